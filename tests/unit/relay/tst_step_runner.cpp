// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/relay/relay_house.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::relay {

using store::Step;
using store::StepState;
using test::RelayHouse;

namespace {

Step inLane(Step step, const QString &lane)
{
    step.incidentId = u"incident"_s;
    step.lane = lane;
    return step;
}

Step needing(Step step, const QStringList &needs)
{
    step.needs = needs;
    return step;
}

Outcome<QJsonObject> failing(Error::Kind kind)
{
    return failure(test::errorOf(kind));
}

incident::Incident incidentOf(const QString &id)
{
    incident::Incident incident;
    incident.id = id;
    return incident;
}

/// An effect in the store.
auto putting(const QString &incidentId)
{
    return [incidentId](store::Connection &connection) -> Outcome<QJsonObject> {
        const auto put = store::Incidents::put(connection, incidentOf(incidentId));
        if (!put)
            return failure(put.error());
        return QJsonObject{{"made"_L1, incidentId}};
    };
}

/// Of somebody who waits for an answer.
Step askedFor(Step step)
{
    step::ChannelCreate channel;
    channel.teamId = u"team"_s;
    channel.name = u"outage"_s;
    channel.asker = Asker();
    channel.asker->userId = u"alice"_s;
    step.kind = stepName(StepKind::ChannelCreate);
    step.arguments = step::toJson(channel);
    return step;
}

} // namespace

class TestStepRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsIndependentStepsSideBySide();
    void runsTheStepsOfALaneOneAfterTheOther();
    void writesAnOutcomeDownBeforeWhatNeedsItBegins();
    void runsNoMoreStepsAtOnceThanAllowed();
    void triesAgainAfterAWhile();
    void waitsAsLongAsTheServerAsks();
    void givesUpAfterADay();
    void givesUpAtOnceOnWhatWillNotChange();
    void tellsTheLogOfARefusedStatusAsOfNoTrouble();
    void goesOnTryingWhatTheAdministratorCanMend();
    void triesAtOnceAfterARestartWhatTheAdministratorMayHaveMended_data();
    void triesAtOnceAfterARestartWhatTheAdministratorMayHaveMended();
    void skipsWhatNeedsADeadStepAndRunsTheRest();
    void tellsWhoeverWaitsOnceThatItTakesLonger();
    void tellsNobodyTwiceAfterARestart();
    void beginsNothingAfterItsEnd();
    void givesUpWhenTheNextTryWouldComeAfterTheEnd();
    void refusesAKindThatItDoesNotKnow();
    void triesAgainWhatACrashCutOff();
    void knowsThatACutOffTryMayHaveHadItsEffect();
    void takesUpAfterACrashAtEveryCommit();
    void keepsWhatAHandlerWroteDownBeforeTheCrash();
    void looksUpAStepThatWasDoneLongAgo();
    void givesAHandlerTheStepsItCameAfter();
    void beginsWhatAnOutcomeSetFreeWithTheIncidentAsItIsThen();
    void learnsThatTheChannelIsArchivedFromWhatFails_data();
    void learnsThatTheChannelIsArchivedFromWhatFails();
    void learnsThatTheChannelIsNotArchivedAnyMore();
    void commitsALocalEffectTogetherWithItsOutcome();
    void takesALocalEffectBackWhoseOutcomeIsNotWrittenDown();
    void triesALocalEffectThatFailedAgain();
    void drains();
    void doesNotWriteDownWhatTheShutdownCutOff();
    void listsWhatIsInTrouble();
};

