// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/incidents.h"

#include "app/store/columns.h"

using namespace Qt::StringLiterals;

namespace muster::store {

namespace {

constexpr auto columns = "incident, team_id, channel_id, channel_name, card_post_id, archived"_L1;

KnownIncident knownFrom(const QSqlQuery &row)
{
    KnownIncident known;
    known.incident = incident::incidentFromJson(jsonFrom(row.value(0)));
    known.link.teamId = row.value(1).toString();
    known.link.channelId = row.value(2).toString();
    known.link.channelName = row.value(3).toString();
    known.link.cardPostId = row.value(4).toString();
    known.link.archived = row.value(5).toBool();
    return known;
}

Outcome<QList<KnownIncident>> all(Connection &connection, const QString &rest, const QVariantList &values)
{
    QList<KnownIncident> found;
    const auto read = connection.select(u"SELECT "_s + columns + u" FROM incidents "_s + rest, values,
                                        [&found](const QSqlQuery &row) { found << knownFrom(row); });
    if (!read)
        return failure(read.error());
    return found;
}

/// The newest that @p condition holds for.
Outcome<std::optional<KnownIncident>> one(Connection &connection, const QString &condition,
                                          const QVariant &value)
{
    const auto found
        = all(connection, u"WHERE "_s + condition + u" ORDER BY created_at DESC LIMIT 1"_s, {value});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::optional<KnownIncident>() : std::optional(found->first());
}

} // namespace

Schema Incidents::schema()
{
    // What is looked for stands beside the JSON. Partial indexes: most incidents are closed, and an empty
    // number, record id or channel is never looked for.
    const QStringList first{
        u"CREATE TABLE incidents (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record_id TEXT NOT NULL,"
        " number INTEGER NOT NULL, status TEXT NOT NULL, is_open INTEGER NOT NULL, created_at INTEGER NOT "
        "NULL,"
        " incident TEXT NOT NULL, team_id TEXT NOT NULL DEFAULT '', channel_id TEXT NOT NULL DEFAULT '',"
        " channel_name TEXT NOT NULL DEFAULT '', card_post_id TEXT NOT NULL DEFAULT '',"
        " archived INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE INDEX incidents_by_record_id ON incidents (record_id, created_at) WHERE record_id <> ''"_s,
        u"CREATE INDEX incidents_by_number ON incidents (number, created_at) WHERE number > 0"_s,
        u"CREATE INDEX incidents_by_channel ON incidents (channel_id, created_at) WHERE channel_id <> ''"_s,
        u"CREATE INDEX incidents_by_time ON incidents (created_at)"_s,
        u"CREATE INDEX incidents_open ON incidents (created_at) WHERE is_open = 1"_s,
    };
    const QStringList second{
        u"CREATE INDEX incidents_archived ON incidents (created_at) WHERE archived = 1"_s,
    };
    return {u"incidents"_s, {{1, first}, {2, second}}};
}

Outcome<std::optional<KnownIncident>> Incidents::byId(Connection &connection, const QString &id)
{
    return one(connection, u"id = ?"_s, id);
}

Outcome<std::optional<KnownIncident>> Incidents::byRecordId(Connection &connection, const QString &recordId)
{
    return one(connection, u"record_id = ? AND record_id <> ''"_s, recordId);
}

Outcome<std::optional<KnownIncident>> Incidents::byNumber(Connection &connection, int number)
{
    return one(connection, u"number = ? AND number > 0"_s, number);
}

Outcome<std::optional<KnownIncident>> Incidents::byChannel(Connection &connection, const QString &channelId)
{
    return one(connection, u"channel_id = ? AND channel_id <> ''"_s, channelId);
}

Outcome<QList<KnownIncident>> Incidents::open(Connection &connection, int limit)
{
    return all(connection,
               u"INDEXED BY incidents_open WHERE is_open = 1 ORDER BY created_at DESC, row DESC LIMIT ?"_s,
               {limit});
}

Outcome<QList<KnownIncident>> Incidents::archived(Connection &connection, int limit)
{
    return all(
        connection,
        u"INDEXED BY incidents_archived WHERE archived = 1 ORDER BY created_at DESC, row DESC LIMIT ?"_s,
        {limit});
}

Outcome<QList<KnownIncident>> Incidents::latest(Connection &connection, int limit)
{
    return all(connection, u"INDEXED BY incidents_by_time ORDER BY created_at DESC, row DESC LIMIT ?"_s,
               {limit});
}

Outcome<int> Incidents::count(Connection &connection)
{
    int found = 0;
    const auto read = connection.select(u"SELECT COUNT(*) FROM incidents"_s, {},
                                        [&found](const QSqlQuery &row) { found = row.value(0).toInt(); });
    if (!read)
        return failure(read.error());
    return found;
}

Outcome<void> Incidents::put(Connection &connection, const incident::Incident &incident)
{
    const QDateTime epoch = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return connection.run(
        u"INSERT INTO incidents (id, record_id, number, status, is_open, created_at, incident)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET record_id = excluded.record_id,"
        " number = excluded.number, status = excluded.status, is_open = excluded.is_open,"
        " created_at = excluded.created_at, incident = excluded.incident"_s,
        {incident.id, incident.recordId, incident.number, incident::statusName(incident.status),
         incident::isOpen(incident.status) ? 1 : 0,
         timeColumn(incident.createdAt.isValid() ? incident.createdAt : epoch),
         jsonColumn(incident::toJson(incident))});
}

Outcome<void> Incidents::setLink(Connection &connection, const QString &id, const ChannelLink &link)
{
    bool there = false;
    const auto written = connection.select(
        u"UPDATE incidents SET team_id = ?, channel_id = ?, channel_name = ?, card_post_id = ?, archived = ?"
        " WHERE id = ? RETURNING 1"_s,
        {link.teamId, link.channelId, link.channelName, link.cardPostId, link.archived ? 1 : 0, id},
        [&there](const QSqlQuery &) { there = true; });
    if (!written || there)
        return written;
    return failure(errorSaying(Error::Kind::NotFound,
                               Wording::translate("Store", "The store has no such incident."), id));
}

} // namespace muster::store
