// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/journal.h"

#include "tests/unit/store/store_access.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace muster::test {

using store::Connection;
using store::Database;
using store::Delivery;
using store::Journal;
using store::JournalCounts;
using store::Step;
using store::StepState;

namespace {

const QDateTime monday({2026, 3, 2}, {3, 4, 5, 678}, Qt::UTC);

Delivery delivery(const QString &id, const QDateTime &at = monday)
{
    Delivery delivery;
    delivery.id = id;
    delivery.key = u"form:"_s + id;
    delivery.kind = u"form"_s;
    delivery.receivedAt = at;
    return delivery;
}

Step step(const QString &id, const QString &deliveryId, StepState state = StepState::Waiting)
{
    Step step;
    step.id = id;
    step.deliveryId = deliveryId;
    step.kind = u"post.create"_s;
    step.state = state;
    step.createdAt = monday;
    step.dueAt = monday;
    return step;
}

QStringList idsOf(const QList<Step> &steps)
{
    QStringList ids;
    for (const Step &step : steps)
        ids << step.id;
    return ids;
}

} // namespace

/// Deliveries and steps on a real file.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsADeliveryAsItWas();
    void tellsWhatWasAnsweredByTheKey();
    void refusesASecondDeliveryWithTheSameKey();
    void keepsAStepAsItWas();
    void numbersStepsInTheOrderGiven();
    void refusesAStepOfADeliveryThatIsNotThere();
    void writesWhatBecameOfAStep();
    void refusesToUpdateAStepThatIsNotThere();
    void opensWithWhatWaitsAndWhatThatRefersTo();
    void listsTheDeadNewestFirst();
    void listsTheLatestDeliveriesFirst();
    void countsDeliveriesWaitingAndDead();
    void countsTheHoursSince();
    void aTouchChangesNothing();
    void countsOnlyWhatCameSinceItLastCounted();
    void prunesOldDeliveriesWithTheirSteps();
    void prunesNoMoreThanItIsTold();
    void keepsWhatOthersWaitFor();

private:
    void insert(const Delivery &delivery, const QList<Step> &steps = {});
    template <typename T>
    [[nodiscard]] T asked(Database::Work<T> work)
    {
        return written<T>(*m_database, std::move(work));
    }
    [[nodiscard]] QList<Delivery> deliveries();
    [[nodiscard]] int prune(const QDateTime &before, int limit);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>();
    valueOf(opened(*m_database, m_folder->filePath(u"muster.sqlite"_s), {Journal::schema()}));
}

void TestJournal::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

void TestJournal::insert(const Delivery &delivery, const QList<Step> &steps)
{
    written<void>(*m_database, [delivery, steps](Connection &connection) -> Outcome<void> {
        if (auto inserted = Journal::insert(connection, delivery); !inserted)
            return inserted;
        if (const auto appended = Journal::append(connection, steps); !appended)
            return failure(appended.error());
        return {};
    });
}

QList<Delivery> TestJournal::deliveries()
{
    return asked<QList<Delivery>>([](Connection &connection) { return Journal::latest(connection, 100); });
}

int TestJournal::prune(const QDateTime &before, int limit)
{
    return asked<int>(
        [before, limit](Connection &connection) { return Journal::prune(connection, before, limit); });
}

void TestJournal::keepsADeliveryAsItWas()
{
    Delivery full = delivery(u"d"_s);
    full.incidentId = u"incident"_s;
    full.payload = {{u"text"_s, u"Straße „brennt“ 🔥"_s}, {u"by"_s, QJsonObject{{u"name"_s, u"ann"_s}}}};
    full.answer = {{u"ok"_s, true}};
    insert(full);
    const auto byId = asked<std::optional<Delivery>>(
        [](Connection &connection) { return Journal::delivery(connection, u"d"_s); });
    QCOMPARE(byId.value_or(Delivery()), full);
}

void TestJournal::tellsWhatWasAnsweredByTheKey()
{
    Delivery answered = delivery(u"d"_s);
    answered.answer = {{u"text"_s, u"Well."_s}};
    insert(answered);
    using Answer = std::optional<QJsonObject>;
    const Answer again
        = asked<Answer>([](Connection &connection) { return Journal::answer(connection, u"form:d"_s); });
    QCOMPARE(again, Answer(answered.answer));
    const Answer never
        = asked<Answer>([](Connection &connection) { return Journal::answer(connection, u"form:never"_s); });
    QVERIFY(!never);
}

void TestJournal::refusesASecondDeliveryWithTheSameKey()
{
    insert(delivery(u"first"_s));
    Delivery again = delivery(u"second"_s);
    again.key = u"form:first"_s;
    const auto outcome = QCoro::waitFor(m_database->write<void>(
        [again](Connection &connection) { return Journal::insert(connection, again); }));
    QCOMPARE(outcome.error().kind, Error::Kind::Conflict);
    QCOMPARE(deliveries().size(), 1);
}

