// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/record/record_tables.h"

#include "app/store/columns.h"

using namespace Qt::StringLiterals;

namespace muster::record {

using incident::Incident;
using incident::TimelineEntry;
using store::Connection;

namespace {

struct Where
{
    QStringList conditions;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound)
    {
        conditions << condition;
        values << bound;
    }
};

/// Ours is the number of the last incident on the page before.
bool isCursor(const QString &after)
{
    bool isNumber = false;
    after.toInt(&isNumber);
    return after.isEmpty() || isNumber;
}

Where whereOf(const IncidentQuery &query)
{
    Where where;
    if (query.open)
        where.add(*query.open ? u"is_open = 1"_s : u"is_open = 0"_s, {}); // as the partial index says it
    bool isNumber = false;
    const int number = query.search.startsWith(u'#') ? query.search.mid(1).toInt(&isNumber) : 0;
    if (isNumber)
        where.add(u"number = ?"_s, {number});
    else if (!query.search.isEmpty())
        where.add(u"instr(searched, ?) > 0"_s, {query.search.toCaseFolded()});
    if (!query.after.isEmpty())
        where.add(u"number < ?"_s, {query.after.toInt()});
    return where;
}

} // namespace

store::Schema RecordTables::schema()
{
    const QStringList first{
        u"CREATE TABLE record_incidents (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " is_open INTEGER NOT NULL, searched TEXT NOT NULL, incident TEXT NOT NULL)"_s,
        u"CREATE INDEX record_incidents_open ON record_incidents (number) WHERE is_open = 1"_s,
        u"CREATE TABLE record_timeline (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, incident_id TEXT "
        u"NOT NULL,"
        " at INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, person TEXT NOT NULL)"_s,
        u"CREATE INDEX record_timeline_by_incident ON record_timeline (incident_id, row)"_s,
    };
    return {u"record"_s, {{1, first}}};
}

Outcome<std::optional<Incident>> RecordTables::find(Connection &connection, const QString &id)
{
    std::optional<Incident> found;
    const auto read = connection.select(u"SELECT incident FROM record_incidents WHERE id = ?"_s, {id},
                                        [&found](const QSqlQuery &row) {
                                            found = incident::incidentFromJson(store::jsonFrom(row.value(0)));
                                        });
    if (!read)
        return failure(read.error());
    return found;
}

Outcome<int> RecordTables::nextNumber(Connection &connection)
{
    int number = 1;
    const auto read = connection.select(u"SELECT COALESCE(MAX(number), 0) + 1 FROM record_incidents"_s, {},
                                        [&number](const QSqlQuery &row) { number = row.value(0).toInt(); });
    if (!read)
        return failure(read.error());
    return number;
}

Outcome<void> RecordTables::put(Connection &connection, const Incident &incident)
{
    const QString searched = QString(incident.title + u'\n' + incident.summary).toCaseFolded();
    return connection.run(
        u"INSERT INTO record_incidents (number, id, is_open, searched, incident) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET is_open = excluded.is_open, searched = excluded.searched,"
        " incident = excluded.incident"_s,
        {incident.number, incident.id, incident::isOpen(incident.status) ? 1 : 0, searched,
         store::jsonColumn(incident::toJson(incident))});
}

Outcome<IncidentPage> RecordTables::list(Connection &connection, const IncidentQuery &query)
{
    if (!isCursor(query.after)) {
        return failure(errorSaying(Error::Kind::Invalid,
                                   Wording::translate("Record", "That is no page of the list. Start anew."),
                                   query.after));
    }
    Where where = whereOf(query);
    const int limit = qBound(1, query.limit, 100);
    QString sql = u"SELECT incident FROM record_incidents"_s;
    if (!where.conditions.isEmpty())
        sql += u" WHERE "_s + where.conditions.join(u" AND "_s);
    sql += u" ORDER BY number DESC LIMIT ?"_s;
    where.values << limit + 1; // one more than asked for tells whether there is a next page
    IncidentPage page;
    const auto read = connection.select(sql, where.values, [&page](const QSqlQuery &row) {
        page.incidents << incident::incidentFromJson(store::jsonFrom(row.value(0)));
    });
    if (!read)
        return failure(read.error());
    if (page.incidents.size() > limit) {
        page.incidents.removeLast();
        page.next = QString::number(page.incidents.last().number);
    }
    return page;
}

Outcome<void> RecordTables::append(Connection &connection, const TimelineEntry &entry)
{
    return connection.run(u"INSERT INTO record_timeline (id, incident_id, at, kind, text, person)"
                          " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s,
                          {entry.id, entry.incidentId, store::timeColumn(entry.at), entry.kind, entry.text,
                           store::jsonColumn(incident::toJson(entry.by))});
}

Outcome<QList<TimelineEntry>> RecordTables::timeline(Connection &connection, const QString &incidentId)
{
    QList<TimelineEntry> entries;
    const auto read = connection.select(
        u"SELECT id, at, kind, text, person FROM record_timeline WHERE incident_id = ? ORDER BY row"_s,
        {incidentId}, [&](const QSqlQuery &row) {
            entries << TimelineEntry{
                row.value(0).toString(),       incidentId,
                store::timeFrom(row.value(1)), row.value(2).toString(),
                row.value(3).toString(),       incident::personFromJson(store::jsonFrom(row.value(4)))};
        });
    if (!read)
        return failure(read.error());
    return entries;
}

} // namespace muster::record
