// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/step_queue.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::relay {

using store::Step;
using store::StepState;

namespace {

const QDateTime Now({2026, 3, 2}, {3, 4, 5}, Qt::UTC);

Step waiting(const QString &id, qint64 order)
{
    Step step;
    step.id = id;
    step.incidentId = u"incident"_s;
    step.order = order;
    step.createdAt = Now;
    step.dueAt = Now;
    return step;
}

Step inLane(const QString &id, qint64 order, const QString &lane)
{
    Step step = waiting(id, order);
    step.lane = lane;
    return step;
}

Step needing(const QString &id, qint64 order, const QStringList &needs)
{
    Step step = waiting(id, order);
    step.needs = needs;
    return step;
}

Step became(Step step, StepState state)
{
    step.state = state;
    return step;
}

QStringList idsOf(const QList<Step> &steps)
{
    QStringList ids;
    for (const Step &step : steps)
        ids.append(step.id);
    return ids;
}

/// All that may begin now.
QStringList begin(StepQueue &queue, const QDateTime &now = Now)
{
    QStringList ids;
    while (const std::optional<Step> step = queue.begin(now))
        ids.append(step->id);
    return ids;
}

} // namespace

class TestStepQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsIndependentStepsSideBySideInOrder();
    void keepsTheOrderOfALane();
    void letsTwoIncidentsUseTheSameLaneSideBySide();
    void letsAnEarlierStepOfALaneThatComesInLateGoFirst();
    void holdsAStepUntilWhatItNeedsIsDone();
    void doomsWhatNeedsADeadStepAndNothingElse();
    void doomsAStepThatComesInAfterItsNeedDied();
    void letsAStepComeAfterADeadOne();
    void waitsUntilAStepIsDue();
    void runsNoMoreThanItMay();
    void doesNotHoldUpAStepThatHasAnEnd();
    void namesStepsItDoesNotKnow();
    void forgetsSettledStepsThatNobodyRefersTo();
    void keepsTheLaneWhileItsHeadWaitsForAnotherTry();
    void namesWhatAStepHoldsUp();
};