void TestJournal::keepsAStepAsItWas()
{
    Step full = step(u"s"_s, u"d"_s);
    full.incidentId = u"incident"_s;
    full.lane = u"channel"_s;
    full.needs = {u"one"_s, u"two"_s};
    full.after = {u"three"_s};
    full.arguments = {{u"name"_s, u"inc-12"_s}};
    full.attempts = 2;
    full.notAfter = monday.addSecs(3600);
    full.result = {{u"channel_id"_s, u"c"_s}};
    full.error = {{u"kind"_s, u"network"_s}};
    insert(delivery(u"d"_s), {full});
    auto kept = asked<std::optional<Step>>(
        [](Connection &connection) { return Journal::step(connection, u"s"_s); });
    QVERIFY(kept && kept->order > 0);
    kept->order = 0;
    QCOMPARE(*kept, full);
}

void TestJournal::numbersStepsInTheOrderGiven()
{
    insert(delivery(u"d"_s), {step(u"b"_s, u"d"_s), step(u"a"_s, u"d"_s)});
    insert(delivery(u"e"_s), {step(u"c"_s, u"e"_s)});
    const auto steps = asked<QList<Step>>([](Connection &connection) { return Journal::open(connection); });
    QCOMPARE(idsOf(steps), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QVERIFY(steps[0].order < steps[1].order && steps[1].order < steps[2].order);
}

void TestJournal::refusesAStepOfADeliveryThatIsNotThere()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"FOREIGN KEY"_s));
    const auto outcome = QCoro::waitFor(m_database->write<QList<Step>>(
        [](Connection &connection) { return Journal::append(connection, {step(u"s"_s, u"nowhere"_s)}); }));
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
}

void TestJournal::writesWhatBecameOfAStep()
{
    insert(delivery(u"d"_s), {step(u"s"_s, u"d"_s)});
    Step tried = step(u"s"_s, u"d"_s, StepState::Dead);
    tried.attempts = 5;
    tried.dueAt = monday.addSecs(60);
    tried.result = {{u"post_id"_s, u"p"_s}};
    tried.error = {{u"kind"_s, u"forbidden"_s}};
    written<void>(*m_database,
                  [tried](Connection &connection) { return Journal::update(connection, tried); });
    auto kept
        = asked<QList<Step>>([](Connection &connection) { return Journal::stepsOf(connection, u"d"_s); });
    QCOMPARE(kept.size(), 1);
    kept[0].order = 0;
    QCOMPARE(kept[0], tried);
}

void TestJournal::refusesToUpdateAStepThatIsNotThere()
{
    const auto outcome = QCoro::waitFor(m_database->write<void>(
        [](Connection &connection) { return Journal::update(connection, step(u"nowhere"_s, u"d"_s)); }));
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
}

void TestJournal::opensWithWhatWaitsAndWhatThatRefersTo()
{
    insert(delivery(u"declare"_s),
           {step(u"record"_s, u"declare"_s, StepState::Done),
            step(u"channel"_s, u"declare"_s, StepState::Done),
            step(u"forgotten"_s, u"declare"_s, StepState::Skipped)});
    Step post = step(u"post"_s, u"resolve"_s);
    post.needs = {u"channel"_s};
    post.after = {u"record"_s, u"reply"_s};
    insert(delivery(u"resolve"_s), {step(u"reply"_s, u"resolve"_s), post});
    const auto steps = asked<QList<Step>>([](Connection &connection) { return Journal::open(connection); });
    QCOMPARE(idsOf(steps), (QStringList{u"record"_s, u"channel"_s, u"reply"_s, u"post"_s}));
}

void TestJournal::listsTheDeadNewestFirst()
{
    insert(delivery(u"d"_s),
           {step(u"a"_s, u"d"_s, StepState::Dead), step(u"b"_s, u"d"_s, StepState::Done),
            step(u"c"_s, u"d"_s, StepState::Dead), step(u"e"_s, u"d"_s, StepState::Dead)});
    const auto dead = asked<QList<Step>>([](Connection &connection) { return Journal::dead(connection, 2); });
    QCOMPARE(idsOf(dead), (QStringList{u"e"_s, u"c"_s}));
}

void TestJournal::listsTheLatestDeliveriesFirst()
{
    insert(delivery(u"a"_s));
    insert(delivery(u"b"_s));
    QCOMPARE(deliveries(), (QList<Delivery>{delivery(u"b"_s), delivery(u"a"_s)}));
}