void TestStepRunner::runsIndependentStepsSideBySide()
{
    RelayHouse house;
    house.startRunner();
    house.script->held = {u"a"_s, u"b"_s};
    house.run({house.step(u"a"_s), house.step(u"b"_s)});
    QTRY_COMPARE(house.script->begun, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(house.runner().state().running, 2);
}

void TestStepRunner::runsTheStepsOfALaneOneAfterTheOther()
{
    RelayHouse house;
    house.startRunner();
    house.script->held = {u"first"_s};
    house.run({inLane(house.step(u"first"_s), u"header"_s), inLane(house.step(u"second"_s), u"header"_s)});
    QTRY_COMPARE(house.script->begun, QStringList{u"first"_s});
    house.script->release(u"first"_s);
    QTRY_COMPARE(house.stateOf(u"second"_s), StepState::Done);
    QCOMPARE(house.script->begun, (QStringList{u"first"_s, u"second"_s}));
}

void TestStepRunner::writesAnOutcomeDownBeforeWhatNeedsItBegins()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"channel"_s] = {QJsonObject{{"channelId"_L1, u"c1"_s}}};
    house.script->held = {u"member"_s};
    house.run({house.step(u"channel"_s), needing(house.step(u"member"_s), {u"channel"_s})});
    QTRY_VERIFY(house.script->begun.contains(u"member"_s));
    QCOMPARE(house.stateOf(u"channel"_s), StepState::Done);
    QCOMPARE(house.stored(u"channel"_s).result["channelId"_L1].toString(), u"c1"_s);
}

void TestStepRunner::runsNoMoreStepsAtOnceThanAllowed()
{
    RelayHouse house;
    house.startRunner(2);
    house.script->held = {u"a"_s, u"b"_s, u"c"_s};
    house.run({house.step(u"a"_s), house.step(u"b"_s), house.step(u"c"_s)});
    QTRY_COMPARE(house.script->begun, (QStringList{u"a"_s, u"b"_s}));
    house.script->release(u"a"_s);
    QTRY_COMPARE(house.script->begun, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestStepRunner::triesAgainAfterAWhile()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"post"_s] = {failing(Error::Kind::Network)};
    house.run({house.step(u"post"_s)});
    QTRY_COMPARE(house.stored(u"post"_s).attempts, 1);
    const QDateTime due = house.stored(u"post"_s).dueAt;
    QVERIFY(due > house.clock.now());
    QVERIFY(due <= house.clock.now().addSecs(1));

    house.clock.advance(1s);
    house.runner().wake();
    QTRY_COMPARE(house.stateOf(u"post"_s), StepState::Done);
    QCOMPARE(house.script->begun.size(), 2);
    QCOMPARE(house.stored(u"post"_s).error, QJsonObject());
}

void TestStepRunner::waitsAsLongAsTheServerAsks()
{
    RelayHouse house;
    house.startRunner();
    Error busy = test::errorOf(Error::Kind::Busy);
    busy.retryAfter = 90s;
    house.script->outcomes[u"post"_s] = {failure(busy)};
    house.run({house.step(u"post"_s)});
    QTRY_COMPARE(house.stored(u"post"_s).attempts, 1);
    QVERIFY(house.stored(u"post"_s).dueAt >= house.clock.now().addSecs(90));
}

void TestStepRunner::givesUpAfterADay()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"post"_s] = {failing(Error::Kind::Server), failing(Error::Kind::Server)};
    house.run({house.step(u"post"_s)});
    QTRY_COMPARE(house.stored(u"post"_s).attempts, 1);
    house.clock.advance(24h + 1s);
    house.runner().wake();
    QTRY_COMPARE(house.stateOf(u"post"_s), StepState::Dead);
    QCOMPARE(house.stored(u"post"_s).attempts, 2);
}

void TestStepRunner::givesUpAtOnceOnWhatWillNotChange()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"post"_s] = {failing(Error::Kind::Invalid)};
    house.run({house.step(u"post"_s)});
    QTRY_COMPARE(house.stateOf(u"post"_s), StepState::Dead);
    QCOMPARE(errorOf(house.stored(u"post"_s)).error.kind, Error::Kind::Invalid);
    QTRY_COMPARE(house.runner().state().dead, 1);
}

void TestStepRunner::tellsTheLogOfARefusedStatusAsOfNoTrouble()
{
    RelayHouse house;
    house.startRunner();
    Error refused = test::errorOf(Error::Kind::Conflict);
    refused.code = u"resolved"_s;
    house.script->outcomes[u"step"_s] = {failure(refused)};
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QTest::ignoreMessage(QtInfoMsg,
                         QRegularExpression(u"record.status step refused: the incident is resolved"_s));
    house.run({house.step(u"step"_s, StepKind::RecordStatus)});
    QTRY_COMPARE(house.stateOf(u"step"_s), StepState::Dead);
}

