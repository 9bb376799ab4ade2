// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/inbox.h"

#include "app/relay/declarations.h"
#include "app/relay/steps.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>

using namespace Qt::StringLiterals;

namespace muster::relay {

using store::Connection;
using store::Delivery;
using store::Journal;
using store::Step;

namespace {

// How a delivery and its plan stand in a row: a list of the delivery's values, the last of them the list of
// its steps, each a list of its values. CBOR, since it takes a fifth of the time that JSON does.

void write(QCborStreamWriter &out, const QJsonObject &json)
{
    QCborMap::fromJsonObject(json).toCborValue().toCbor(out);
}

void write(QCborStreamWriter &out, const QStringList &list)
{
    out.startArray(static_cast<quint64>(list.size()));
    for (const QString &text : list)
        out.append(text);
    out.endArray();
}

void write(QCborStreamWriter &out, const QDateTime &time)
{
    if (time.isValid())
        out.append(time.toMSecsSinceEpoch());
    else
        out.appendNull();
}

QDateTime timeIn(const QCborValue &value)
{
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QStringList listIn(const QCborValue &value)
{
    QStringList list;
    const QCborArray array = value.toArray();
    for (const QCborValue &text : array)
        list.append(text.toString());
    return list;
}

/// Without what only a try gives it.
void write(QCborStreamWriter &out, const Step &step)
{
    out.startArray(10);
    for (const QString &text : {step.id, step.incidentId, step.kind, step.lane})
        out.append(text);
    write(out, step.needs);
    write(out, step.after);
    write(out, step.arguments);
    for (const QDateTime &time : {step.createdAt, step.dueAt, step.notAfter})
        write(out, time);
    out.endArray();
}

Step stepIn(const QCborArray &values, const QString &deliveryId)
{
    Step step;
    step.deliveryId = deliveryId;
    step.id = values[0].toString();
    step.incidentId = values[1].toString();
    step.kind = values[2].toString();
    step.lane = values[3].toString();
    step.needs = listIn(values[4]);
    step.after = listIn(values[5]);
    step.arguments = values[6].toMap().toJsonObject();
    step.createdAt = timeIn(values[7]);
    step.dueAt = timeIn(values[8]);
    step.notAfter = timeIn(values[9]);
    return step;
}

QByteArray rowOf(const Delivery &delivery, const QList<Step> &steps)
{
    QByteArray row;
    QCborStreamWriter out(&row);
    out.startArray(8);
    for (const QString &text : {delivery.id, delivery.key, delivery.kind, delivery.incidentId})
        out.append(text);
    write(out, delivery.receivedAt);
    write(out, delivery.payload);
    write(out, delivery.answer);
    out.startArray(static_cast<quint64>(steps.size()));
    for (const Step &step : steps)
        write(out, step);
    out.endArray();
    out.endArray();
    return row;
}

Delivery deliveryIn(const QCborArray &values)
{
    Delivery delivery;
    delivery.id = values[0].toString();
    delivery.key = values[1].toString();
    delivery.kind = values[2].toString();
    delivery.incidentId = values[3].toString();
    delivery.receivedAt = timeIn(values[4]);
    delivery.payload = values[5].toMap().toJsonObject();
    delivery.answer = values[6].toMap().toJsonObject();
    return delivery;
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

Outcome<QList<Step>> unfoldOne(Connection &connection, const QByteArray &row)
{
    const QCborArray values = QCborValue::fromCbor(row).toArray();
    const Delivery delivery = deliveryIn(values);
    QList<Step> steps;
    const QCborArray plan = values[7].toArray();
    for (const QCborValue &step : plan)
        steps.append(stepIn(step.toArray(), delivery.id));
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
            {{1, {u"CREATE TABLE inbox (number INTEGER PRIMARY KEY, delivery BLOB NOT NULL)"_s}}}};
}

Outcome<void> Inbox::put(Connection &connection, const Delivery &delivery, const QList<Step> &steps)
{
    return connection.run(u"INSERT INTO inbox (delivery) VALUES (?)"_s, {rowOf(delivery, steps)});
}

Outcome<Inbox::Unfolded> Inbox::unfold(Connection &connection)
{
    QByteArrayList folded;
    const auto read
        = connection.select(u"SELECT delivery FROM inbox ORDER BY number"_s, {},
                            [&folded](const QSqlQuery &row) { folded.append(row.value(0).toByteArray()); });
    if (!read)
        return failure(read.error());
    Unfolded unfolded;
    for (const QByteArray &row : std::as_const(folded)) {
        const auto steps = unfoldOne(connection, row);
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
