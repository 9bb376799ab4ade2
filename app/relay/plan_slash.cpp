// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan_slash.h"

#include "app/incident/form.h"
#include "app/relay/answers.h"
#include "app/relay/plan_people.h"
#include "app/relay/step_draft.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::Command;
using incident::Verb;
using store::KnownIncident;

namespace {

/// The trigger was made before the server called us, and opening takes time too.
constexpr std::chrono::milliseconds triggerReserve{200};

Plan answered(Answer answer)
{
    return {.steps = {}, .answer = std::move(answer), .incidentId = {}};
}

Answer problemsAnswer(const QList<incident::CommandProblem> &problems, const Texts &texts)
{
    QStringList lines;
    for (const incident::CommandProblem &problem : problems)
        lines.append(incident::describe(problem, texts));
    return Answer::ephemeral(lines.join(u'\n'));
}

Plan openForm(const SlashCommand &slash, const incident::IncidentDraft &prefill, const Circumstances &now)
{
    const Texts texts = textsFor(slash.asker, now);
    if (slash.triggerId.isEmpty()) {
        return answered(Answer::ephemeral(
            texts.translate("Chat",
                            "The server sent nothing to open the form with. Type the title behind the "
                            "command: `/incident new Database is down`.")));
    }
    const step::FormOpen arguments{
        .triggerId = slash.triggerId, .nonce = slash.id, .prefill = prefill, .asker = slash.asker};
    store::Step open = draftStep(arguments, {}, {}, now.now);
    const std::chrono::milliseconds lifetime = now.workspace.capabilities.triggerLifetime - triggerReserve;
    open.notAfter = slash.receivedAt.addMSecs(lifetime.count());
    return {.steps = {open}, .answer = {}, .incidentId = {}};
}

Plan declare(const SlashCommand &slash, const Command &command, const Knowledge &knowledge,
             const Circumstances &now)
{
    incident::IncidentDraft draft{
        .id = {},
        .title = command.title,
        .summary = command.summary,
        .severity = {},
        .services = {},
        .isPrivate = command.isPrivate,
        .declaredBy = personOf(slash.asker),
    };
    if (!command.severity.isEmpty()) {
        const std::optional<incident::Severity> severity
            = incident::findSeverity(now.catalogue, command.severity);
        if (!severity)
            return answered(
                unknownSeverityAnswer(command.severity, now.catalogue, textsFor(slash.asker, now)));
        draft.severity = severity->id;
    }
    if (draft.title.isEmpty())
        return openForm(slash, draft, now);
    if (!knowledge.twinId.isEmpty())
        return answered(declaredAlreadyAnswer(knowledge.twin, slash.asker, now));

    draft.id = newUuid();
    const step::RecordCreate arguments{.draft = draft, .asker = slash.asker};
    return {.steps = {draftStep(arguments, draft.id, lane::Record, now.now)},
            .answer = {},
            .incidentId = draft.id};
}

Plan change(const KnownIncident &known, Action action, const SlashCommand &slash, const Command &command,
            const Circumstances &now)
{
    const step::RecordStatus arguments{
        .to = targetOf(action), .message = command.message, .fromCard = false, .asker = slash.asker};
    const QString &id = known.incident.id;
    return {.steps = {draftStep(arguments, id, lane::Record, now.now)}, .answer = {}, .incidentId = id};
}

Plan reopen(const SlashCommand &slash, const Command &command, const Knowledge &knowledge,
            const Circumstances &now)
{
    if (!command.number) {
        if (knowledge.here)
            return change(*knowledge.here, Action::Reopen, slash, command, now);
        return answered(whichToReopenAnswer(knowledge.listed, slash.asker, now));
    }
    if (!knowledge.named || !isShownTo(slash.asker, *knowledge.named))
        return answered(noSuchNumberAnswer(*command.number, textsFor(slash.asker, now)));
    return change(*knowledge.named, Action::Reopen, slash, command, now);
}

Plan changeHere(const SlashCommand &slash, const Command &command, Action action, const Knowledge &knowledge,
                const Circumstances &now)
{
    if (knowledge.here)
        return change(*knowledge.here, action, slash, command, now);
    const QString typed = "/incident "_L1 + incident::verbName(command.verb);
    return answered(wrongPlaceAnswer(typed, knowledge.listed, slash.asker, now));
}

Plan status(const SlashCommand &slash, const Knowledge &knowledge, const Circumstances &now)
{
    if (knowledge.here)
        return answered(statusAnswer(*knowledge.here, slash.asker, now));
    return answered(wrongPlaceAnswer(u"/incident status"_s, knowledge.listed, slash.asker, now));
}

bool changesIncidents(Verb verb)
{
    return verb == Verb::Declare || actionOf(verb).has_value();
}

} // namespace

Plan planSlash(const SlashCommand &slash, const Command &command, const Knowledge &knowledge,
               const Circumstances &now)
{
    if (!command.problems.isEmpty())
        return answered(problemsAnswer(command.problems, textsFor(slash.asker, now)));
    if (changesIncidents(command.verb) && knowledge.standing.mustConnectFirst())
        return answered(Answer::ephemeral(connectFirstText(knowledge.standing, textsFor(slash.asker, now))));
    switch (command.verb) {
    case Verb::Declare:
        return declare(slash, command, knowledge, now);
    case Verb::Mitigate:
        return changeHere(slash, command, Action::Mitigate, knowledge, now);
    case Verb::Resolve:
        return changeHere(slash, command, Action::Resolve, knowledge, now);
    case Verb::Cancel:
        return changeHere(slash, command, Action::Cancel, knowledge, now);
    case Verb::Reopen:
        return reopen(slash, command, knowledge, now);
    case Verb::Status:
        return status(slash, knowledge, now);
    case Verb::List:
        return answered(listAnswer(knowledge.listed, slash.asker, now));
    case Verb::Connect:
        return planConnect(knowledge.standing, textsFor(slash.asker, now));
    case Verb::Disconnect:
        return planDisconnect(knowledge.standing, textsFor(slash.asker, now));
    case Verb::Help:
        return answered(helpAnswer(textsFor(slash.asker, now)));
    }
    Q_UNREACHABLE();
}

} // namespace muster::relay
