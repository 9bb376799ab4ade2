// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/activity.h"

#include "app/backend/activity_reader.h"
#include "app/store/incidents.h"
#include "tests/unit/backend/backend_house.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

using store::Delivery;
using test::BackendHouse;

namespace {

const QDateTime Now({2026, 3, 2}, {12, 34, 56}, Qt::UTC);

Delivery deliveryAt(const QString &id, const QDateTime &at)
{
    Delivery delivery;
    delivery.id = id;
    delivery.key = "slash:"_L1 + id;
    delivery.kind = u"slash"_s;
    delivery.receivedAt = at;
    delivery.payload = {{u"text"_s, u"help"_s}, {u"asker"_s, QJsonObject{{u"name"_s, u"Ana"_s}}}};
    return delivery;
}

/// A journal of its own.
struct Shelf
{
    QTemporaryDir folder;
    store::Database database;

    Shelf()
    {
        const QList<store::Schema> schemas{store::Journal::schema(), store::Incidents::schema()};
        if (!QCoro::waitFor(database.open(folder.filePath(u"m.sqlite"_s), schemas)))
            qFatal("no store");
    }

    void put(const Delivery &delivery, store::StepState state = store::StepState::Done)
    {
        const store::Database::Work<void> work
            = [delivery, state](store::Connection &connection) -> Outcome<void> {
            if (auto inserted = store::Journal::insert(connection, delivery); !inserted)
                return inserted;
            store::Step step;
            step.id = "step-"_L1 + delivery.id;
            step.deliveryId = delivery.id;
            step.createdAt = delivery.receivedAt;
            step.state = state;
            const auto appended = store::Journal::append(connection, {step});
            return appended ? Outcome<void>() : failure(appended.error());
        };
        if (!QCoro::waitFor(database.write<void>(work)))
            qFatal("not written");
    }

    ActivityState read(const Texts &texts = Texts())
    {
        const store::Database::Work<ActivityState> work
            = [texts](store::Connection &connection) { return readActivity(connection, Now, texts); };
        return QCoro::waitFor(database.read<ActivityState>(work)).value_or(ActivityState());
    }
};

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheLastDayByHours();
    void looksAtNothingOlder();
    void aDeliveryThatNeedsYouIsNotDone();
    void tellsTheLatestFirst();
    void putsADeliveryIntoWords_data();
    void putsADeliveryIntoWords();
    void followsARelay();
};

