// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/journal.h"

#include "app/store/columns.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::store {

namespace {

// Written out in the SQL below, so that the partial indexes apply: 0 is Waiting, 3 is Dead.
static_assert(static_cast<int>(StepState::Waiting) == 0 && static_cast<int>(StepState::Dead) == 3);

constexpr auto deliveryColumns = "id, key, kind, incident_id, received_at, payload, answer"_L1;
constexpr auto stepColumns
    = "number, id, delivery_id, incident_id, kind, lane, needs, after, arguments, state,"
      " attempts, created_at, due_at, not_after, result, error"_L1;

Delivery deliveryFrom(const QSqlQuery &row)
{
    Delivery delivery;
    delivery.id = row.value(0).toString();
    delivery.key = row.value(1).toString();
    delivery.kind = row.value(2).toString();
    delivery.incidentId = row.value(3).toString();
    delivery.receivedAt = timeFrom(row.value(4));
    delivery.payload = jsonFrom(row.value(5));
    delivery.answer = jsonFrom(row.value(6));
    return delivery;
}

Step stepFrom(const QSqlQuery &row)
{
    Step step;
    step.order = row.value(0).toLongLong();
    step.id = row.value(1).toString();
    step.deliveryId = row.value(2).toString();
    step.incidentId = row.value(3).toString();
    step.kind = row.value(4).toString();
    step.lane = row.value(5).toString();
    step.needs = listFrom(row.value(6));
    step.after = listFrom(row.value(7));
    step.arguments = jsonFrom(row.value(8));
    step.state = static_cast<StepState>(row.value(9).toInt());
    step.attempts = row.value(10).toInt();
    step.createdAt = timeFrom(row.value(11));
    step.dueAt = timeFrom(row.value(12));
    step.notAfter = timeFrom(row.value(13));
    step.result = jsonFrom(row.value(14));
    step.error = jsonFrom(row.value(15));
    return step;
}

Outcome<QList<Delivery>> deliveries(Connection &connection, const QString &rest, const QVariantList &values)
{
    QList<Delivery> found;
    const auto read
        = connection.select(u"SELECT "_s + deliveryColumns + u" FROM deliveries "_s + rest, values,
                            [&found](const QSqlQuery &row) { found << deliveryFrom(row); });
    if (!read)
        return failure(read.error());
    return found;
}

Outcome<QList<Step>> steps(Connection &connection, const QString &rest, const QVariantList &values)
{
    QList<Step> found;
    const auto read = connection.select(u"SELECT "_s + stepColumns + u" FROM steps "_s + rest, values,
                                        [&found](const QSqlQuery &row) { found << stepFrom(row); });
    if (!read)
        return failure(read.error());
    return found;
}

template <typename T>
Outcome<std::optional<T>> firstOf(const Outcome<QList<T>> &found)
{
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::optional<T>() : std::optional<T>(found->first());
}

Outcome<qint64> count(Connection &connection, const QString &sql)
{
    qint64 value = 0;
    const auto read
        = connection.select(sql, {}, [&value](const QSqlQuery &row) { value = row.value(0).toLongLong(); });
    if (!read)
        return failure(read.error());
    return value;
}

Outcome<JournalCounts> countAllDeliveries(Connection &connection)
{
    // By itself, so that SQLite counts the entries of its smallest index.
    const auto all = count(connection, u"SELECT count(*) FROM deliveries"_s);
    if (!all)
        return failure(all.error());
    const auto latest = count(connection, u"SELECT max(number) FROM deliveries"_s);
    if (!latest)
        return failure(latest.error());
    return JournalCounts{.deliveries = *all, .waiting = 0, .dead = 0, .countedTo = *latest};
}

Outcome<JournalCounts> countLaterDeliveries(Connection &connection, JournalCounts before)
{
    const auto read = connection.select(u"SELECT count(*), max(number) FROM deliveries WHERE number > ?"_s,
                                        {before.countedTo}, [&before](const QSqlQuery &row) {
                                            before.deliveries += row.value(0).toLongLong();
                                            before.countedTo
                                                = std::max(before.countedTo, row.value(1).toLongLong());
                                        });
    if (!read)
        return failure(read.error());
    return before;
}

/// Inserts one step and returns its place.
Outcome<qint64> insertStep(Connection &connection, const Step &step)
{
    qint64 order = 0;
    const auto inserted = connection.select(
        u"INSERT INTO steps (id, delivery_id, incident_id, kind, lane, needs, after, arguments, state, "
        u"attempts,"
        " created_at, due_at, not_after, result, error)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number"_s,
        {step.id, step.deliveryId, step.incidentId, step.kind, step.lane, listColumn(step.needs),
         listColumn(step.after), jsonColumn(step.arguments), static_cast<int>(step.state), step.attempts,
         timeColumn(step.createdAt), timeColumn(step.dueAt), timeColumn(step.notAfter),
         jsonColumn(step.result), jsonColumn(step.error)},
        [&order](const QSqlQuery &row) { order = row.value(0).toLongLong(); });
    if (!inserted)
        return failure(inserted.error());
    return order;
}

} // namespace

