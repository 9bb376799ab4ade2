// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/declarations.h"
#include "app/relay/inbox.h"
#include "app/relay/step_draft.h"
#include "tests/unit/relay/relay_samples.h"
#include "tests/unit/store/store_access.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace muster::test {

using relay::Declarations;
using relay::Inbox;
using store::Connection;
using store::Database;
using store::Delivery;
using store::Journal;
using store::Step;

namespace {

const QDateTime monday({2026, 3, 2}, {3, 4, 5, 678}, Qt::UTC);

Delivery sampleDelivery(const QString &id = u"d"_s)
{
    return {.id = id,
            .key = "slash:"_L1 + id,
            .kind = u"slash"_s,
            .incidentId = u"i"_s,
            .receivedAt = monday,
            .payload = {{u"text"_s, u"new “Küche” is down"_s}, {u"asker"_s, toJson(sampleAsker())}},
            .answer = {{u"text"_s, u"Well."_s}}};
}

QList<Step> samplePlan()
{
    Step first = relay::draftReply(sampleAsker(), u"Hello"_s, u"i"_s, monday);
    Step second = relay::draftReply(sampleAsker(), u"Hello again"_s, {}, monday.addMSecs(1));
    second.lane = u"card"_s;
    second.needs = {first.id};
    second.after = {u"other"_s, u"another"_s};
    second.notAfter = monday.addSecs(3);
    return {first, second};
}

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void unfoldsADeliveryAsItWas();
    void unfoldsStepsAsTheyWere();
    void unfoldsNothingTwice();
    void unfoldsInTheOrderInWhichTheyCame();
    void remembersWhatWasDeclared();
    void aStoreFromBeforeItGetsOne();

private:
    void open(const QList<store::Schema> &schemas);
    void put(const Delivery &delivery, const QList<Step> &steps);
    Inbox::Unfolded unfold() { return written<Inbox::Unfolded>(*m_database, Inbox::unfold); }
    QList<Delivery> deliveries()
    {
        return written<QList<Delivery>>(
            *m_database, [](Connection &connection) { return Journal::latest(connection, 10); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestInbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open({Journal::schema(), Declarations::schema(), Inbox::schema()});
}

void TestInbox::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

void TestInbox::open(const QList<store::Schema> &schemas)
{
    m_database = std::make_unique<Database>();
    valueOf(opened(*m_database, m_folder->filePath(u"muster.sqlite"_s), schemas));
}

void TestInbox::put(const Delivery &delivery, const QList<Step> &steps)
{
    written<void>(*m_database,
                  [=](Connection &connection) { return Inbox::put(connection, delivery, steps); });
}

void TestInbox::unfoldsADeliveryAsItWas()
{
    put(sampleDelivery(), {});
    QVERIFY(deliveries().isEmpty());
    QCOMPARE(unfold().deliveries, 1);
    QCOMPARE(deliveries(), QList<Delivery>{sampleDelivery()});
}

void TestInbox::unfoldsStepsAsTheyWere()
{
    QList<Step> plan = samplePlan();
    put(sampleDelivery(), plan);
    const QList<Step> steps = unfold().steps;
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps.first().order < steps.last().order);
    for (int i = 0; i < 2; ++i) {
        plan[i].deliveryId = u"d"_s;
        plan[i].order = steps[i].order;
    }
    QCOMPARE(steps, plan);
    const auto open = written<QList<Step>>(*m_database, Journal::open);
    QCOMPARE(open, plan);
}

void TestInbox::unfoldsNothingTwice()
{
    put(sampleDelivery(), samplePlan());
    QCOMPARE(unfold().deliveries, 1);
    const Inbox::Unfolded again = unfold();
    QCOMPARE(again.deliveries, 0);
    QVERIFY(again.steps.isEmpty());
    QCOMPARE(written<QList<Step>>(*m_database, Journal::open).size(), 2);
}

void TestInbox::unfoldsInTheOrderInWhichTheyCame()
{
    const QList<Step> one = samplePlan();
    const QList<Step> two = samplePlan();
    put(sampleDelivery(u"1"_s), one);
    put(sampleDelivery(u"2"_s), two);
    const Inbox::Unfolded unfolded = unfold();
    QCOMPARE(unfolded.deliveries, 2);
    QCOMPARE(unfolded.steps.first().id, one.first().id);
    QCOMPARE(unfolded.steps.last().id, two.last().id);
    QCOMPARE(deliveries().first().id, u"2"_s);
}

void TestInbox::remembersWhatWasDeclared()
{
    incident::IncidentDraft draft;
    draft.id = u"i"_s;
    draft.title = u"Checkout is down"_s;
    const relay::step::RecordCreate arguments{.draft = draft, .asker = sampleAsker()};
    put(sampleDelivery(), {relay::draftStep(arguments, draft.id, relay::lane::Record, monday)});
    unfold();
    using Found = std::optional<Declarations::Declaration>;
    const Found found = written<Found>(*m_database, [](Connection &connection) {
        return Declarations::find(connection, anaId, u"checkout is DOWN"_s, monday);
    });
    QVERIFY(found);
    QCOMPARE(found->incidentId, u"i"_s);
    QCOMPARE(found->deliveryId, u"d"_s);
}

void TestInbox::aStoreFromBeforeItGetsOne()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open({Journal::schema(), Declarations::schema()});
    const Delivery earlier = sampleDelivery(u"earlier"_s);
    written<void>(*m_database,
                  [earlier](Connection &connection) { return Journal::insert(connection, earlier); });
    m_database.reset();

    open({Journal::schema(), Declarations::schema(), Inbox::schema()});
    put(sampleDelivery(), {});
    QCOMPARE(unfold().deliveries, 1);
    QCOMPARE(deliveries(), (QList<Delivery>{sampleDelivery(), earlier}));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestInbox)
#include "tst_inbox.moc"
