// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/planner.h"

#include "app/mattermost/error_meanings.h"
#include "app/relay/phrases.h"
#include "app/relay/refusals.h"
#include "app/relay/step_draft.h"
#include "app/relay/step_error.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

using store::KnownIncident;
using store::Step;

namespace {

using Known = std::optional<KnownIncident>;

QString subjectOf(const Known &known, const Circumstances &now, const Texts &texts)
{
    return known ? incidentLink(*known, now.workspace) : texts.translate("Chat", "The incident");
}

QString boldTitle(const Step &step)
{
    incident::Incident incident;
    incident.title = step::argumentsOf<step::RecordCreate>(step).draft.title;
    return "**"_L1 + numberedTitle(incident) + "**"_L1;
}

QString formFailed(const Texts &texts)
{
    return texts.translate("Chat",
                           "The form could not be opened in time. Type `/incident new` again, or declare "
                           "at once with a title: `/incident new Database is down`.");
}

QString createFailed(const Step &step, const Texts &texts)
{
    return notDeclaredText(boldTitle(step), errorOf(step).error, texts) + u' '
        + texts.translate("Chat", "Once that is mended, type `/incident new` again.");
}

QString statusFailed(const Step &step, const Known &known, const Circumstances &now, const Texts &texts)
{
    const Error error = errorOf(step).error;
    const std::optional<incident::Status> inTheWay = statusInTheWay(error);
    if (inTheWay && known)
        return notAllowedText(*known, *inTheWay, now, texts);
    return notChangedText(subjectOf(known, now, texts), error, texts) + u' '
        + texts.translate("Chat", "`/incident status` shows how it stands.");
}

/// What is told of a channel that did not follow; empty where the answer that comes after it tells.
QString channelFailed(const Step &step, StepKind kind, const Texts &texts)
{
    const Error error = errorOf(step).error;
    if (kind == StepKind::ChannelRestore)
        return step::argumentsOf<step::ChannelRestore>(step).fromCard ? notRestoredText(error, texts)
                                                                      : QString();
    return mattermost::saysArchived(error) ? archivedText(texts) : QString();
}

QList<Step> replied(const Asker &asker, const QString &text, const Step &about, const Circumstances &now)
{
    Step reply = draftReply(asker, text, about.incidentId, now.now);
    reply.deliveryId = about.deliveryId;
    return {reply};
}

/// What does not work yet; nothing for what nobody waits for.
QString hitch(const Step &failing, StepKind kind, const Known &known, const Circumstances &now,
              const Texts &texts)
{
    const QString subject = subjectOf(known, now, texts);
    switch (kind) {
    case StepKind::RecordCreate:
        return texts.translate("Chat", "%1 is not declared yet: the record does not answer.")
            .arg(boldTitle(failing));
    case StepKind::RecordStatus:
        return texts.translate("Chat", "%1 is not changed yet: the record does not answer.").arg(subject);
    case StepKind::ChannelCreate:
        return texts.translate("Chat", "%1 is declared, but its channel can not be made yet.").arg(subject);
    case StepKind::ChannelRestore:
        return texts.translate("Chat", "%1 is reopened, but its channel does not show it yet.").arg(subject);
    case StepKind::MemberAdd:
        return texts.translate("Chat", "%1 is declared, but you could not be added to its channel yet.")
            .arg(subject);
    case StepKind::CardPost:
        return texts.translate("Chat", "%1 is declared, but its card could not be posted yet.").arg(subject);
    default:
        return {};
    }
}

QString keepsTrying(const Error &error, const Texts &texts)
{
    if (remedyFor(error.kind) == Remedy::NeedsAdministrator)
        return reasonText(error, texts) + u' '
            + texts.translate("Chat", "Muster keeps trying for a day; nothing is lost.");
    return texts.translate("Chat", "Muster keeps trying; nothing is lost, and you are told here.");
}

} // namespace

QList<Step> planFailure(const Step &settled, const Known &known, const Circumstances &now)
{
    const std::optional<Asker> asker = askerOf(settled);
    const std::optional<StepKind> kind = stepKindFromName(settled.kind);
    if (!asker || !kind)
        return {};
    const Texts texts = textsFor(*asker, now);
    switch (*kind) {
    case StepKind::FormOpen:
        return replied(*asker, formFailed(texts), settled, now);
    case StepKind::RecordCreate:
        return replied(*asker, createFailed(settled, texts), settled, now);
    case StepKind::RecordStatus:
        return replied(*asker, statusFailed(settled, known, now, texts), settled, now);
    case StepKind::ChannelRestore:
    case StepKind::ChannelHeader: {
        const QString failed = channelFailed(settled, *kind, texts);
        const QString subject = subjectOf(known, now, texts);
        return failed.isEmpty() ? QList<Step>() : replied(*asker, subject + ": "_L1 + failed, settled, now);
    }
    default: // the answer to the declaration tells of the rest
        return {};
    }
}

QList<Step> planNotice(const Step &failing, const Known &known, const Circumstances &now)
{
    const std::optional<Asker> asker = askerOf(failing);
    const std::optional<StepKind> kind = stepKindFromName(failing.kind);
    if (!asker || !kind)
        return {};
    const Texts texts = textsFor(*asker, now);
    const QString what = hitch(failing, *kind, known, now, texts);
    if (what.isEmpty())
        return {};
    return replied(*asker, what + u' ' + keepsTrying(errorOf(failing).error, texts), failing, now);
}

} // namespace muster::relay
