// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/incident_rows.h"

#include "app/relay/action.h"
#include "app/store/incidents.h"

namespace muster::backend {

namespace {

constexpr int All = -1; // SQLite: no limit

} // namespace

IncidentRow rowOf(const store::KnownIncident &known, const relay::Circumstances &now)
{
    IncidentRow row;
    row.incident = known.incident;
    row.channelName = known.link.channelName;
    row.channelUrl = relay::channelUrl(now.workspace, known.link);
    row.severityName = known.incident.severity;
    for (const incident::Severity &severity : now.catalogue.severities) {
        if (severity.id != known.incident.severity)
            continue;
        row.severityName = severity.name;
        row.severityPosition = severity.position;
    }
    return row;
}

IncidentDetail detailOf(const IncidentRow &row, const incident::Catalogue &catalogue)
{
    IncidentDetail detail;
    detail.row = row;
    for (const QString &id : row.incident.services) {
        const auto service = std::find_if(catalogue.services.cbegin(), catalogue.services.cend(),
                                          [&id](const incident::Service &any) { return any.id == id; });
        detail.serviceNames.append(service == catalogue.services.cend() ? id : service->name);
    }
    const QList<relay::Action> actions = relay::actionsFrom(row.incident.status);
    for (const relay::Action action : actions)
        detail.allowed.append(relay::targetOf(action));
    return detail;
}

Outcome<QList<IncidentRow>> readRows(store::Connection &connection, const relay::Circumstances &now)
{
    const auto known = store::Incidents::latest(connection, All);
    if (!known)
        return failure(known.error());
    QList<IncidentRow> rows;
    rows.reserve(known->size());
    for (const store::KnownIncident &one : *known)
        rows.append(rowOf(one, now));
    return rows;
}

Outcome<QList<IncidentRow>> readRows(store::Connection &connection, const relay::Circumstances &now,
                                     const QStringList &ids)
{
    QList<IncidentRow> rows;
    for (const QString &id : ids) {
        const auto known = store::Incidents::byId(connection, id);
        if (!known)
            return failure(known.error());
        if (*known)
            rows.append(rowOf(**known, now));
    }
    return rows;
}

} // namespace muster::backend
