// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/record_handlers.h"

namespace muster::relay {

namespace {

Outcome<QJsonObject> resultOf(const Outcome<incident::Incident> &incident)
{
    if (!incident)
        return failure(incident.error());
    return QJsonObject{{result::Incident, incident::toJson(*incident)}};
}

} // namespace

RecordCreateHandler::RecordCreateHandler(record::IncidentRecord &record) : m_record(record) { }

Async<QJsonObject> RecordCreateHandler::run(store::Step step, StepContext)
{
    const auto arguments = step::argumentsOf<step::RecordCreate>(step);
    const Outcome<incident::Incident> incident = co_await m_record.create(arguments.draft);
    co_return resultOf(incident);
}

RecordStatusHandler::RecordStatusHandler(record::IncidentRecord &record) : m_record(record) { }

Async<QJsonObject> RecordStatusHandler::run(store::Step step, StepContext)
{
    const auto arguments = step::argumentsOf<step::RecordStatus>(step);
    const incident::StatusChange change{arguments.to, arguments.message, personOf(arguments.asker)};
    const Outcome<incident::Incident> incident = co_await m_record.changeStatus(step.incidentId, change);
    if (!incident || change.message.isEmpty() || incident::statusMessage(*incident) == change.message)
        co_return resultOf(incident);
    // It was in that status already, for which another message stands.
    const incident::TimelineEntry note{step.id, step.incidentId, {}, {}, change.message, change.by};
    const Outcome<incident::TimelineEntry> noted = co_await m_record.addNote(note);
    if (!noted)
        co_return failure(noted.error());
    co_return QJsonObject{{result::Incident, incident::toJson(*incident)}, {result::Noted, true}};
}

} // namespace muster::relay
