// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan_button.h"

#include "app/relay/phrases.h"
#include "app/relay/plan_people.h"
#include "app/relay/refusals.h"
#include "app/relay/step_draft.h"

namespace muster::relay {

using store::KnownIncident;

namespace {

Plan told(const QString &text)
{
    return {.steps = {}, .answer = Answer::clickText(text), .incidentId = {}};
}

QString underWay(Action action, const QString &subject, const Texts &texts)
{
    switch (action) {
    case Action::Mitigate:
        return texts.translate("Chat", "%1 is being mitigated; the card follows.").arg(subject);
    case Action::Resolve:
        return texts.translate("Chat", "%1 is being resolved; the card follows.").arg(subject);
    case Action::Cancel:
        return texts.translate("Chat", "%1 is being cancelled; the card follows.").arg(subject);
    case Action::Reopen:
        return texts.translate("Chat", "%1 is being reopened; the card follows.").arg(subject);
    }
    Q_UNREACHABLE();
}

} // namespace

Plan planButton(Action action, const QString &postId, const Asker &asker, const Knowledge &knowledge,
                const Circumstances &now)
{
    const Texts texts = textsFor(asker, now);
    if (knowledge.standing.mustConnectFirst())
        return told(connectFirstText(knowledge.standing, texts));
    if (!knowledge.named) {
        return told(texts.translate("Chat",
                                    "This relay does not know that incident. Type `/incident list` for "
                                    "those it knows."));
    }
    const KnownIncident &known = *knowledge.named;
    if (known.link.cardPostId != postId) {
        return told(texts
                        .translate("Chat",
                                   "This is not the card of %1. Use its pinned card, or a command in its "
                                   "channel.")
                        .arg(incidentLink(known, now.workspace)));
    }
    if (!incident::mayFollow(known.incident.status, targetOf(action)))
        return told(notAllowedText(known, known.incident.status, now, texts));

    const step::RecordStatus arguments{
        .to = targetOf(action), .message = {}, .fromCard = true, .asker = asker};
    const QString &id = known.incident.id;
    return {.steps = {draftStep(arguments, id, lane::Record, now.now)},
            .answer = Answer::clickText(underWay(action, incidentLink(known, now.workspace), texts)),
            .incidentId = id};
}

} // namespace muster::relay