void TestStepRunner::goesOnTryingWhatTheAdministratorCanMend()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"post"_s] = {failing(Error::Kind::Unauthorized)};
    house.run({house.step(u"post"_s)});
    QTRY_COMPARE(house.runner().state().troubled.size(), 1);
    QVERIFY(house.runner().state().troubled.first().needsAdministrator);
    house.clock.advance(1s);
    house.runner().wake();
    QTRY_COMPARE(house.stateOf(u"post"_s), StepState::Done);
}

void TestStepRunner::triesAtOnceAfterARestartWhatTheAdministratorMayHaveMended_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("a refused token") << Error::Kind::Unauthorized << true;
    QTest::newRow("a permission that was missing") << Error::Kind::Forbidden << true;
    QTest::newRow("switched off on the server") << Error::Kind::Disabled << true;
    QTest::newRow("a server that has trouble of its own") << Error::Kind::Server << false;
}

void TestStepRunner::triesAtOnceAfterARestartWhatTheAdministratorMayHaveMended()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const bool, atOnce);
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"post"_s] = {failing(kind)};
    house.run({house.step(u"post"_s)});
    QTRY_COMPARE(house.stored(u"post"_s).attempts, 1);
    house.startRunner();
    if (atOnce) {
        QTRY_COMPARE(house.stateOf(u"post"_s), StepState::Done);
        return;
    }
    QTRY_COMPARE(house.runner().state().troubled.size(), 1);
    QVERIFY(house.runner().state().troubled.first().nextTry > house.clock.now());
    QCOMPARE(house.stateOf(u"post"_s), StepState::Waiting);
}

void TestStepRunner::skipsWhatNeedsADeadStepAndRunsTheRest()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"channel"_s] = {failing(Error::Kind::Invalid)};
    Step reply = house.step(u"reply"_s);
    reply.after = {u"channel"_s};
    house.run({house.step(u"channel"_s), needing(house.step(u"card"_s), {u"channel"_s}),
               needing(house.step(u"pin"_s), {u"card"_s}), reply});
    QTRY_COMPARE(house.stateOf(u"pin"_s), StepState::Skipped);
    QCOMPARE(house.stateOf(u"card"_s), StepState::Skipped);
    QTRY_COMPARE(house.stateOf(u"reply"_s), StepState::Done);
    QCOMPARE(house.script->begun, (QStringList{u"channel"_s, u"reply"_s}));
}

void TestStepRunner::tellsWhoeverWaitsOnceThatItTakesLonger()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"channel"_s] = {failing(Error::Kind::Network), failing(Error::Kind::Network)};
    house.run({askedFor(house.step(u"channel"_s))});
    QTRY_COMPARE(house.storedSteps().size(), 2);
    QCOMPARE(house.storedSteps().last().kind, stepName(StepKind::Reply));
    house.clock.advance(1s);
    house.runner().wake();
    QTRY_COMPARE(house.stored(u"channel"_s).attempts, 2);
    QCOMPARE(house.storedSteps().size(), 2);
}

void TestStepRunner::tellsNobodyTwiceAfterARestart()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"channel"_s] = {failing(Error::Kind::Network), failing(Error::Kind::Network)};
    house.run({askedFor(house.step(u"channel"_s))});
    QTRY_COMPARE(house.storedSteps().size(), 2);
    house.startRunner();
    house.clock.advance(1s);
    house.runner().wake();
    QTRY_COMPARE(house.stored(u"channel"_s).attempts, 2);
    QCOMPARE(house.storedSteps().size(), 2);
}

void TestStepRunner::beginsNothingAfterItsEnd()
{
    RelayHouse house;
    house.startRunner();
    Step form = house.step(u"form"_s, StepKind::FormOpen);
    form.notAfter = house.clock.now().addSecs(3);
    house.clock.advance(4s);
    house.run({form});
    QTRY_COMPARE(house.stateOf(u"form"_s), StepState::Skipped);
    QCOMPARE(house.script->begun, QStringList());
}

void TestStepRunner::givesUpWhenTheNextTryWouldComeAfterTheEnd()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"form"_s] = {failing(Error::Kind::Network)};
    Step form = house.step(u"form"_s, StepKind::FormOpen);
    form.notAfter = house.clock.now().addMSecs(400);
    house.run({form});
    QTRY_COMPARE(house.stateOf(u"form"_s), StepState::Dead);
}

