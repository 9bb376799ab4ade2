// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/step_ledger.h"

namespace muster::relay {

using store::Connection;
using store::Journal;
using store::KnownIncident;
using store::Step;

namespace {

Outcome<QList<Step>> readSteps(Connection &connection, const QStringList &ids)
{
    QList<Step> steps;
    for (const QString &id : ids) {
        const auto found = Journal::step(connection, id);
        if (!found)
            return failure(found.error());
        Step missing;
        missing.id = id;
        missing.state = store::StepState::Skipped;
        steps.append(found->value_or(missing));
    }
    return steps;
}

Outcome<void> writeSteps(Connection &connection, const QList<Step> &steps)
{
    for (const Step &step : steps) {
        if (auto written = Journal::update(connection, step); !written)
            return written;
    }
    return {};
}

Outcome<QList<Step>> writeSettlement(Connection &connection, const Settlement &settlement,
                                     const Circumstances &now)
{
    if (const auto written = Journal::update(connection, settlement.step); !written)
        return failure(written.error());
    return writeConsequences(connection, settlement, now);
}

} // namespace

Async<QList<Step>> StepLedger::unfinished()
{
    return m_database.read<QList<Step>>(Journal::open);
}

Async<QList<Step>> StepLedger::steps(QStringList ids)
{
    return m_database.read<QList<Step>>(
        [ids = std::move(ids)](Connection &connection) { return readSteps(connection, ids); });
}

Async<std::optional<KnownIncident>> StepLedger::known(QString incidentId)
{
    using Known = std::optional<KnownIncident>;
    return m_database.read<Known>([id = std::move(incidentId)](Connection &connection) -> Outcome<Known> {
        if (id.isEmpty())
            return Known();
        return store::Incidents::byId(connection, id);
    });
}

Async<void> StepLedger::update(QList<Step> steps)
{
    return m_database.write<void>(
        [steps = std::move(steps)](Connection &connection) { return writeSteps(connection, steps); });
}

Async<QList<Step>> StepLedger::settle(Settlement settlement, Circumstances now)
{
    return m_database.write<QList<Step>>(
        [settlement = std::move(settlement), now = std::move(now)](Connection &connection) {
            return writeSettlement(connection, settlement, now);
        });
}

} // namespace muster::relay
