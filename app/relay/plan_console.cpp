// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan_console.h"

#include "app/incident/form.h"
#include "app/relay/answers.h"
#include "app/relay/refusals.h"
#include "app/relay/step_draft.h"
#include "app/relay/step_error.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::FormField;
using incident::IncidentDraft;

namespace {

Plan planned(const store::Step &step)
{
    return {.steps = {step}, .answer = {}, .incidentId = step.incidentId};
}

/// As the form in chat sends it, so that both are read by the same rules.
QJsonObject submissionOf(const IncidentDraft &draft)
{
    return {{incident::fieldName(FormField::Title), draft.title},
            {incident::fieldName(FormField::Summary), draft.summary},
            {incident::fieldName(FormField::Severity), draft.severity},
            {incident::fieldName(FormField::Services), QJsonArray::fromStringList(draft.services)},
            {incident::fieldName(FormField::Private), draft.isPrivate}};
}

/// Every field may be given here; what is required is the administrator's choice.
incident::FormLayout layoutOf(const Circumstances &now)
{
    return {incident::allFormFields(), now.settings.form.required};
}

Error wrongFields(const incident::SubmittedForm &submitted, const Circumstances &now, const Texts &texts)
{
    const incident::Form form = incident::declareForm(layoutOf(now), now.catalogue, {}, {true}, texts);
    Error error;
    error.kind = Error::Kind::Invalid;
    QStringList lines;
    for (const incident::FormElement &element : form.elements) {
        const QString wrong = submitted.errors.value(element.name);
        if (wrong.isEmpty())
            continue;
        lines.append(element.label + ": "_L1 + wrong);
        if (error.code.isEmpty())
            error.code = element.name;
    }
    error.what = lines.value(0);
    error.detail = lines.join(u'\n');
    return error;
}

Error declaredAlready(const Knowledge &knowledge, const Circumstances &now, const Texts &texts)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    error.what = knowledge.twin
        ? declaredAlreadyText(subjectIn(Medium::Console, *knowledge.twin, now), texts)
        : texts.translate("Console",
                          "You declared an incident of that title a moment ago, and it is being made. For a "
                          "second one use another title.");
    return error;
}

Outcome<Plan> declare(const ConsoleOrder &order, const Knowledge &knowledge, const Circumstances &now,
                      const Texts &texts)
{
    incident::SubmittedForm submitted
        = incident::readSubmission(submissionOf(*order.draft), layoutOf(now), now.catalogue, texts);
    if (!submitted.errors.isEmpty())
        return failure(wrongFields(submitted, now, texts));
    if (!knowledge.twinId.isEmpty())
        return failure(declaredAlready(knowledge, now, texts));
    submitted.draft.id = newUuid();
    submitted.draft.declaredBy = order.by;
    const step::RecordCreate arguments{.draft = submitted.draft, .asker = askerOf(order)};
    return planned(draftStep(arguments, submitted.draft.id, lane::Record, now.now));
}

Outcome<Plan> change(const ConsoleOrder &order, const Knowledge &knowledge, const Circumstances &now,
                     const Texts &texts)
{
    Error error;
    if (!knowledge.named) {
        error.kind = Error::Kind::NotFound;
        error.what = texts.translate("Console", "Muster does not know that incident any more.");
        return failure(error);
    }
    const incident::Status present = knowledge.named->incident.status;
    if (!incident::mayFollow(present, order.to)) {
        error.kind = Error::Kind::Conflict;
        error.code = incident::statusName(present);
        error.what = notAllowedText(*knowledge.named, present, now, texts, Medium::Console);
        return failure(error);
    }
    const step::RecordStatus arguments{
        .to = order.to, .message = order.message.trimmed(), .fromCard = false, .asker = askerOf(order)};
    return planned(draftStep(arguments, order.incidentId, lane::Record, now.now));
}

QString titleOf(const store::Step &step)
{
    return step::argumentsOf<step::RecordCreate>(step).draft.title;
}

} // namespace

QJsonObject toJson(const ConsoleOrder &order)
{
    QJsonObject json{{"asker"_L1, toJson(askerOf(order))}};
    if (order.draft) {
        json.insert("draft"_L1, incident::toJson(*order.draft));
    } else {
        json.insert("to"_L1, incident::statusName(order.to));
        json.insert("message"_L1, order.message);
    }
    return json;
}

Asker askerOf(const ConsoleOrder &order)
{
    Asker asker;
    asker.userId = order.by.mattermostId;
    asker.name = order.by.name;
    asker.locale = order.language;
    asker.inConsole = true;
    return asker;
}

Outcome<Plan> planConsole(const ConsoleOrder &order, const Knowledge &knowledge, const Circumstances &now)
{
    const Texts texts = Texts::forLocale(order.language);
    return order.draft ? declare(order, knowledge, now, texts) : change(order, knowledge, now, texts);
}

Error consoleFailure(const store::Step &settled, const std::optional<store::KnownIncident> &known,
                     const Circumstances &now, const Texts &texts)
{
    Error error = errorOf(settled).error;
    if (stepKindFromName(settled.kind) == StepKind::RecordCreate) {
        error.what = notDeclaredText(titleOf(settled), error, texts, Medium::Console);
        return error;
    }
    const std::optional<incident::Status> inTheWay = statusInTheWay(error);
    if (inTheWay && known) {
        error.what = notAllowedText(*known, *inTheWay, now, texts, Medium::Console);
    } else {
        const QString subject
            = known ? subjectIn(Medium::Console, *known, now) : texts.translate("Chat", "The incident");
        error.what = notChangedText(subject, error, texts, Medium::Console);
    }
    return error;
}

} // namespace muster::relay
