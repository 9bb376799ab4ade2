// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan_form.h"

#include "app/incident/form.h"
#include "app/relay/phrases.h"
#include "app/relay/plan_people.h"
#include "app/relay/step_draft.h"

namespace muster::relay {

Plan planForm(const FormSubmission &form, const Asker &asker, const Standing &standing,
              const Circumstances &now)
{
    if (form.cancelled)
        return {.steps = {}, .answer = {}, .incidentId = {}, .settles = false};
    if (standing.mustConnectFirst()) {
        const Answer answer = Answer::formError(connectFirstInFormText(textsFor(asker, now)));
        return {.steps = {}, .answer = answer, .incidentId = {}, .settles = false};
    }

    const settings::FormSettings &asked = now.settings.form;
    incident::SubmittedForm submitted = incident::readSubmission(
        form.submission, {asked.fields, asked.required}, now.catalogue, textsFor(asker, now));
    if (!submitted.errors.isEmpty()) {
        return {
            .steps = {}, .answer = Answer::formErrors(submitted.errors), .incidentId = {}, .settles = false};
    }
    submitted.draft.id = newUuid();
    submitted.draft.declaredBy = personOf(asker);
    const step::RecordCreate arguments{.draft = submitted.draft, .asker = asker};
    const QString &id = submitted.draft.id;
    return {.steps = {draftStep(arguments, id, lane::Record, now.now)}, .answer = {}, .incidentId = id};
}

} // namespace muster::relay
