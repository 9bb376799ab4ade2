// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/incident_json.h"

#include "ui/models/incident_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::ui {

backend::IncidentRow incidentRowFromJson(const QJsonObject &json)
{
    backend::IncidentRow row;
    row.incident = incident::incidentFromJson(json["incident"_L1].toObject());
    row.channelName = json["channelName"_L1].toString();
    row.channelUrl = QUrl(json["channelUrl"_L1].toString());
    row.severityName = json["severityName"_L1].toString();
    row.severityPosition = json["severityPosition"_L1].toInt(-1);
    return row;
}

QList<backend::IncidentRow> incidentRowsFromJson(const QJsonArray &json)
{
    QList<backend::IncidentRow> rows;
    for (const QJsonValue &row : json)
        rows.append(incidentRowFromJson(row.toObject()));
    return rows;
}

backend::IncidentDetail incidentDetailFromJson(const QJsonObject &json)
{
    backend::IncidentDetail detail;
    detail.row = incidentRowFromJson(json);
    detail.allowed = offeredFrom(detail.row.incident.status);
    detail.serviceNames = json["serviceNames"_L1].toVariant().toStringList();
    const QJsonArray timeline = json["timeline"_L1].toArray();
    for (const QJsonValue &value : timeline) {
        incident::TimelineEntry entry;
        entry.id = value["id"_L1].toString();
        entry.incidentId = detail.row.incident.id;
        entry.at = QDateTime::fromString(value["at"_L1].toString(), Qt::ISODate);
        entry.kind = value["kind"_L1].toString();
        entry.text = value["text"_L1].toString();
        entry.by = incident::personFromJson(value["by"_L1].toObject());
        detail.timeline.append(entry);
    }
    return detail;
}

} // namespace muster::ui