void TestStepQueue::beginsIndependentStepsSideBySideInOrder()
{
    StepQueue queue(16);
    queue.add({waiting(u"b"_s, 2), waiting(u"a"_s, 1), waiting(u"c"_s, 3)});
    QCOMPARE(begin(queue), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(queue.runningCount(), 3);
}

void TestStepQueue::keepsTheOrderOfALane()
{
    StepQueue queue(16);
    const Step first = inLane(u"first"_s, 1, u"header"_s);
    queue.add({first, inLane(u"second"_s, 2, u"header"_s)});
    QCOMPARE(begin(queue), QStringList{u"first"_s});
    queue.put(became(first, StepState::Dead));
    QCOMPARE(begin(queue), QStringList{u"second"_s});
}

void TestStepQueue::letsTwoIncidentsUseTheSameLaneSideBySide()
{
    StepQueue queue(16);
    Step other = inLane(u"other"_s, 2, u"header"_s);
    other.incidentId = u"another"_s;
    queue.add({inLane(u"one"_s, 1, u"header"_s), other});
    QCOMPARE(begin(queue), (QStringList{u"one"_s, u"other"_s}));
}

void TestStepQueue::letsAnEarlierStepOfALaneThatComesInLateGoFirst()
{
    StepQueue queue(16);
    queue.add({inLane(u"second"_s, 2, u"events"_s)});
    queue.add({inLane(u"first"_s, 1, u"events"_s)});
    QCOMPARE(begin(queue), QStringList{u"first"_s});
}

void TestStepQueue::holdsAStepUntilWhatItNeedsIsDone()
{
    StepQueue queue(16);
    const Step channel = waiting(u"channel"_s, 1);
    queue.add({channel, needing(u"member"_s, 2, {u"channel"_s})});
    QCOMPARE(begin(queue), QStringList{u"channel"_s});
    queue.put(became(channel, StepState::Done));
    QCOMPARE(begin(queue), QStringList{u"member"_s});
}

void TestStepQueue::doomsWhatNeedsADeadStepAndNothingElse()
{
    StepQueue queue(16);
    const Step channel = waiting(u"channel"_s, 1);
    const Step header = needing(u"header"_s, 2, {u"channel"_s});
    queue.add({channel, header, needing(u"pin"_s, 3, {u"header"_s}), waiting(u"reply"_s, 4)});
    QCOMPARE(begin(queue), (QStringList{u"channel"_s, u"reply"_s}));
    queue.put(became(channel, StepState::Dead));
    QCOMPARE(idsOf(queue.takeDoomed()), QStringList{u"header"_s});
    queue.put(became(header, StepState::Skipped));
    QCOMPARE(idsOf(queue.takeDoomed()), QStringList{u"pin"_s});
    QCOMPARE(begin(queue), QStringList());
}

void TestStepQueue::doomsAStepThatComesInAfterItsNeedDied()
{
    StepQueue queue(16);
    queue.add({needing(u"header"_s, 2, {u"channel"_s}), became(waiting(u"channel"_s, 1), StepState::Dead)});
    QCOMPARE(idsOf(queue.takeDoomed()), QStringList{u"header"_s});
    QCOMPARE(queue.takeDoomed(), QList<Step>());
}

void TestStepQueue::letsAStepComeAfterADeadOne()
{
    StepQueue queue(16);
    const Step channel = waiting(u"channel"_s, 1);
    Step reply = waiting(u"reply"_s, 2);
    reply.after = {u"channel"_s};
    queue.add({channel, reply});
    QCOMPARE(begin(queue), QStringList{u"channel"_s});
    queue.put(became(channel, StepState::Dead));
    QCOMPARE(begin(queue), QStringList{u"reply"_s});
}

void TestStepQueue::waitsUntilAStepIsDue()
{
    StepQueue queue(16);
    Step step = waiting(u"post"_s, 1);
    step.dueAt = Now.addSecs(5);
    queue.add({step});
    QCOMPARE(begin(queue, Now.addSecs(4)), QStringList());
    QCOMPARE(queue.nextDue(), std::optional(Now.addSecs(5)));
    QCOMPARE(begin(queue, Now.addSecs(5)), QStringList{u"post"_s});
    QCOMPARE(queue.nextDue(), std::nullopt);
}

void TestStepQueue::runsNoMoreThanItMay()
{
    StepQueue queue(2);
    const Step a = waiting(u"a"_s, 1);
    queue.add({a, waiting(u"b"_s, 2), waiting(u"c"_s, 3)});
    QCOMPARE(begin(queue), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(queue.nextDue(), std::nullopt);
    queue.put(became(a, StepState::Done));
    QCOMPARE(begin(queue), QStringList{u"c"_s});
}

void TestStepQueue::doesNotHoldUpAStepThatHasAnEnd()
{
    StepQueue queue(1);
    Step form = waiting(u"form"_s, 9);
    form.notAfter = Now.addSecs(3);
    queue.add({waiting(u"slow"_s, 1), form});
    QCOMPARE(begin(queue), (QStringList{u"form"_s, u"slow"_s}));
}

void TestStepQueue::namesStepsItDoesNotKnow()
{
    StepQueue queue(16);
    queue.add({needing(u"pin"_s, 2, {u"card"_s})});
    QCOMPARE(queue.unknown(), QSet<QString>{u"card"_s});
    QCOMPARE(begin(queue), QStringList());
    queue.add({became(waiting(u"card"_s, 1), StepState::Done)});
    QCOMPARE(queue.unknown(), QSet<QString>());
    QCOMPARE(begin(queue), QStringList{u"pin"_s});
}

void TestStepQueue::forgetsSettledStepsThatNobodyRefersTo()
{
    StepQueue queue(16);
    const Step card = waiting(u"card"_s, 1);
    const Step pin = needing(u"pin"_s, 2, {u"card"_s});
    queue.add({card, pin});
    (void)begin(queue);
    queue.put(became(card, StepState::Done));
    (void)begin(queue);
    queue.put(became(pin, StepState::Done));
    QCOMPARE(queue.waitingCount(), 0);
    // Were the card still remembered, it would not have to be looked up for this one.
    queue.add({needing(u"again"_s, 3, {u"card"_s})});
    QCOMPARE(queue.unknown(), QSet<QString>{u"card"_s});
}

void TestStepQueue::keepsTheLaneWhileItsHeadWaitsForAnotherTry()
{
    StepQueue queue(16);
    Step first = inLane(u"first"_s, 1, u"events"_s);
    queue.add({first, inLane(u"second"_s, 2, u"events"_s)});
    (void)begin(queue);
    first.dueAt = Now.addSecs(8);
    queue.put(first);
    QCOMPARE(begin(queue, Now.addSecs(7)), QStringList());
    QCOMPARE(begin(queue, Now.addSecs(8)), QStringList{u"first"_s});
}

void TestStepQueue::namesWhatAStepHoldsUp()
{
    StepQueue queue(16);
    Step last = inLane(u"last"_s, 3, u"events"_s);
    last.needs = {u"channel"_s};
    queue.add({waiting(u"channel"_s, 1), inLane(u"first"_s, 2, u"events"_s), last});
    QCOMPARE(idsOf(queue.heldUpBy(u"channel"_s)), QStringList{u"last"_s});
    QCOMPARE(idsOf(queue.heldUpBy(u"first"_s)), QStringList{u"last"_s});
    QCOMPARE(idsOf(queue.heldUpBy(u"last"_s)), QStringList());
}

} // namespace muster::relay

QTEST_GUILESS_MAIN(muster::relay::TestStepQueue)
#include "tst_step_queue.moc"
