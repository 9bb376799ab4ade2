// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/relay/step_consequences.h"
#include "app/store/database.h"
#include "app/store/incidents.h"
#include "app/store/journal.h"

namespace muster::relay {

/// The step runner's transactions.
class StepLedger
{
public:
    explicit StepLedger(store::Database &database) : m_database(database) { }

    /// All waiting steps, and the settled ones that they refer to.
    [[nodiscard]] Async<QList<store::Step>> unfinished();
    /// An id that the journal does not have comes back as a skipped step: nothing can wait for it.
    [[nodiscard]] Async<QList<store::Step>> steps(QStringList ids);
    /// The incident as the mirror has it; none for an empty id.
    [[nodiscard]] Async<std::optional<store::KnownIncident>> known(QString incidentId);

    /// Writes the steps as they are.
    [[nodiscard]] Async<void> update(QList<store::Step> steps);
    /// Writes the outcome of a try and all that follows from it at once; yields the steps that were appended.
    [[nodiscard]] Async<QList<store::Step>> settle(Settlement settlement, Circumstances now);

private:
    store::Database &m_database;
};

} // namespace muster::relay
