// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/incident_sync.h"

#include "app/core/ids.h"
#include "app/core/log.h"
#include "app/relay/planner.h"
#include "app/relay/step_runner.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::Incident;
using store::Connection;
using store::KnownIncident;
using store::Step;

namespace {

constexpr std::chrono::seconds TryAgain{5};

/// A record of its own kind may give an incident that it made itself another id of ours each time: the
/// record's id counts then.
Outcome<std::optional<KnownIncident>> findKnown(Connection &connection, const Incident &now)
{
    const auto byId = store::Incidents::byId(connection, now.id);
    if (!byId || *byId || now.recordId.isEmpty())
        return byId;
    return store::Incidents::byRecordId(connection, now.recordId);
}

/// What the record did by itself is a delivery of its own. That it is the same one when it comes again is
/// not told by a key but by comparing states.
Outcome<QString> insertDelivery(Connection &connection, const Incident &incident, const QDateTime &now)
{
    store::Delivery delivery;
    delivery.id = newId();
    delivery.key = "record:"_L1 + delivery.id;
    delivery.kind = u"record"_s;
    delivery.incidentId = incident.id;
    delivery.receivedAt = now;
    delivery.payload = {{"incident"_L1, incident::toJson(incident)}};
    if (const auto inserted = store::Journal::insert(connection, delivery); !inserted)
        return failure(inserted.error());
    return delivery.id;
}

} // namespace

Outcome<QList<Step>> IncidentSync::apply(Connection &connection, const Found &found, const Circumstances &now)
{
    const auto known = findKnown(connection, found.now);
    if (!known)
        return failure(known.error());
    const std::optional<KnownIncident> before = *known;
    KnownIncident after = before.value_or(KnownIncident());
    const bool isOlder = before && found.now.updatedAt < before->incident.updatedAt;
    QList<incident::Event> events;
    if (!isOlder) {
        events = incident::eventsBetween(before ? std::optional(before->incident) : std::nullopt, found.now);
        after.incident = found.now;
        if (before)
            after.incident.id = before->incident.id;
        if (const auto put = store::Incidents::put(connection, after.incident); !put)
            return failure(put.error());
    }
    if (events.isEmpty() && !found.cause)
        return QList<Step>();
    Happening happening{after, events, found.cause, {}, found.unfinished};
    if (found.cause) {
        happening.deliveryId = found.cause->deliveryId;
    } else {
        const auto delivery = insertDelivery(connection, after.incident, now.now);
        if (!delivery)
            return failure(delivery.error());
        happening.deliveryId = *delivery;
    }
    return store::Journal::append(connection, planEvents(happening, now));
}

IncidentSync::IncidentSync(store::Database &database, StepRunner &runner,
                           std::function<Circumstances()> circumstances, QObject *parent)
    : QObject(parent), m_database(database), m_runner(runner), m_circumstances(std::move(circumstances))
{
    connect(&runner, &StepRunner::tried, this, &IncidentSync::handleTried);
    m_again.setSingleShot(true);
    m_again.setInterval(TryAgain);
    connect(&m_again, &QTimer::timeout, this, &IncidentSync::applyWhenFree);
}

/// What the step brought was applied with its outcome; an echo of it is no news.
void IncidentSync::handleTried(const Step &step)
{
    const auto pending = m_pending.constFind(step.incidentId);
    if (pending != m_pending.constEnd() && step.lane == lane::Record
        && step.state == store::StepState::Done) {
        const Incident brought = incident::incidentFromJson(step.result[result::Incident].toObject());
        if (pending->updatedAt <= brought.updatedAt)
            m_pending.erase(pending);
    }
    applyWhenFree();
}

void IncidentSync::recordChanged(const Incident &incident)
{
    m_pending.insert(incident.id, incident);
    applyWhenFree();
}

void IncidentSync::applyWhenFree()
{
    if (!m_applying && !m_pending.isEmpty())
        applyPending();
}

std::optional<Incident> IncidentSync::takeNext()
{
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (m_runner.isBusy(it.key(), lane::Record))
            continue;
        Incident next = it.value();
        m_pending.erase(it);
        return next;
    }
    return std::nullopt;
}

/// One after the other: what one of them plans is known to the next.
QCoro::Task<> IncidentSync::applyPending()
{
    const QPointer<IncidentSync> self(this);
    m_applying = true;
    while (const std::optional<Incident> next = takeNext()) {
        const Found found{*next, std::nullopt, m_runner.unfinishedOf(next->id)};
        const Circumstances now = m_circumstances();
        const store::Database::Work<QList<Step>> work
            = [found, now](Connection &connection) { return apply(connection, found, now); };
        const Outcome<QList<Step>> steps = co_await m_database.write<QList<Step>>(work);
        if (!self)
            co_return;
        if (!steps) {
            qCWarning(lcRelay).noquote()
                << "incident" << next->id << "not applied:" << forLog(steps.error().detail);
            if (!m_pending.contains(next->id))
                m_pending.insert(next->id, *next);
            m_again.start();
            break;
        }
        m_runner.take(*steps);
        Q_EMIT applied(*next);
    }
    m_applying = false;
}

} // namespace muster::relay