Schema Journal::schema()
{
    const QStringList first{
        u"CREATE TABLE deliveries (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL "
        u"UNIQUE,"
        " kind TEXT NOT NULL, incident_id TEXT NOT NULL, received_at INTEGER NOT NULL, payload TEXT NOT NULL,"
        " answer TEXT NOT NULL)"_s,
        u"CREATE INDEX deliveries_by_time ON deliveries (received_at)"_s,
        u"CREATE TABLE steps (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " delivery_id TEXT NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,"
        " incident_id TEXT NOT NULL, kind TEXT NOT NULL, lane TEXT NOT NULL, needs TEXT NOT NULL,"
        " after TEXT NOT NULL, arguments TEXT NOT NULL, state INTEGER NOT NULL, attempts INTEGER NOT NULL,"
        " created_at INTEGER, due_at INTEGER, not_after INTEGER, result TEXT NOT NULL, error TEXT NOT NULL)"_s,
        u"CREATE INDEX steps_by_delivery ON steps (delivery_id)"_s,
        // Few among millions: what a start reads, and what an administrator looks at.
        u"CREATE INDEX steps_waiting ON steps (number) WHERE state = 0"_s,
        u"CREATE INDEX steps_dead ON steps (number) WHERE state = 3"_s,
    };
    return {u"journal"_s, {{1, first}}};
}

Outcome<std::optional<QJsonObject>> Journal::answer(Connection &connection, const QString &key)
{
    std::optional<QJsonObject> answer;
    const auto read = connection.select(u"SELECT answer FROM deliveries WHERE key = ?"_s, {key},
                                        [&answer](const QSqlQuery &row) { answer = jsonFrom(row.value(0)); });
    if (!read)
        return failure(read.error());
    return answer;
}

Outcome<std::optional<Delivery>> Journal::delivery(Connection &connection, const QString &id)
{
    return firstOf(deliveries(connection, u"WHERE id = ?"_s, {id}));
}

Outcome<void> Journal::insert(Connection &connection, const Delivery &delivery)
{
    return connection.run(u"INSERT INTO deliveries (id, key, kind, incident_id, received_at, payload, answer)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                          {delivery.id, delivery.key, delivery.kind, delivery.incidentId,
                           timeColumn(delivery.receivedAt), jsonColumn(delivery.payload),
                           jsonColumn(delivery.answer)});
}

Outcome<QList<Step>> Journal::append(Connection &connection, QList<Step> steps)
{
    for (Step &step : steps) {
        const auto order = insertStep(connection, step);
        if (!order)
            return failure(order.error());
        step.order = *order;
    }
    return steps;
}

Outcome<void> Journal::update(Connection &connection, const Step &step)
{
    bool there = false;
    const auto written = connection.select(
        u"UPDATE steps SET state = ?, attempts = ?, due_at = ?, result = ?, error = ? WHERE id = ? RETURNING 1"_s,
        {static_cast<int>(step.state), step.attempts, timeColumn(step.dueAt), jsonColumn(step.result),
         jsonColumn(step.error), step.id},
        [&there](const QSqlQuery &) { there = true; });
    if (!written || there)
        return written;
    return failure(errorSaying(Error::Kind::NotFound,
                               Wording::translate("Store", "The journal has no such step."), step.id));
}

Outcome<std::optional<Step>> Journal::step(Connection &connection, const QString &id)
{
    return firstOf(steps(connection, u"WHERE id = ?"_s, {id}));
}

