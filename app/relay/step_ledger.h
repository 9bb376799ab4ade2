// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/relay/step_consequences.h"
#include "app/relay/step_handler.h"
#include "app/store/database.h"
#include "app/store/incidents.h"
#include "app/store/journal.h"

namespace muster::relay {

/// What is durable once a try's outcome is.
struct Settled
{
    store::Step step;
    QList<store::Step> appended; ///< what follows from it
    std::optional<store::KnownIncident> known; ///< the step's incident, as the mirror has it now
};

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
    /// Writes the outcome of a try and all that follows from it at once.
    [[nodiscard]] Async<Settled> settle(Settlement settlement, Circumstances now);
    /// Brings @p effect about and writes down, in the same transaction, that it worked and all that follows.
    /// An error is the effect's, or the store's: then nothing of it is there.
    [[nodiscard]] Async<Settled> perform(LocalEffect effect, Settlement settlement, Circumstances now);

private:
    store::Database &m_database;
};

} // namespace muster::relay
