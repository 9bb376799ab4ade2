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

LocalEffect effectOf(record::IncidentRecord &record, const record::IncidentRecord::Writing &writing)
{
    if (!writing)
        return {};
    const auto written = std::make_shared<record::Written>();
    LocalEffect effect;
    effect.bring = [writing, written](store::Connection &connection) -> Outcome<QJsonObject> {
        const Outcome<record::Written> outcome = writing(connection);
        if (!outcome)
            return failure(outcome.error());
        *written = *outcome;
        return resultOf(outcome->incident);
    };
    effect.durable = [&record, written] { record.tell(*written); };
    return effect;
}

incident::StatusChange changeOf(const step::RecordStatus &arguments)
{
    return {arguments.to, arguments.message, personOf(arguments.asker)};
}

/// It was in that status already, for which another message stands.
bool needsNote(const incident::Incident &incident, const incident::StatusChange &change)
{
    return !change.message.isEmpty() && incident::statusMessage(incident) != change.message;
}

/// The step's id is the note's: a second try adds none.
incident::TimelineEntry noteOf(const store::Step &step, const incident::StatusChange &change)
{
    return {step.id, step.incidentId, {}, {}, change.message, change.by};
}

QJsonObject withNote(const incident::Incident &incident)
{
    return {{result::Incident, incident::toJson(incident)}, {result::Noted, true}};
}

} // namespace

RecordCreateHandler::RecordCreateHandler(record::IncidentRecord &record) : m_record(record) { }

Async<QJsonObject> RecordCreateHandler::run(store::Step step, StepContext)
{
    const auto arguments = step::argumentsOf<step::RecordCreate>(step);
    const Outcome<incident::Incident> incident = co_await m_record.create(arguments.draft);
    co_return resultOf(incident);
}

LocalEffect RecordCreateHandler::local(const store::Step &step)
{
    const auto arguments = step::argumentsOf<step::RecordCreate>(step);
    return effectOf(m_record, m_record.creating(arguments.draft));
}

RecordStatusHandler::RecordStatusHandler(record::IncidentRecord &record) : m_record(record) { }

Async<QJsonObject> RecordStatusHandler::run(store::Step step, StepContext)
{
    const incident::StatusChange change = changeOf(step::argumentsOf<step::RecordStatus>(step));
    const Outcome<incident::Incident> incident = co_await m_record.changeStatus(step.incidentId, change);
    if (!incident || !needsNote(*incident, change))
        co_return resultOf(incident);
    const Outcome<incident::TimelineEntry> noted = co_await m_record.addNote(noteOf(step, change));
    if (!noted)
        co_return failure(noted.error());
    co_return withNote(*incident);
}

LocalEffect RecordStatusHandler::local(const store::Step &step)
{
    const incident::StatusChange change = changeOf(step::argumentsOf<step::RecordStatus>(step));
    LocalEffect effect = effectOf(m_record, m_record.changingStatus(step.incidentId, change));
    if (!effect.bring)
        return effect;
    effect.bring = [bring = effect.bring, change, note = m_record.noting(noteOf(step, change))](
                       store::Connection &connection) -> Outcome<QJsonObject> {
        const Outcome<QJsonObject> brought = bring(connection);
        if (!brought)
            return brought;
        const auto incident = incident::incidentFromJson((*brought)[result::Incident].toObject());
        if (!needsNote(incident, change))
            return brought;
        if (const auto noted = note(connection); !noted)
            return failure(noted.error());
        return withNote(incident);
    };
    return effect;
}

} // namespace muster::relay
