// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/step_ledger.h"

#include "app/relay/step_retry.h"

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

Outcome<std::optional<KnownIncident>> readKnown(Connection &connection, const QString &incidentId)
{
    if (incidentId.isEmpty())
        return std::optional<KnownIncident>();
    return store::Incidents::byId(connection, incidentId);
}

Outcome<Settled> writeSettlement(Connection &connection, const Settlement &settlement,
                                 const Circumstances &now)
{
    if (const auto written = Journal::update(connection, settlement.step); !written)
        return failure(written.error());
    const auto appended = writeConsequences(connection, settlement, now);
    if (!appended)
        return failure(appended.error());
    const auto known = readKnown(connection, settlement.step.incidentId);
    if (!known)
        return failure(known.error());
    return Settled{settlement.step, *appended, *known};
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
    return m_database.read<std::optional<KnownIncident>>(
        [id = std::move(incidentId)](Connection &connection) { return readKnown(connection, id); });
}

Async<void> StepLedger::update(QList<Step> steps)
{
    return m_database.write<void>(
        [steps = std::move(steps)](Connection &connection) { return writeSteps(connection, steps); });
}

Async<Settled> StepLedger::settle(Settlement settlement, Circumstances now)
{
    return m_database.write<Settled>(
        [settlement = std::move(settlement), now = std::move(now)](Connection &connection) {
            return writeSettlement(connection, settlement, now);
        });
}

Async<Settled> StepLedger::perform(LocalEffect effect, Settlement settlement, Circumstances now)
{
    return m_database.write<Settled>([bring = std::move(effect.bring), settlement = std::move(settlement),
                                      now = std::move(now)](Connection &connection) -> Outcome<Settled> {
        const Outcome<QJsonObject> result = bring(connection);
        if (!result)
            return failure(result.error());
        Settlement done = settlement;
        done.step = afterSuccess(settlement.step, *result);
        return writeSettlement(connection, done, now);
    });
}

} // namespace muster::relay
