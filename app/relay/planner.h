// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/event.h"
#include "app/relay/asker.h"
#include "app/relay/circumstances.h"
#include "app/relay/steps.h"
#include "app/store/incidents.h"

#include <QList>
#include <optional>

namespace muster::relay {

/// What apply() found when it compared the record's incident with the known one.
struct Happening
{
    store::KnownIncident known; ///< as the mirror has it now
    QList<incident::Event> events; ///< in order; may be empty when somebody waits for an answer
    std::optional<store::Step> cause; ///< the record step that brought it; none: the record changed by itself
    QString deliveryId; ///< whose steps the new ones become
    QList<store::Step> unfinished; ///< the incident's other steps that are not settled
};

/// What follows from what happened: channel, members, card, posts, and the answer to who asked. Pure but
/// for the fresh ids.
[[nodiscard]] QList<store::Step> planEvents(const Happening &happening, const Circumstances &now);

/// The channel is out of the archive: its header and its card are brought up to date. What was to be posted
/// meanwhile is not made up for.
[[nodiscard]] QList<store::Step> planRestored(const Happening &happening, const Circumstances &now);

/// The answer for whoever waits for a step that gave up (Dead) or came too late (Skipped): what did not
/// work, why, and what can be done. @p known is its incident, when the mirror has it. Nobody waits: empty.
[[nodiscard]] QList<store::Step> planFailure(const store::Step &settled,
                                             const std::optional<store::KnownIncident> &known,
                                             const Circumstances &now);

/// After the first try that failed and will be repeated: says so, once, to whoever waits for the step, so
/// that nobody is left in silence. Nobody waits, or the step is none that is waited for: empty.
[[nodiscard]] QList<store::Step> planNotice(const store::Step &failing,
                                            const std::optional<store::KnownIncident> &known,
                                            const Circumstances &now);

} // namespace muster::relay
