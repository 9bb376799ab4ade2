// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/incidents.h"

#include "tests/unit/store/store_access.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Incident;
using incident::Status;
using store::ChannelLink;
using store::Connection;
using store::Database;
using store::Incidents;
using store::KnownIncident;

namespace {

using Found = std::optional<KnownIncident>;

const QDateTime monday({2026, 3, 2}, {3, 4, 5, 678}, Qt::UTC);

Incident incidentOf(int number, Status status = Status::Started)
{
    Incident incident;
    incident.id = u"id-%1"_s.arg(number);
    incident.recordId = u"record-%1"_s.arg(number);
    incident.number = number;
    incident.title = u"Checkout is down"_s;
    incident.status = status;
    incident.createdAt = monday.addSecs(number);
    incident.updatedAt = incident.createdAt;
    return incident;
}

ChannelLink linkOf(const QString &channelId)
{
    return {u"team"_s, channelId, u"inc-"_s + channelId, u"card"_s, true};
}

QList<int> numbersOf(const QList<KnownIncident> &all)
{
    QList<int> numbers;
    for (const KnownIncident &known : all)
        numbers << known.incident.number;
    return numbers;
}

} // namespace

/// The mirror of incidents on a real file.
class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsAnIncidentAsItWas();
    void findsItByAnyOfItsNames_data();
    void findsItByAnyOfItsNames();
    void findsNoneByAnEmptyName();
    void findsTheNewestWhereTwoRecordsGaveOneNumber();
    void keepsTheLinkWhenTheIncidentChanges();
    void refusesALinkOfAnIncidentItDoesNotKnow();
    void listsTheOpenOnesNewestFirst();
    void listsThoseWithArchivedChannelsNewestFirst();
    void listsTheLatestNewestFirst();

private:
    void put(const Incident &incident);
    void link(const QString &id, const ChannelLink &link);
    [[nodiscard]] Found found(std::function<Outcome<Found>(Connection &)> work);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestIncidents::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>();
    valueOf(opened(*m_database, m_folder->filePath(u"muster.sqlite"_s), {Incidents::schema()}));
}

void TestIncidents::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

void TestIncidents::put(const Incident &incident)
{
    written<void>(*m_database,
                  [incident](Connection &connection) { return Incidents::put(connection, incident); });
}

void TestIncidents::link(const QString &id, const ChannelLink &link)
{
    written<void>(*m_database,
                  [id, link](Connection &connection) { return Incidents::setLink(connection, id, link); });
}

Found TestIncidents::found(std::function<Outcome<Found>(Connection &)> work)
{
    return written<Found>(*m_database, std::move(work));
}

void TestIncidents::keepsAnIncidentAsItWas()
{
    Incident full = incidentOf(12, Status::Mitigated);
    full.summary = u"Straße „brennt“ 🔥\nseit heute"_s;
    full.services = {u"shop"_s, u"pay"_s};
    full.isPrivate = true;
    full.declaredBy = {u"u1"_s, u"r1"_s, u"Ann"_s};
    full.mitigatedAt = monday.addSecs(60);
    full.mitigationMessage = u"Failover"_s;
    put(full);
    link(full.id, linkOf(u"c"_s));
    const Found known = found([](Connection &connection) { return Incidents::byId(connection, u"id-12"_s); });
    QVERIFY(known);
    QCOMPARE(known->incident, full);
    QCOMPARE(known->link, linkOf(u"c"_s));
}

void TestIncidents::findsItByAnyOfItsNames_data()
{
    using Look = std::function<Outcome<Found>(Connection &)>;
    QTest::addColumn<Look>("look");
    QTest::newRow("id") << Look([](Connection &c) { return Incidents::byId(c, u"id-2"_s); });
    QTest::newRow("record id") << Look([](Connection &c) { return Incidents::byRecordId(c, u"record-2"_s); });
    QTest::newRow("number") << Look([](Connection &c) { return Incidents::byNumber(c, 2); });
    QTest::newRow("channel") << Look([](Connection &c) { return Incidents::byChannel(c, u"c2"_s); });
}