Outcome<QList<Step>> Journal::open(Connection &connection)
{
    auto waiting = steps(connection, u"INDEXED BY steps_waiting WHERE state = 0 ORDER BY number"_s, {});
    if (!waiting || waiting->isEmpty())
        return waiting;
    auto settled = steps(connection,
                         u"WHERE state <> 0 AND id IN (SELECT named.value FROM steps AS waiting,"
                         " json_each(waiting.needs) AS named WHERE waiting.state = 0"
                         " UNION SELECT named.value FROM steps AS waiting, json_each(waiting.after) AS named"
                         " WHERE waiting.state = 0)"_s,
                         {});
    if (!settled)
        return settled;
    QList<Step> all = *waiting + *settled;
    std::sort(all.begin(), all.end(), [](const Step &a, const Step &b) { return a.order < b.order; });
    return all;
}

Outcome<QList<Step>> Journal::stepsOf(Connection &connection, const QString &deliveryId)
{
    return steps(connection, u"WHERE delivery_id = ? ORDER BY number"_s, {deliveryId});
}

Outcome<QList<Step>> Journal::dead(Connection &connection, int limit)
{
    return steps(connection, u"INDEXED BY steps_dead WHERE state = 3 ORDER BY number DESC LIMIT ?"_s,
                 {limit});
}

Outcome<QList<Delivery>> Journal::latest(Connection &connection, int limit)
{
    return deliveries(connection, u"ORDER BY number DESC LIMIT ?"_s, {limit});
}

Outcome<JournalCounts> Journal::counts(Connection &connection, const JournalCounts &before)
{
    const auto all
        = before.countedTo == 0 ? countAllDeliveries(connection) : countLaterDeliveries(connection, before);
    if (!all)
        return failure(all.error());
    const auto waiting
        = count(connection, u"SELECT count(*) FROM steps INDEXED BY steps_waiting WHERE state = 0"_s);
    if (!waiting)
        return failure(waiting.error());
    const auto dead
        = count(connection, u"SELECT count(*) FROM steps INDEXED BY steps_dead WHERE state = 3"_s);
    if (!dead)
        return failure(dead.error());
    return JournalCounts{all->deliveries, *waiting, *dead, all->countedTo};
}

Outcome<QList<HourCount>> Journal::hours(Connection &connection, const QDateTime &from)
{
    QMap<qint64, HourCount> hours;
    const auto all = connection.select(
        u"SELECT received_at / 3600000, count(*) FROM deliveries INDEXED BY deliveries_by_time"
        " WHERE received_at >= ? GROUP BY 1"_s,
        {timeColumn(from)}, [&hours](const QSqlQuery &row) {
            const qint64 hour = row.value(0).toLongLong();
            hours[hour]
                = {QDateTime::fromMSecsSinceEpoch(hour * 3'600'000, Qt::UTC), row.value(1).toInt(), 0};
        });
    if (!all)
        return failure(all.error());
    // From the few that are dead to their deliveries, never the other way; none is older than its delivery.
    const auto dead
        = connection.select(u"SELECT delivery.received_at / 3600000, count(DISTINCT delivery.number)"
                            " FROM steps AS step INDEXED BY steps_dead CROSS JOIN deliveries AS delivery"
                            " ON delivery.id = step.delivery_id WHERE step.state = 3 AND step.created_at >= ?"
                            " AND delivery.received_at >= ? GROUP BY 1"_s,
                            {timeColumn(from), timeColumn(from)}, [&hours](const QSqlQuery &row) {
                                hours[row.value(0).toLongLong()].withDead = row.value(1).toInt();
                            });
    if (!dead)
        return failure(dead.error());
    return hours.values();
}

Outcome<void> Journal::touch(Connection &connection)
{
    return connection.run(u"UPDATE schema_versions SET version = version WHERE component = 'journal'"_s);
}

Outcome<int> Journal::prune(Connection &connection, const QDateTime &before, int limit)
{
    int removed = 0;
    const auto deleted = connection.select(
        u"DELETE FROM deliveries WHERE number IN (SELECT old.number FROM deliveries AS old"
        " WHERE old.received_at < ? AND NOT EXISTS (SELECT 1 FROM steps AS own WHERE own.delivery_id = old.id"
        " AND (own.state = 0 OR own.id IN (SELECT named.value FROM steps AS waiting, json_each(waiting.needs)"
        " AS named WHERE waiting.state = 0 UNION SELECT named.value FROM steps AS waiting,"
        " json_each(waiting.after) AS named WHERE waiting.state = 0)))"
        " ORDER BY old.received_at LIMIT ?) RETURNING 1"_s,
        {timeColumn(before), limit}, [&removed](const QSqlQuery &) { ++removed; });
    if (!deleted)
        return failure(deleted.error());
    return removed;
}

} // namespace muster::store
