// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/asker.h"
#include "app/relay/standing.h"
#include "app/store/incidents.h"

#include <QList>
#include <optional>

namespace muster::relay {

/// What the store knew when a delivery was planned: read in the transaction that writes the plan.
struct Knowledge
{
    std::optional<store::KnownIncident> here; ///< of the channel it came from
    std::optional<store::KnownIncident> named; ///< of the number or id it names
    QList<store::KnownIncident>
        listed; ///< what is offered instead, newest first: open ones, to reopen closed ones

    /// The incident that the same user declared with the same title just now: its id, and itself once the
    /// record has it.
    QString twinId;
    std::optional<store::KnownIncident> twin;

    Standing standing; ///< of whoever asks
};

} // namespace muster::relay