void TestStepRunner::refusesAKindThatItDoesNotKnow()
{
    RelayHouse house;
    house.startRunner();
    Step step = house.step(u"step"_s);
    step.kind = u"moon.land"_s;
    house.run({step});
    QTRY_COMPARE(house.stateOf(u"step"_s), StepState::Dead);
    QCOMPARE(errorOf(house.stored(u"step"_s)).error.detail, u"no handler for moon.land"_s);
}

void TestStepRunner::triesAgainWhatACrashCutOff()
{
    RelayHouse house;
    house.startRunner();
    house.script->held = {u"post"_s};
    house.run({house.step(u"post"_s)});
    QTRY_COMPARE(house.script->begun.size(), 1);
    house.crash();
    house.script->held.clear();
    house.script->release(u"post"_s);
    QCOMPARE(house.stateOf(u"post"_s), StepState::Waiting);

    house.startRunner();
    QTRY_COMPARE(house.stateOf(u"post"_s), StepState::Done);
    QCOMPARE(house.script->begun.size(), 2);
}

void TestStepRunner::knowsThatACutOffTryMayHaveHadItsEffect()
{
    RelayHouse house;
    house.startRunner();
    house.script->held = {u"post"_s};
    house.run({house.step(u"post"_s)});
    QTRY_COMPARE(house.script->begun.size(), 1);
    QVERIFY(house.script->contexts[u"post"_s].fresh);
    house.startRunner();
    QTRY_COMPARE(house.script->begun.size(), 2);
    QVERIFY(!house.script->contexts[u"post"_s].fresh);
}