void TestJournal::countsDeliveriesWaitingAndDead()
{
    insert(delivery(u"d"_s),
           {step(u"a"_s, u"d"_s), step(u"b"_s, u"d"_s), step(u"c"_s, u"d"_s, StepState::Dead),
            step(u"e"_s, u"d"_s, StepState::Done)});
    const auto counts
        = asked<JournalCounts>([](Connection &connection) { return Journal::counts(connection); });
    QCOMPARE(counts.deliveries, 1);
    QCOMPARE(counts.waiting, 2);
    QCOMPARE(counts.dead, 1);
}

void TestJournal::countsTheHoursSince()
{
    const QDateTime hour({2026, 3, 2}, {10, 0}, Qt::UTC);
    const auto dead = [hour](const QString &id, const QString &deliveryId) {
        Step made = step(id, deliveryId, StepState::Dead);
        made.createdAt = hour.addSecs(3'599);
        return made;
    };
    // What died now belongs to what came before.
    insert(delivery(u"old"_s, hour.addMSecs(-1)), {dead(u"a"_s, u"old"_s)});
    insert(delivery(u"1"_s, hour));
    insert(delivery(u"2"_s, hour.addSecs(3'599)), {dead(u"b"_s, u"2"_s), dead(u"c"_s, u"2"_s)});
    insert(delivery(u"3"_s, hour.addSecs(7'200)), {step(u"d"_s, u"3"_s, StepState::Done)});
    const auto hours = asked<QList<store::HourCount>>(
        [hour](Connection &connection) { return Journal::hours(connection, hour); });
    QCOMPARE(hours, (QList<store::HourCount>{{hour, 2, 1}, {hour.addSecs(7'200), 1, 0}}));
}

void TestJournal::aTouchChangesNothing()
{
    insert(delivery(u"1"_s, monday));
    const auto before = deliveries();
    written<void>(*m_database, [](Connection &connection) { return Journal::touch(connection); });
    QCOMPARE(deliveries(), before);
}

void TestJournal::countsOnlyWhatCameSinceItLastCounted()
{
    const auto countedAfter = [this](const JournalCounts &before) {
        return asked<JournalCounts>(
            [before](Connection &connection) { return Journal::counts(connection, before); });
    };
    const JournalCounts none = countedAfter({});
    insert(delivery(u"a"_s), {step(u"1"_s, u"a"_s)});
    insert(delivery(u"b"_s), {step(u"2"_s, u"b"_s, StepState::Dead)});
    JournalCounts two = countedAfter(none);
    QCOMPARE(two.deliveries, 2);
    QCOMPARE(two.waiting, 1);
    QCOMPARE(two.dead, 1);

    QCOMPARE(countedAfter(two).deliveries, 2);
    insert(delivery(u"c"_s));
    two.deliveries = 7; // what was counted before is believed
    QCOMPARE(countedAfter(two).deliveries, 8);
}

void TestJournal::prunesOldDeliveriesWithTheirSteps()
{
    insert(delivery(u"old"_s, monday), {step(u"a"_s, u"old"_s, StepState::Done)});
    insert(delivery(u"waiting"_s, monday), {step(u"b"_s, u"waiting"_s)});
    insert(delivery(u"new"_s, monday.addDays(1)), {step(u"c"_s, u"new"_s, StepState::Done)});
    QCOMPARE(prune(monday.addDays(1), 100), 1);
    QCOMPARE(deliveries().size(), 2);
    const auto step = asked<std::optional<Step>>(
        [](Connection &connection) { return Journal::step(connection, u"a"_s); });
    QVERIFY(!step);
}

void TestJournal::prunesNoMoreThanItIsTold()
{
    for (int day = 0; day < 5; ++day)
        insert(delivery(QString::number(day), monday.addDays(day)));
    QCOMPARE(prune(monday.addDays(10), 2), 2);
    QCOMPARE(deliveries().last().id, u"2"_s);
    QCOMPARE(prune(monday.addDays(10), 100), 3);
    QCOMPARE(prune(monday.addDays(10), 100), 0);
}

void TestJournal::keepsWhatOthersWaitFor()
{
    insert(delivery(u"declare"_s, monday), {step(u"channel"_s, u"declare"_s, StepState::Done)});
    Step post = step(u"post"_s, u"resolve"_s);
    post.needs = {u"channel"_s};
    insert(delivery(u"resolve"_s, monday.addDays(1)), {post});
    QCOMPARE(prune(monday.addDays(1), 100), 0);
    post.state = StepState::Done;
    written<void>(*m_database, [post](Connection &connection) { return Journal::update(connection, post); });
    QCOMPARE(prune(monday.addDays(1), 100), 1);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestJournal)
#include "tst_store_journal.moc"
