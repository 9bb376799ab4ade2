// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/inbox.h"

#include "app/relay/declarations.h"
#include "app/relay/steps.h"
#include "app/store/columns.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::relay {

using store::Connection;
using store::Delivery;
using store::Journal;
using store::Step;

namespace {

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFromJson(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC) : QDateTime();
}

QStringList listFromJson(const QJsonValue &json)
{
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

QJsonObject toJson(const Delivery &delivery)
{
    return {
        {"id"_L1, delivery.id},
        {"key"_L1, delivery.key},
        {"kind"_L1, delivery.kind},
        {"incident"_L1, delivery.incidentId},
        {"received"_L1, timeToJson(delivery.receivedAt)},
        {"payload"_L1, delivery.payload},
        {"answer"_L1, delivery.answer},
    };
}

Delivery deliveryFromJson(const QJsonObject &json)
{
    Delivery delivery;
    delivery.id = json["id"_L1].toString();
    delivery.key = json["key"_L1].toString();
    delivery.kind = json["kind"_L1].toString();
    delivery.incidentId = json["incident"_L1].toString();
    delivery.receivedAt = timeFromJson(json["received"_L1]);
    delivery.payload = json["payload"_L1].toObject();
    delivery.answer = json["answer"_L1].toObject();
    return delivery;
}

/// Without what only a try gives it.
QJsonObject toJson(const Step &step)
{
    return {
        {"id"_L1, step.id},
        {"incident"_L1, step.incidentId},
        {"kind"_L1, step.kind},
        {"lane"_L1, step.lane},
        {"needs"_L1, QJsonArray::fromStringList(step.needs)},
        {"after"_L1, QJsonArray::fromStringList(step.after)},
        {"arguments"_L1, step.arguments},
        {"created"_L1, timeToJson(step.createdAt)},
        {"due"_L1, timeToJson(step.dueAt)},
        {"end"_L1, timeToJson(step.notAfter)},
    };
}

Step stepFromJson(const QJsonObject &json, const QString &deliveryId)
{
    Step step;
    step.id = json["id"_L1].toString();
    step.deliveryId = deliveryId;
    step.incidentId = json["incident"_L1].toString();
    step.kind = json["kind"_L1].toString();
    step.lane = json["lane"_L1].toString();
    step.needs = listFromJson(json["needs"_L1]);
    step.after = listFromJson(json["after"_L1]);
    step.arguments = json["arguments"_L1].toObject();
    step.createdAt = timeFromJson(json["created"_L1]);
    step.dueAt = timeFromJson(json["due"_L1]);
    step.notAfter = timeFromJson(json["end"_L1]);
    return step;
}

Outcome<void> rememberDeclaration(Connection &connection, const Delivery &delivery, const QList<Step> &steps)
{
    for (const Step &step : steps) {
        if (step.kind != stepName(StepKind::RecordCreate))
            continue;
        const auto arguments = step::argumentsOf<step::RecordCreate>(step);
        return Declarations::put(connection,
                                 {.userId = arguments.asker.userId,
                                  .title = arguments.draft.title,
                                  .incidentId = delivery.incidentId,
                                  .deliveryId = delivery.id,
                                  .at = delivery.receivedAt});
    }
    return {};
}

Outcome<QList<Step>> unfoldOne(Connection &connection, const QJsonObject &json)
{
    const Delivery delivery = deliveryFromJson(json["delivery"_L1].toObject());
    QList<Step> steps;
    const QJsonArray plan = json["steps"_L1].toArray();
    for (const QJsonValue &step : plan)
        steps.append(stepFromJson(step.toObject(), delivery.id));
    if (const auto inserted = Journal::insert(connection, delivery); !inserted)
        return failure(inserted.error());
    if (const auto remembered = rememberDeclaration(connection, delivery, steps); !remembered)
        return failure(remembered.error());
    return Journal::append(connection, steps);
}

} // namespace

store::Schema Inbox::schema()
{
    return {u"inbox"_s,
            {{1, {u"CREATE TABLE inbox (number INTEGER PRIMARY KEY, delivery TEXT NOT NULL)"_s}}}};
}

Outcome<void> Inbox::put(Connection &connection, const Delivery &delivery, const QList<Step> &steps)
{
    QJsonArray plan;
    for (const Step &step : steps)
        plan.append(toJson(step));
    const QJsonObject json{{"delivery"_L1, toJson(delivery)}, {"steps"_L1, plan}};
    return connection.run(u"INSERT INTO inbox (delivery) VALUES (?)"_s, {store::jsonColumn(json)});
}

Outcome<Inbox::Unfolded> Inbox::unfold(Connection &connection)
{
    QList<QJsonObject> folded;
    const auto read = connection.select(
        u"SELECT delivery FROM inbox ORDER BY number"_s, {},
        [&folded](const QSqlQuery &row) { folded.append(store::jsonFrom(row.value(0))); });
    if (!read)
        return failure(read.error());
    Unfolded unfolded;
    for (const QJsonObject &json : std::as_const(folded)) {
        const auto steps = unfoldOne(connection, json);
        if (!steps)
            return failure(steps.error());
        ++unfolded.deliveries;
        unfolded.steps.append(*steps);
    }
    if (folded.isEmpty())
        return unfolded;
    if (const auto emptied = connection.run(u"DELETE FROM inbox"_s); !emptied)
        return failure(emptied.error());
    return unfolded;
}

} // namespace muster::relay
