// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/ids.h"
#include "app/relay/steps.h"

#include <QDateTime>
#include <QString>

namespace muster::relay {

/// A step of that kind with an id of its own, due at once.
template <typename Arguments>
[[nodiscard]] store::Step draftStep(const Arguments &arguments, const QString &incidentId,
                                    QLatin1StringView lane, const QDateTime &now)
{
    store::Step step;
    step.id = newId();
    step.incidentId = incidentId;
    step.kind = stepName(Arguments::Kind);
    step.lane = lane;
    step.arguments = toJson(arguments);
    step.createdAt = now;
    step.dueAt = now;
    return step;
}

/// Tells @p asker @p text. In no lane: an answer waits for nothing but what it is about.
[[nodiscard]] inline store::Step draftReply(const Asker &asker, const QString &text,
                                            const QString &incidentId, const QDateTime &now)
{
    const step::Reply reply{.about = step::Reply::About::Text, .text = text, .asker = asker};
    return draftStep(reply, incidentId, {}, now);
}

} // namespace muster::relay