void TestIncidents::findsItByAnyOfItsNames()
{
    QFETCH(std::function<Outcome<Found>(Connection &)>, look);
    for (int number = 1; number <= 3; ++number) {
        put(incidentOf(number));
        link(incidentOf(number).id, linkOf(u"c%1"_s.arg(number)));
    }
    const Found known = found(look);
    QVERIFY(known);
    QCOMPARE(known->incident.number, 2);
}

void TestIncidents::findsNoneByAnEmptyName()
{
    Incident fresh = incidentOf(0);
    fresh.recordId.clear();
    put(fresh);
    QVERIFY(!found([](Connection &c) { return Incidents::byRecordId(c, {}); }));
    QVERIFY(!found([](Connection &c) { return Incidents::byNumber(c, 0); }));
    QVERIFY(!found([](Connection &c) { return Incidents::byChannel(c, {}); }));
}

void TestIncidents::findsTheNewestWhereTwoRecordsGaveOneNumber()
{
    Incident newer = incidentOf(1);
    newer.id = u"of the other record"_s;
    newer.createdAt = monday.addDays(1);
    put(newer);
    put(incidentOf(1));
    const Found known = found([](Connection &c) { return Incidents::byNumber(c, 1); });
    QCOMPARE(known->incident.id, newer.id);
}

void TestIncidents::keepsTheLinkWhenTheIncidentChanges()
{
    put(incidentOf(1));
    link(u"id-1"_s, linkOf(u"c"_s));
    put(incidentOf(1, Status::Resolved));
    const Found known = found([](Connection &c) { return Incidents::byChannel(c, u"c"_s); });
    QVERIFY(known);
    QCOMPARE(known->incident.status, Status::Resolved);
    QCOMPARE(known->link, linkOf(u"c"_s));
}

void TestIncidents::refusesALinkOfAnIncidentItDoesNotKnow()
{
    const auto outcome = QCoro::waitFor(m_database->write<void>(
        [](Connection &connection) { return Incidents::setLink(connection, u"nobody"_s, linkOf(u"c"_s)); }));
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
}

void TestIncidents::listsTheOpenOnesNewestFirst()
{
    put(incidentOf(1, Status::Triage));
    put(incidentOf(2, Status::Resolved));
    put(incidentOf(3, Status::Mitigated));
    put(incidentOf(4, Status::Cancelled));
    put(incidentOf(5));
    put(incidentOf(5, Status::Resolved));
    const auto open = written<QList<KnownIncident>>(
        *m_database, [](Connection &connection) { return Incidents::open(connection, 10); });
    QCOMPARE(numbersOf(open), (QList<int>{3, 1}));
}

void TestIncidents::listsThoseWithArchivedChannelsNewestFirst()
{
    for (int number = 1; number <= 4; ++number)
        put(incidentOf(number, Status::Resolved));
    ChannelLink there;
    there.channelId = u"c"_s;
    ChannelLink archived = there;
    archived.archived = true;
    link(incidentOf(1).id, archived);
    link(incidentOf(2).id, there);
    link(incidentOf(4).id, archived);
    const auto found = written<QList<KnownIncident>>(
        *m_database, [](Connection &connection) { return Incidents::archived(connection, 3); });
    QCOMPARE(numbersOf(found), (QList<int>{4, 1}));
}

void TestIncidents::listsTheLatestNewestFirst()
{
    for (int number = 1; number <= 4; ++number)
        put(incidentOf(number));
    const auto latest = written<QList<KnownIncident>>(
        *m_database, [](Connection &connection) { return Incidents::latest(connection, 3); });
    QCOMPARE(numbersOf(latest), (QList<int>{4, 3, 2}));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestIncidents)
#include "tst_store_incidents.moc"
