// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/full_store.h"

#include "app/core/ids.h"
#include "app/record/built_in_record.h"
#include "app/record/record_tables.h"
#include "app/relay/asker.h"
#include "app/relay/declarations.h"
#include "app/relay/inbox.h"
#include "app/relay/step_draft.h"
#include "app/store/incidents.h"
#include "app/store/journal.h"

using namespace Qt::StringLiterals;

namespace muster::bench {

using incident::Incident;
using store::Connection;
using store::Incidents;
using store::Journal;

namespace {

constexpr int OpenIncidents = 30;
constexpr int AtOnce = 5'000;

const QDateTime firstDay(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);

template <typename T>
T must(Outcome<T> outcome)
{
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().what), qPrintable(outcome.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(outcome);
}

Incident incidentOf(int index, bool isOpen)
{
    Incident incident;
    incident.id = newUuid();
    incident.recordId = incident.id;
    incident.number = index + 1;
    incident.title = u"Checkout is down in region %1"_s.arg(index % 17);
    incident.summary = u"Since this morning nobody can pay; the queue grows."_s;
    incident.status = isOpen ? incident::Status::Started : incident::Status::Resolved;
    incident.severity = u"sev2"_s;
    incident.declaredBy = {u"aaaaaaaaaaaaaaaaaaaaaaaaaa"_s, {}, u"Alice"_s};
    incident.createdAt = firstDay.addSecs(index * 600LL);
    incident.startedAt = incident.createdAt;
    incident.updatedAt = incident.createdAt.addSecs(300);
    incident.resolvedAt = isOpen ? QDateTime() : incident.updatedAt;
    return incident;
}

Outcome<void> putIncident(Connection &connection, int index, bool isOpen)
{
    const Incident incident = incidentOf(index, isOpen);
    if (auto put = Incidents::put(connection, incident); !put)
        return put;
    store::ChannelLink link;
    link.teamId = u"tttttttttttttttttttttttttt"_s;
    link.channelId = channelOfIncident(index);
    link.channelName = u"inc-%1"_s.arg(index + 1);
    link.cardPostId = newId();
    if (auto linked = Incidents::setLink(connection, incident.id, link); !linked)
        return linked;
    if (auto put = record::RecordTables::put(connection, incident); !put)
        return put;
    return record::RecordTables::append(
        connection,
        {newId(), incident.id, incident.createdAt, u"created"_s, incident.title, incident.declaredBy});
}

Outcome<void> insertDelivery(Connection &connection, int index)
{
    relay::Asker asker;
    asker.userId = u"aaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
    asker.name = u"Alice"_s;
    asker.responsePath = "/hooks/commands/"_L1 + newId();
    store::Delivery delivery;
    delivery.id = newId();
    delivery.key = "slash:"_L1 + newId();
    delivery.kind = u"slash"_s;
    delivery.receivedAt = firstDay.addSecs(index * 60LL);
    delivery.payload = {{u"text"_s, u"status"_s}, {u"asker"_s, toJson(asker)}};
    if (auto inserted = Journal::insert(connection, delivery); !inserted)
        return inserted;
    store::Step step = relay::draftReply(asker, u"Nothing is open."_s, {}, delivery.receivedAt);
    step.deliveryId = delivery.id;
    step.state = store::StepState::Done;
    step.attempts = 1;
    const auto appended = Journal::append(connection, {step});
    if (!appended)
        return failure(appended.error());
    return {};
}

/// @p put for each index below @p count, some thousands a commit.
void putAll(store::Database &database, int count, const std::function<Outcome<void>(Connection &, int)> &put)
{
    for (int from = 0; from < count; from += AtOnce) {
        const int end = std::min(count, from + AtOnce);
        must(QCoro::waitFor(database.write<void>([=](Connection &connection) -> Outcome<void> {
            for (int index = from; index < end; ++index) {
                if (auto done = put(connection, index); !done)
                    return done;
            }
            return {};
        })));
    }
}

} // namespace

QString channelOfIncident(int index)
{
    return u"channel%1"_s.arg(index, 19, 10, QChar(u'0'));
}

void fillStore(const QString &file, StoreSize size)
{
    store::Database database;
    must(
        QCoro::waitFor(database.open(file,
                                     {Journal::schema(), Incidents::schema(), record::BuiltInRecord::schema(),
                                      relay::Declarations::schema(), relay::Inbox::schema()})));
    putAll(database, size.incidents, [size](Connection &connection, int index) {
        return putIncident(connection, index, index >= size.incidents - OpenIncidents);
    });
    putAll(database, size.deliveries, insertDelivery);
}

} // namespace muster::bench
