// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/incident.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

/// Empty texts and invalid times are left out: journal rows stay short, and reading gives the same.
void insertText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertTime(QJsonObject &json, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

void insertPerson(QJsonObject &json, QLatin1StringView key, const Person &person)
{
    if (person != Person())
        json.insert(key, toJson(person));
}

QDateTime timeIn(const QJsonObject &json, QLatin1StringView key)
{
    return QDateTime::fromString(json.value(key).toString(), Qt::ISODateWithMs).toUTC();
}

QStringList textsIn(const QJsonObject &json, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray array = json.value(key).toArray();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace

QString statusMessage(const Incident &incident)
{
    switch (incident.status) {
    case Status::Triage:
    case Status::Started:
        return {};
    case Status::Mitigated:
        return incident.mitigationMessage;
    case Status::Resolved:
        return incident.resolutionMessage;
    case Status::Cancelled:
        return incident.cancellationMessage;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Person &person)
{
    QJsonObject json;
    insertText(json, "mattermost_id"_L1, person.mattermostId);
    insertText(json, "record_id"_L1, person.recordId);
    insertText(json, "name"_L1, person.name);
    return json;
}

Person personFromJson(const QJsonObject &json)
{
    return {json.value("mattermost_id"_L1).toString(), json.value("record_id"_L1).toString(),
            json.value("name"_L1).toString()};
}

QJsonObject toJson(const Incident &incident)
{
    QJsonObject json{{u"id"_s, incident.id},
                     {u"number"_s, incident.number},
                     {u"title"_s, incident.title},
                     {u"status"_s, statusName(incident.status)},
                     {u"private"_s, incident.isPrivate}};
    insertText(json, "record_id"_L1, incident.recordId);
    insertText(json, "summary"_L1, incident.summary);
    insertText(json, "record_status"_L1, incident.recordStatus);
    insertText(json, "severity"_L1, incident.severity);
    if (!incident.services.isEmpty())
        json.insert("services"_L1, QJsonArray::fromStringList(incident.services));
    insertPerson(json, "declared_by"_L1, incident.declaredBy);
    insertTime(json, "created_at"_L1, incident.createdAt);
    insertTime(json, "started_at"_L1, incident.startedAt);
    insertTime(json, "mitigated_at"_L1, incident.mitigatedAt);
    insertTime(json, "resolved_at"_L1, incident.resolvedAt);
    insertTime(json, "cancelled_at"_L1, incident.cancelledAt);
    insertTime(json, "updated_at"_L1, incident.updatedAt);
    insertText(json, "mitigation_message"_L1, incident.mitigationMessage);
    insertText(json, "resolution_message"_L1, incident.resolutionMessage);
    insertText(json, "cancellation_message"_L1, incident.cancellationMessage);
    insertPerson(json, "status_by"_L1, incident.statusBy);
    insertText(json, "url"_L1, incident.url.toString(QUrl::FullyEncoded));
    return json;
}

Incident incidentFromJson(const QJsonObject &json)
{
    Incident incident;
    incident.id = json.value("id"_L1).toString();
    incident.recordId = json.value("record_id"_L1).toString();
    incident.number = json.value("number"_L1).toInt();
    incident.title = json.value("title"_L1).toString();
    incident.summary = json.value("summary"_L1).toString();
    incident.status = statusFromName(json.value("status"_L1).toString()).value_or(Status::Started);
    incident.recordStatus = json.value("record_status"_L1).toString();
    incident.severity = json.value("severity"_L1).toString();
    incident.services = textsIn(json, "services"_L1);
    incident.isPrivate = json.value("private"_L1).toBool();
    incident.declaredBy = personFromJson(json.value("declared_by"_L1).toObject());
    incident.createdAt = timeIn(json, "created_at"_L1);
    incident.startedAt = timeIn(json, "started_at"_L1);
    incident.mitigatedAt = timeIn(json, "mitigated_at"_L1);
    incident.resolvedAt = timeIn(json, "resolved_at"_L1);
    incident.cancelledAt = timeIn(json, "cancelled_at"_L1);
    incident.updatedAt = timeIn(json, "updated_at"_L1);
    incident.mitigationMessage = json.value("mitigation_message"_L1).toString();
    incident.resolutionMessage = json.value("resolution_message"_L1).toString();
    incident.cancellationMessage = json.value("cancellation_message"_L1).toString();
    incident.statusBy = personFromJson(json.value("status_by"_L1).toObject());
    incident.url = QUrl(json.value("url"_L1).toString());
    return incident;
}

QJsonObject toJson(const IncidentDraft &draft)
{
    QJsonObject json{{u"id"_s, draft.id}, {u"title"_s, draft.title}, {u"private"_s, draft.isPrivate}};
    insertText(json, "summary"_L1, draft.summary);
    insertText(json, "severity"_L1, draft.severity);
    if (!draft.services.isEmpty())
        json.insert("services"_L1, QJsonArray::fromStringList(draft.services));
    insertPerson(json, "declared_by"_L1, draft.declaredBy);
    return json;
}

IncidentDraft draftFromJson(const QJsonObject &json)
{
    IncidentDraft draft;
    draft.id = json.value("id"_L1).toString();
    draft.title = json.value("title"_L1).toString();
    draft.summary = json.value("summary"_L1).toString();
    draft.severity = json.value("severity"_L1).toString();
    draft.services = textsIn(json, "services"_L1);
    draft.isPrivate = json.value("private"_L1).toBool();
    draft.declaredBy = personFromJson(json.value("declared_by"_L1).toObject());
    return draft;
}

} // namespace muster::incident