void TestStepRunner::takesUpAfterACrashAtEveryCommit()
{
    RelayHouse house;
    house.startRunner();
    const QStringList chain{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QList<Step> steps;
    for (const QString &id : chain) {
        steps.append(house.step(id));
        if (steps.size() > 1)
            steps.last().needs = {steps.at(steps.size() - 2).id};
    }
    house.script->held = QSet<QString>(chain.cbegin(), chain.cend());
    house.run(steps);
    for (const QString &id : chain) {
        QTRY_COMPARE(house.script->begun.value(house.script->begun.size() - 1), id);
        QSignalSpy tried(&house.runner(), &StepRunner::tried);
        house.script->release(id);
        QTRY_COMPARE(tried.size(), 1);
        house.startRunner();
    }
    QCOMPARE(house.stateOf(u"d"_s), StepState::Done);
    QCOMPARE(house.script->begun.count(u"a"_s), 1);
}

void TestStepRunner::keepsWhatAHandlerWroteDownBeforeTheCrash()
{
    RelayHouse house;
    house.startRunner();
    house.script->held = {u"channel"_s};
    house.run({house.step(u"channel"_s)});
    QTRY_COMPARE(house.script->begun.size(), 1);
    const QJsonObject tries{{"tries"_L1, 2}};
    QVERIFY(QCoro::waitFor(house.script->contexts[u"channel"_s].remember(tries)));
    house.crash();
    QCOMPARE(house.stored(u"channel"_s).result, tries);
    QCOMPARE(house.stateOf(u"channel"_s), StepState::Waiting);
}

void TestStepRunner::looksUpAStepThatWasDoneLongAgo()
{
    RelayHouse house;
    house.startRunner();
    house.run({house.step(u"card"_s)});
    QTRY_COMPARE(house.stateOf(u"card"_s), StepState::Done);
    house.run({needing(house.step(u"pin"_s), {u"card"_s})});
    QTRY_COMPARE(house.stateOf(u"pin"_s), StepState::Done);
}

void TestStepRunner::givesAHandlerTheStepsItCameAfter()
{
    RelayHouse house;
    house.startRunner();
    house.script->outcomes[u"channel"_s] = {failing(Error::Kind::Invalid)};
    Step reply = house.step(u"reply"_s);
    reply.after = {u"channel"_s};
    house.run({house.step(u"channel"_s), reply});
    QTRY_COMPARE(house.stateOf(u"reply"_s), StepState::Done);
    const QList<Step> before = house.script->contexts[u"reply"_s].before;
    QCOMPARE(before.size(), 1);
    QCOMPARE(before.first().state, StepState::Dead);
}

void TestStepRunner::beginsWhatAnOutcomeSetFreeWithTheIncidentAsItIsThen()
{
    RelayHouse house;
    house.putIncident(incidentOf(u"incident"_s));
    house.startRunner();
    house.script->outcomes[u"channel"_s] = {QJsonObject{{result::ChannelId, u"c1"_s}}};
    Step channel = inLane(house.step(u"channel"_s, StepKind::ChannelCreate), u"channel"_s);
    Step card = inLane(needing(house.step(u"card"_s, StepKind::CardPost), {u"channel"_s}), u"card"_s);
    house.run({channel, card});
    QTRY_COMPARE(house.stateOf(u"card"_s), StepState::Done);
    QCOMPARE(house.script->contexts[u"channel"_s].known->link.channelId, QString());
    QCOMPARE(house.script->contexts[u"card"_s].known->link.channelId, u"c1"_s);
}

void TestStepRunner::learnsThatTheChannelIsArchivedFromWhatFails_data()
{
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("archived");
    QTest::newRow("header") << StepKind::ChannelHeader << u"app.channel.update.bad_id"_s << true;
    QTest::newRow("post") << StepKind::EventPost << u"api.post.create_post.can_not_post_to_deleted.error"_s
                          << true;
    QTest::newRow("card") << StepKind::CardUpdate
                          << u"api.post.patch_post.can_not_update_post_in_deleted.error"_s << true;
    QTest::newRow("restoring") << StepKind::ChannelRestore << u"api.context.permissions.app_error"_s << true;
    QTest::newRow("something else") << StepKind::ChannelHeader << u"api.channel.other"_s << false;
    QTest::newRow("another channel's")
        << StepKind::MemberAdd << u"api.channel.update_channel.deleted.app_error"_s << false;
}

void TestStepRunner::learnsThatTheChannelIsArchivedFromWhatFails()
{
    QFETCH(const StepKind, kind);
    QFETCH(const QString, code);
    QFETCH(const bool, archived);
    RelayHouse house;
    house.putIncident(incidentOf(u"incident"_s));
    house.startRunner();
    Error error = test::errorOf(Error::Kind::Conflict);
    error.code = code;
    house.script->outcomes[u"step"_s] = {failure(error)};
    house.run({inLane(house.step(u"step"_s, kind), u"lane"_s)});
    QTRY_COMPARE(house.stateOf(u"step"_s), StepState::Dead);
    QCOMPARE(house.known(u"incident"_s)->link.archived, archived);
}

void TestStepRunner::learnsThatTheChannelIsNotArchivedAnyMore()
{
    for (const StepKind kind : {StepKind::ChannelHeader, StepKind::ChannelRestore}) {
        RelayHouse house;
        store::ChannelLink link;
        link.channelId = u"c1"_s;
        link.archived = true;
        house.putIncident(incidentOf(u"incident"_s), link);
        house.startRunner();
        house.run({inLane(house.step(u"step"_s, kind), u"lane"_s)});
        QTRY_COMPARE(house.stateOf(u"step"_s), StepState::Done);
        link.archived = false;
        QCOMPARE(house.known(u"incident"_s)->link, link);
    }
}

void TestStepRunner::commitsALocalEffectTogetherWithItsOutcome()
{
    RelayHouse house;
    house.startRunner();
    house.script->local[u"create"_s] = putting(u"incident"_s);
    QSignalSpy tried(&house.runner(), &StepRunner::tried);
    connect(&house.runner(), &StepRunner::tried, &house.runner(), [&house](const Step &step) {
        if (step.id == u"create"_s)
            QCOMPARE(house.script->durable, QStringList{u"create"_s});
    });
    house.run({inLane(house.step(u"create"_s), u"record"_s), needing(house.step(u"next"_s), {u"create"_s})});
    QTRY_COMPARE(tried.size(), 2);
    QCOMPARE(house.script->begun, QStringList{u"next"_s});
    QCOMPARE(house.stored(u"create"_s).state, StepState::Done);
    QCOMPARE(house.stored(u"create"_s).attempts, 1);
    QCOMPARE(house.stored(u"create"_s).result["made"_L1].toString(), u"incident"_s);
    QVERIFY(house.known(u"incident"_s));
}

void TestStepRunner::takesALocalEffectBackWhoseOutcomeIsNotWrittenDown()
{
    RelayHouse house;
    house.startRunner();
    house.script->local[u"lost"_s] = putting(u"incident"_s);
    QSignalSpy tried(&house.runner(), &StepRunner::tried);
    house.runner().take({inLane(house.step(u"lost"_s), u"record"_s)}); // the journal does not have it
    house.run({house.step(u"after"_s)});
    QTRY_COMPARE(house.stateOf(u"after"_s), StepState::Done);
    QVERIFY(!house.known(u"incident"_s));
    QVERIFY(house.script->durable.isEmpty());
    QCOMPARE(house.runner().unfinishedOf(u"incident"_s).size(), 1);
}

void TestStepRunner::triesALocalEffectThatFailedAgain()
{
    RelayHouse house;
    house.startRunner();
    const auto put = putting(u"incident"_s);
    house.script->local[u"create"_s] = [put](store::Connection &connection) -> Outcome<QJsonObject> {
        if (const auto done = put(connection); !done)
            return done;
        return failing(Error::Kind::Storage);
    };
    house.run({inLane(house.step(u"create"_s), u"record"_s)});
    QTRY_COMPARE(house.stored(u"create"_s).attempts, 1);
    QCOMPARE(house.stateOf(u"create"_s), StepState::Waiting);
    QVERIFY(!house.known(u"incident"_s));

    house.script->local[u"create"_s] = put;
    house.clock.advance(1s);
    house.runner().wake();
    QTRY_COMPARE(house.stateOf(u"create"_s), StepState::Done);
    QCOMPARE(house.script->durable, QStringList{u"create"_s});
}

void TestStepRunner::drains()
{
    RelayHouse house;
    house.startRunner();
    house.script->held = {u"a"_s};
    house.run({house.step(u"a"_s), needing(house.step(u"b"_s), {u"a"_s})});
    QTRY_COMPARE(house.script->begun.size(), 1);
    QSignalSpy drained(&house.runner(), &StepRunner::drained);
    house.runner().drain();
    QCOMPARE(drained.size(), 0);
    house.script->release(u"a"_s);
    QTRY_COMPARE(drained.size(), 1);
    QCOMPARE(house.stateOf(u"a"_s), StepState::Done);
    QCOMPARE(house.stateOf(u"b"_s), StepState::Waiting);
}

void TestStepRunner::doesNotWriteDownWhatTheShutdownCutOff()
{
    RelayHouse house;
    house.startRunner();
    house.script->held = {u"a"_s};
    house.script->outcomes[u"a"_s] = {failing(Error::Kind::Cancelled)};
    house.run({house.step(u"a"_s)});
    QTRY_COMPARE(house.script->begun.size(), 1);
    QSignalSpy drained(&house.runner(), &StepRunner::drained);
    house.runner().drain();
    house.script->release(u"a"_s);
    QTRY_COMPARE(drained.size(), 1);
    QCOMPARE(house.stored(u"a"_s).attempts, 0);
}

void TestStepRunner::listsWhatIsInTrouble()
{
    RelayHouse house;
    house.startRunner();
    QSignalSpy reports(&house.runner(), &StepRunner::stateChanged);
    house.script->outcomes[u"channel"_s] = {failing(Error::Kind::Server)};
    house.run({house.step(u"channel"_s), needing(house.step(u"card"_s), {u"channel"_s})});
    QTRY_COMPARE(house.runner().state().troubled.size(), 1);
    const RunnerState state = house.runner().state();
    QCOMPARE(state.waiting, 2);
    QCOMPARE(state.troubled.first().id, u"channel"_s);
    QCOMPARE(state.troubled.first().holdsUp, QStringList{u"card"_s});
    QTRY_VERIFY(!reports.isEmpty() && reports.last().first().value<RunnerState>() == state);
}

} // namespace muster::relay

QTEST_GUILESS_MAIN(muster::relay::TestStepRunner)
#include "tst_step_runner.moc"
