// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/channel_text.h"
#include "app/relay/planner.h"
#include "app/relay/step_draft.h"
#include "tests/unit/relay/relay_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Event;
using incident::EventKind;
using incident::Status;
using relay::Happening;
using relay::StepKind;
using store::Step;

namespace {

const QString deliveryId = u"deliverydeliverydeliveryde"_s;

Event eventOf(EventKind kind)
{
    return {kind, sampleIncident().declaredBy, {}, sampleCircumstances().now};
}

Step createStep()
{
    const relay::step::RecordCreate arguments{.draft = {}, .asker = sampleAsker()};
    return relay::draftStep(arguments, sampleIncident().id, relay::lane::Record, sampleCircumstances().now);
}

Step statusStep(Status to, bool fromCard = false)
{
    const relay::step::RecordStatus arguments{
        .to = to, .message = {}, .fromCard = fromCard, .asker = sampleAsker()};
    return relay::draftStep(arguments, sampleIncident().id, relay::lane::Record, sampleCircumstances().now);
}

/// Declared by a command: nothing of it is in Mattermost yet.
Happening declared()
{
    Happening happening;
    happening.known = {.incident = sampleIncident(), .link = {}};
    happening.events = {eventOf(EventKind::Created)};
    happening.cause = createStep();
    happening.deliveryId = deliveryId;
    return happening;
}

Happening changedTo(Status status, EventKind kind)
{
    Happening happening;
    happening.known = sampleKnown(status);
    happening.events = {eventOf(kind)};
    happening.cause = statusStep(status);
    happening.deliveryId = deliveryId;
    return happening;
}

QList<Step> planOf(const Happening &happening)
{
    return relay::planEvents(happening, sampleCircumstances());
}

QString replyIn(const QList<Step> &steps)
{
    return relay::step::argumentsOf<relay::step::Reply>(stepOf(steps, StepKind::Reply)).text;
}

} // namespace

class TestPlanEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewIncidentGetsAllThatItNeeds()
    {
        const QList<Step> steps = planOf(declared());
        QCOMPARE(kindsOf(steps),
                 (QStringList{u"channel.create"_s, u"member.add"_s, u"card.post"_s, u"card.pin"_s,
                              u"event.post"_s, u"reply"_s}));
        for (const Step &step : steps) {
            QCOMPARE(step.deliveryId, deliveryId);
            QCOMPARE(step.incidentId, sampleIncident().id);
        }
    }

    void itsChannelIsNamedByTheTemplateAndMarkedAsOurs()
    {
        const auto channel = relay::step::argumentsOf<relay::step::ChannelCreate>(
            stepOf(planOf(declared()), StepKind::ChannelCreate));
        QCOMPARE(channel.name, u"inc-12-checkout-is-down"_s);
        QCOMPARE(channel.displayName, u"inc-12 Checkout is down"_s);
        QCOMPARE(channel.teamId, teamId);
        QVERIFY(channel.purpose.contains("muster:"_L1 + sampleIncident().id));
        QVERIFY(!channel.isPrivate);
        QCOMPARE(channel.asker, std::optional(sampleAsker()));
    }

    void aPrivateIncidentGetsAPrivateChannel()
    {
        Happening happening = declared();
        happening.known.incident.isPrivate = true;
        const auto channel = relay::step::argumentsOf<relay::step::ChannelCreate>(
            stepOf(planOf(happening), StepKind::ChannelCreate));
        QVERIFY(channel.isPrivate);
    }

    void whatDoesNotNeedEachOtherRunsSideBySide()
    {
        const QList<Step> steps = planOf(declared());
        const QString channel = stepOf(steps, StepKind::ChannelCreate).id;
        const Step member = stepOf(steps, StepKind::MemberAdd);
        const Step card = stepOf(steps, StepKind::CardPost);
        QCOMPARE(member.needs, QStringList{channel});
        QCOMPARE(card.needs, QStringList{channel});
        QVERIFY(member.lane != card.lane);
        QCOMPARE(stepOf(steps, StepKind::CardPin).needs, QStringList{card.id});
    }

    void aCardThatIsNotToBePostedHoldsUpNoNews()
    {
        const Step post = stepOf(planOf(declared()), StepKind::EventPost);
        QVERIFY(post.after.isEmpty());
    }

    void theAnswerComesAfterAllButNeedsNone()
    {
        const QList<Step> steps = planOf(declared());
        const Step reply = stepOf(steps, StepKind::Reply);
        QVERIFY(reply.needs.isEmpty());
        QCOMPARE(reply.after,
                 (QStringList{stepOf(steps, StepKind::ChannelCreate).id,
                              stepOf(steps, StepKind::MemberAdd).id, stepOf(steps, StepKind::CardPost).id}));
        const auto arguments = relay::step::argumentsOf<relay::step::Reply>(reply);
        QCOMPARE(arguments.about, relay::step::Reply::About::Declared);
        QCOMPARE(arguments.asker, sampleAsker());
    }

    void withoutAutomaticChannelsThereIsStillAnAnswer()
    {
        relay::Circumstances now = sampleCircumstances();
        now.settings.channel.automatic = false;
        QCOMPARE(kindsOf(relay::planEvents(declared(), now)), QStringList{u"reply"_s});
    }

    void declaredInTheRecordItGoesToTheFirstTeamAndNobodyIsAnswered()
    {
        Happening happening = declared();
        happening.cause.reset();
        const QList<Step> steps = planOf(happening);
        QVERIFY(!kindsOf(steps).contains("reply"_L1));
        const auto channel
            = relay::step::argumentsOf<relay::step::ChannelCreate>(stepOf(steps, StepKind::ChannelCreate));
        QCOMPARE(channel.teamId, teamId);
    }

    void declaredBeforeTheWorkspaceWasReachedItStillGetsItsChannel()
    {
        Happening happening = declared();
        happening.cause.reset();
        relay::Circumstances now = sampleCircumstances();
        now.workspace.teamNames.clear();
        const auto channel = relay::step::argumentsOf<relay::step::ChannelCreate>(
            stepOf(relay::planEvents(happening, now), StepKind::ChannelCreate));
        QCOMPARE(channel.teamId, QString());
        QCOMPARE(channel.teamName, u"ops"_s);
        QVERIFY(!channel.name.isEmpty());
    }

    void newsThatCameBeforeTheStepLeaveTheAnswerToIt()
    {
        Happening happening = declared();
        happening.cause.reset();
        const QList<Step> before = planOf(happening);
        happening = declared();
        happening.events.clear();
        happening.unfinished = before;
        const QList<Step> steps = planOf(happening);
        QCOMPARE(kindsOf(steps), QStringList{u"reply"_s});
        QVERIFY(steps.first().after.contains(stepOf(before, StepKind::ChannelCreate).id));
        QVERIFY(steps.first().after.contains(stepOf(before, StepKind::CardPost).id));
    }

    void aChangeIsShownPostedAndAnswered_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<EventKind>("event");
        QTest::addColumn<QString>("says");
        // Reopening, which begins with the channel, is another test's: plan_archived.
        QTest::newRow("mitigated") << Status::Mitigated << EventKind::Mitigated
                                   << u" is mitigated. Next: `/incident resolve`, `/incident cancel` or "
                                      "`/incident reopen 12`."_s;
        QTest::newRow("resolved") << Status::Resolved << EventKind::Resolved
                                  << u" is resolved. Next: `/incident reopen 12`."_s;
        QTest::newRow("cancelled") << Status::Cancelled << EventKind::Cancelled
                                   << u" is cancelled. Next: `/incident reopen 12`."_s;
    }

    void aChangeIsShownPostedAndAnswered()
    {
        QFETCH(const Status, status);
        QFETCH(const EventKind, event);
        QFETCH(const QString, says);
        const QList<Step> steps = planOf(changedTo(status, event));
        QCOMPARE(kindsOf(steps),
                 (QStringList{u"channel.header"_s, u"card.update"_s, u"event.post"_s, u"reply"_s}));
        const auto posted
            = relay::step::argumentsOf<relay::step::EventPost>(stepOf(steps, StepKind::EventPost));
        QCOMPARE(posted.event, eventOf(event));
        QVERIFY2(replyIn(steps).startsWith(sampleLink + says), qPrintable(replyIn(steps)));
    }

    void theAnswerIsInTheAskersLanguage()
    {
        Happening happening = changedTo(Status::Mitigated, EventKind::Mitigated);
        const relay::step::RecordStatus arguments{
            .to = Status::Mitigated, .message = {}, .fromCard = false, .asker = sampleAsker(u"de"_s)};
        happening.cause->arguments = relay::step::toJson(arguments);
        QVERIFY(replyIn(planOf(happening)).contains(u" eingedämmt."_s));
    }

    void aStatusThatWasThereAlreadyIsAnsweredAndNotPosted()
    {
        Happening happening = changedTo(Status::Mitigated, EventKind::Mitigated);
        happening.events.clear();
        const QList<Step> steps = planOf(happening);
        QCOMPARE(kindsOf(steps), QStringList{u"reply"_s});
        QVERIFY(replyIn(steps).contains("is mitigated. It was so already. Next: "_L1));
    }

    void aMessageForAStatusThatWasThereAlreadyIsSaidToBeKept()
    {
        Happening happening = changedTo(Status::Mitigated, EventKind::Mitigated);
        happening.events.clear();
        happening.cause->result = {{relay::result::Noted, true}};
        QVERIFY(replyIn(planOf(happening)).contains("Your message is kept as a note"_L1));
    }

    void aClickIsAnsweredByItsCard()
    {
        Happening happening = changedTo(Status::Resolved, EventKind::Resolved);
        happening.cause = statusStep(Status::Resolved, true);
        QCOMPARE(kindsOf(planOf(happening)),
                 (QStringList{u"channel.header"_s, u"card.update"_s, u"event.post"_s}));
    }

    void whileTheChannelIsBeingMadeAChangeWaitsForIt()
    {
        Happening happening = changedTo(Status::Resolved, EventKind::Resolved);
        happening.known.link = {};
        happening.unfinished = planOf(declared());
        const QList<Step> steps = planOf(happening);
        const QString channel = stepOf(happening.unfinished, StepKind::ChannelCreate).id;
        QCOMPARE(stepOf(steps, StepKind::ChannelHeader).needs, QStringList{channel});
        QCOMPARE(stepOf(steps, StepKind::EventPost).needs, QStringList{channel});
        QCOMPARE(stepOf(steps, StepKind::CardUpdate).needs,
                 QStringList{stepOf(happening.unfinished, StepKind::CardPost).id});
        QVERIFY(stepOf(steps, StepKind::Reply).after.isEmpty());
    }

    void aCardThatCouldNotBePostedIsPostedWithTheNextChange()
    {
        Happening happening = changedTo(Status::Mitigated, EventKind::Mitigated);
        happening.known.link.cardPostId.clear();
        QCOMPARE(
            kindsOf(planOf(happening)),
            (QStringList{u"channel.header"_s, u"card.post"_s, u"card.pin"_s, u"event.post"_s, u"reply"_s}));
    }

    void withoutAChannelAChangeIsAnsweredAlone()
    {
        Happening happening = changedTo(Status::Mitigated, EventKind::Mitigated);
        happening.known.link = {};
        QCOMPARE(kindsOf(planOf(happening)), QStringList{u"reply"_s});
    }

    void eventsThatAreNotToBePostedAreNot()
    {
        relay::Circumstances now = sampleCircumstances();
        now.settings.events.posted = {EventKind::Resolved};
        const QList<Step> steps = relay::planEvents(changedTo(Status::Mitigated, EventKind::Mitigated), now);
        QCOMPARE(kindsOf(steps), (QStringList{u"channel.header"_s, u"card.update"_s, u"reply"_s}));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPlanEvents)
#include "tst_plan_events.moc"