void TestActivity::countsTheLastDayByHours()
{
    Shelf shelf;
    shelf.put(deliveryAt(u"a"_s, Now));
    shelf.put(deliveryAt(u"b"_s, Now.addSecs(-60)));
    shelf.put(deliveryAt(u"c"_s, Now.addSecs(-3'600)));
    const QList<HourOfWork> hours = shelf.read().hours;
    QCOMPARE(hours.size(), 24);
    QCOMPARE(hours.last(), (HourOfWork{QDateTime({2026, 3, 2}, {12, 0}, Qt::UTC), 2, 0}));
    QCOMPARE(hours[22], (HourOfWork{QDateTime({2026, 3, 2}, {11, 0}, Qt::UTC), 1, 0}));
    QCOMPARE(hours.first(), (HourOfWork{QDateTime({2026, 3, 1}, {13, 0}, Qt::UTC), 0, 0}));
}

void TestActivity::looksAtNothingOlder()
{
    Shelf shelf;
    shelf.put(deliveryAt(u"old"_s, Now.addSecs(-24 * 3'600)));
    const ActivityState state = shelf.read();
    QVERIFY(state.latest.isEmpty());
    for (const HourOfWork &hour : state.hours)
        QCOMPARE(hour.done, 0);
}

void TestActivity::aDeliveryThatNeedsYouIsNotDone()
{
    Shelf shelf;
    shelf.put(deliveryAt(u"a"_s, Now), store::StepState::Dead);
    shelf.put(deliveryAt(u"b"_s, Now));
    const ActivityState state = shelf.read();
    QCOMPARE(state.hours.last().done, 1);
    QCOMPARE(state.hours.last().needsYou, 1);
    QCOMPARE(state.latest.last().glyph, u"s-failed"_s);
}

void TestActivity::tellsTheLatestFirst()
{
    Shelf shelf;
    for (int i = 0; i < 30; ++i)
        shelf.put(deliveryAt(QString::number(i), Now.addSecs(i - 100)));
    const QList<Happened> latest = shelf.read().latest;
    QCOMPARE(latest.size(), 20);
    QCOMPARE(latest.first().at, Now.addSecs(-71));
    QCOMPARE(latest.first().sentence, u"Ana typed /incident help"_s);
}

void TestActivity::putsADeliveryIntoWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("payload");
    QTest::addColumn<QString>("incidentId");
    QTest::addColumn<QString>("glyph");
    QTest::addColumn<QString>("sentence");
    const QJsonObject asker{{u"name"_s, u"Ana"_s}};
    const auto with = [&asker](QJsonObject payload) {
        payload.insert("asker"_L1, asker);
        return payload;
    };
    QTest::newRow("command") << u"slash"_s << with({{u"text"_s, u"list"_s}}) << QString() << u"command"_s
                             << u"Ana typed /incident list"_s;
    QTest::newRow("form") << u"form"_s << with({}) << u"x"_s << u"s-started"_s << u"Ana declared #1 Down"_s;
    QTest::newRow("form closed") << u"form"_s << with({}) << QString() << u"form"_s
                                 << u"Ana closed the form"_s;
    QTest::newRow("button") << u"button"_s << with({{u"action"_s, u"resolve"_s}}) << u"x"_s << u"s-resolved"_s
                            << u"Ana clicked “Resolve” on #1 Down"_s;
    QTest::newRow("console declares") << u"console"_s << with({{u"draft"_s, QJsonObject()}}) << u"x"_s
                                      << u"s-started"_s << u"Ana declared #1 Down"_s;
    QTest::newRow("console changes") << u"console"_s << with({{u"to"_s, u"mitigated"_s}}) << u"x"_s
                                     << u"s-mitigated"_s
                                     << u"Ana changed #1 Down in the console: Mitigated"_s;
    const QJsonObject incident{{u"number"_s, 1}, {u"title"_s, u"Down"_s}, {u"status"_s, u"cancelled"_s}};
    QTest::newRow("record") << u"record"_s << QJsonObject{{u"incident"_s, incident}} << u"x"_s
                            << u"s-cancelled"_s << u"#1 Down changed in the record: Cancelled"_s;
    QTest::newRow("connected") << u"connect"_s << with({}) << QString() << u"people"_s << u"Ana connected"_s;
    QTest::newRow("restored") << u"workspace"_s << QJsonObject{{u"event"_s, u"channel_restored"_s}} << u"x"_s
                              << u"channels"_s << u"The channel of #1 Down was restored"_s;
}

void TestActivity::putsADeliveryIntoWords()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, payload);
    QFETCH(QString, incidentId);
    Delivery delivery = deliveryAt(u"a"_s, Now);
    delivery.kind = kind;
    delivery.payload = payload;
    delivery.incidentId = incidentId;
    const Happened happened = happenedOf(delivery, u"#1 Down"_s, false, Texts());
    QTEST(happened.glyph, "glyph");
    QTEST(happened.sentence, "sentence");
    QVERIFY(happenedOf(delivery, u"#1 Down"_s, false, Texts::forLocale(u"de")).sentence != happened.sentence);
}

void TestActivity::followsARelay()
{
    BackendHouse house;
    Backend backend(house.clock);
    Activity activity(backend, house.clock);
    QVERIFY(house.start(backend));
    const auto alice = house.person(u"alice"_s);
    QVERIFY(QCoro::waitFor(alice->type(house.townSquare(), u"/incident help"_s)));
    QTRY_COMPARE(activity.state().latest.size(), 1);
    QCOMPARE(activity.state().latest.first().sentence, u"Alice Example typed /incident help"_s);
    QVERIFY(QCoro::waitFor(alice->type(house.townSquare(), u"/incident declare Database is down"_s)));
    QTRY_COMPARE(activity.state().latest.size(), 2);
    activity.setTexts(Texts::forLocale(u"de"));
    QTRY_COMPARE(activity.state().latest.last().sentence, u"Alice Example tippte /incident help"_s);
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestActivity)
#include "tst_activity.moc"
