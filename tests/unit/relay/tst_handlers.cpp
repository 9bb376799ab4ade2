// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/error_meanings.h"
#include "app/relay/channel_text.h"
#include "tests/unit/relay/handler_house.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::relay {

using practice::Fault;
using store::Step;
using test::HandlerHouse;

namespace {

step::ChannelCreate channelArguments(HandlerHouse &house)
{
    step::ChannelCreate arguments;
    arguments.teamId = house.teamId();
    arguments.name = u"outage"_s;
    arguments.displayName = u"Outage"_s;
    arguments.purpose = channelMarker(house.known.incident.id);
    return arguments;
}

step::Reply replyTo(HandlerHouse &house, const QString &name)
{
    step::Reply reply;
    reply.text = u"It is done."_s;
    reply.asker.userId = house.userId(name);
    return reply;
}

/// A response_url of alice's, as its path; good until the clock has gone on for 30 minutes.
QString responsePath(HandlerHouse &house)
{
    practice::Command command;
    command.teamId = house.teamId();
    command.trigger = u"incident"_s;
    command.url = u"http://127.0.0.1:8190/mattermost/command"_s;
    practice::ResponseHook hook;
    hook.commandId = house.state().addCommand(command).id;
    hook.userId = house.userId(u"alice"_s);
    hook.channelId = house.known.link.channelId;
    hook.createAt = house.state().now();
    return "/hooks/commands/"_L1 + house.state().addResponseHook(hook).id;
}

/// A channel of alice's.
void occupy(HandlerHouse &house, const QString &name, const QString &purpose = {}, qint64 deleteAt = 0)
{
    practice::Channel channel;
    channel.teamId = house.teamId();
    channel.type = u"O"_s;
    channel.name = name;
    channel.displayName = name;
    channel.purpose = purpose;
    channel.creatorId = house.userId(u"alice"_s);
    channel.deleteAt = deleteAt;
    house.state().addChannel(channel);
}

QString nameOf(const Outcome<QJsonObject> &result)
{
    return result ? (*result)[result::ChannelName].toString() : kindName(result.error().kind);
}

QString postIdOf(const Outcome<QJsonObject> &result)
{
    return result ? (*result)[result::PostId].toString() : kindName(result.error().kind);
}

/// The direct messages of the bot to that person.
QList<practice::Post> directMessages(HandlerHouse &house, const QString &name)
{
    const auto channel
        = QCoro::waitFor(house.client->channels().direct(house.userId(u"muster"_s), house.userId(name)));
    return house.posts(channel->id);
}

Fault fault(Fault::Kind kind, const QByteArray &method, const QString &path)
{
    Fault fault;
    fault.kind = kind;
    fault.method = method;
    fault.path = path;
    return fault;
}

} // namespace

class TestHandlers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheChannelWithHeaderAndMark();
    void looksUpTheTeamThatWasNotKnown();
    void adoptsTheChannelThatAnEarlierTryMade();
    void adoptsTheChannelWhoseAnswerWasLost();
    void takesTheNextSuffixWhereTheNameIsTaken_data();
    void takesTheNextSuffixWhereTheNameIsTaken();
    void writesTheNameDownBeforeItTriesIt();
    void goesOnWithTheNameThatWasWrittenDown();

    void addsAMemberOnceAndAgain();
    void believesTheMembershipAfterA500();
    void passesOnA500WhenThePersonIsNotIn();
    void saysThatAPersonIsNotInTheTeam();

    void setsTheHeaderTwiceWithoutHarm();
    void linksToTheCardThoughTheTeamWasNotKnownAtTheStart();
    void linksToTheChannelThoughTheTeamWasNotKnownAtTheStart();
    void saysThatThereIsNoChannel();
    void leavesAChannelThatIsNotArchived_data() { versions(); }
    void leavesAChannelThatIsNotArchived();
    void restoresAnArchivedChannelAsTeamAdmin_data() { versions(); }
    void restoresAnArchivedChannelAsTeamAdmin();
    void givesUpAtOnceWhereOthersMustRestore_data() { versions(); }
    void givesUpAtOnceWhereOthersMustRestore();
    void knowsAnArchivedChannelByWhatFails_data() { versions(); }
    void knowsAnArchivedChannelByWhatFails();

    void postsOnceThoughTheAnswerWasLost();
    void findsThePostThatTheServerForgot();
    void doesNotTakeAnothersPostForItsOwn();
    void postsTheCardAndLetsItFollow();
    void pinsTheCard();

    void answersByTheResponsePath();
    void answersDirectlyOnceTheResponsePathIsUsedUp();
    void answersDirectlyAfterTheResponsePathsTime();
    void sendsOneDirectMessageThoughTheAnswerWasLost();
    void waitsWhenTheResponsePathIsOnlyOutOfReach();

    void makesOneIncidentOfTwoTries();
    void keepsTheMessageOfAStatusThatWasThereAlready();
    void makesAndChangesAnIncidentInTheStepsOwnCommit();
    void doesNotOpenAFormAfterItsTime();

private:
    static void versions()
    {
        QTest::addColumn<practice::Version>("version");
        QTest::newRow("Mattermost 5.37") << practice::Version::V5_37;
        QTest::newRow("Mattermost 11.6") << practice::Version::V11_6;
    }
};

void TestHandlers::makesTheChannelWithHeaderAndMark()
{
    HandlerHouse house;
    const auto result = house.run(house.step(channelArguments(house)));
    QCOMPARE(nameOf(result), u"outage"_s);
    const practice::Channel *channel = house.state().channelByName(house.teamId(), u"outage"_s);
    QCOMPARE(channel->creatorId, house.userId(u"muster"_s));
    QVERIFY(channel->purpose.contains(house.known.incident.id));
    QVERIFY(channel->header.contains(u"#12"_s));
}

void TestHandlers::looksUpTheTeamThatWasNotKnown()
{
    HandlerHouse house;
    step::ChannelCreate arguments = channelArguments(house);
    arguments.teamId.clear();
    arguments.teamName = u"ops"_s;
    const auto result = house.run(house.step(arguments));
    QCOMPARE(nameOf(result), u"outage"_s);
    QCOMPARE((*result)[result::TeamId].toString(), house.teamId());
    arguments.teamName = u"nowhere"_s;
    QCOMPARE(nameOf(house.run(house.step(arguments))), kindName(Error::Kind::NotFound));
}

void TestHandlers::adoptsTheChannelThatAnEarlierTryMade()
{
    HandlerHouse house;
    const Step step = house.step(channelArguments(house));
    const auto first = house.run(step);
    house.fresh = false;
    const auto second = house.run(step);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
}

void TestHandlers::adoptsTheChannelWhoseAnswerWasLost()
{
    HandlerHouse house;
    QVERIFY(QCoro::waitFor(house.directory->self()));
    house.workspace.faults().add(fault(Fault::Kind::CutAfter, "POST", u"/api/v4/channels"_s));
    const Step step = house.step(channelArguments(house));
    QCOMPARE(nameOf(house.run(step)), u"network"_s);
    house.fresh = false;
    QCOMPARE(nameOf(house.run(step)), u"outage"_s);
    QVERIFY(!house.state().channelByName(house.teamId(), u"outage-2"_s));
}

void TestHandlers::takesTheNextSuffixWhereTheNameIsTaken_data()
{
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<qint64>("deleteAt");
    QTest::newRow("by someone's channel") << false << qint64(0);
    QTest::newRow("by an archived channel") << false << qint64(1'700'000'000'000);
    QTest::newRow("by someone who borrowed our mark") << true << qint64(0);
}

void TestHandlers::takesTheNextSuffixWhereTheNameIsTaken()
{
    QFETCH(bool, isMarked);
    QFETCH(qint64, deleteAt);
    HandlerHouse house;
    occupy(house, u"outage"_s, isMarked ? channelMarker(house.known.incident.id) : QString(), deleteAt);
    QCOMPARE(nameOf(house.run(house.step(channelArguments(house)))), u"outage-2"_s);
}

void TestHandlers::writesTheNameDownBeforeItTriesIt()
{
    HandlerHouse house;
    occupy(house, u"outage"_s);
    QVERIFY(QCoro::waitFor(house.directory->self()));
    house.workspace.faults().add(fault(Fault::Kind::ServerError, "GET", u"/api/v4/teams/*"_s));
    QCOMPARE(nameOf(house.run(house.step(channelArguments(house)))), u"server"_s);
    QCOMPARE(house.remembered, QList<QJsonObject>());
    QCOMPARE(nameOf(house.run(house.step(channelArguments(house)))), u"outage-2"_s);
    QCOMPARE(house.remembered, QList<QJsonObject>{(QJsonObject{{"tries"_L1, 2}})});
}

void TestHandlers::goesOnWithTheNameThatWasWrittenDown()
{
    HandlerHouse house;
    Step step = house.step(channelArguments(house));
    step.result = {{"tries"_L1, 3}};
    QCOMPARE(nameOf(house.run(step)), u"outage-3"_s);
}

void TestHandlers::addsAMemberOnceAndAgain()
{
    HandlerHouse house;
    house.makeChannel();
    const Step step = house.step(step::MemberAdd{house.userId(u"alice"_s)});
    QVERIFY(house.run(step));
    QVERIFY(house.run(step));
    QVERIFY(house.state().isInChannel(house.known.link.channelId, house.userId(u"alice"_s)));
}

void TestHandlers::believesTheMembershipAfterA500()
{
    HandlerHouse house;
    house.makeChannel();
    const Step step = house.step(step::MemberAdd{house.userId(u"alice"_s)});
    QVERIFY(house.run(step));
    house.workspace.faults().add(fault(Fault::Kind::ServerError, "POST", u"/api/v4/channels/*/members"_s));
    QVERIFY(house.run(step));
}

void TestHandlers::passesOnA500WhenThePersonIsNotIn()
{
    HandlerHouse house;
    house.makeChannel();
    house.workspace.faults().add(fault(Fault::Kind::ServerError, "POST", u"/api/v4/channels/*/members"_s));
    const auto result = house.run(house.step(step::MemberAdd{house.userId(u"alice"_s)}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Server);
}

void TestHandlers::saysThatAPersonIsNotInTheTeam()
{
    HandlerHouse house;
    house.makeChannel();
    practice::User stranger;
    stranger.username = u"mallory"_s;
    const QString id = house.state().addUser(stranger).id;
    const auto result = house.run(house.step(step::MemberAdd{id}));
    QVERIFY(!result);
    QCOMPARE(remedyFor(result.error().kind), Remedy::GiveUp);
    QVERIFY(result.error().what.contains(u"not in the channel's team"_s));
}

void TestHandlers::setsTheHeaderTwiceWithoutHarm()
{
    HandlerHouse house;
    house.makeChannel();
    const Step step = house.step(step::ChannelHeader{});
    QVERIFY(house.run(step));
    QVERIFY(house.run(step));
    QVERIFY(house.state().channel(house.known.link.channelId)->header.contains(u"#12"_s));
}

void TestHandlers::linksToTheCardThoughTheTeamWasNotKnownAtTheStart()
{
    HandlerHouse house;
    house.makeChannel();
    house.known.link.cardPostId = u"card"_s;
    house.knowsTeams = false;
    QVERIFY(house.run(house.step(step::ChannelHeader{})));
    const QString header = house.state().channel(house.known.link.channelId)->header;
    QVERIFY2(header.contains("/ops/pl/card"_L1), qPrintable(header));
}

void TestHandlers::linksToTheChannelThoughTheTeamWasNotKnownAtTheStart()
{
    HandlerHouse house;
    house.makeChannel();
    house.knowsTeams = false;
    step::Reply reply = replyTo(house, u"alice"_s);
    reply.about = step::Reply::About::Declared;
    QVERIFY(house.run(house.step(reply)));
    const QString said = directMessages(house, u"alice"_s).first().message;
    QVERIFY2(said.contains("/ops/channels/outage)"_L1), qPrintable(said));
}

void TestHandlers::saysThatThereIsNoChannel()
{
    HandlerHouse house;
    const auto result = house.run(house.step(step::ChannelHeader{}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::NotFound);
}

void TestHandlers::leavesAChannelThatIsNotArchived()
{
    QFETCH(const practice::Version, version);
    HandlerHouse house(version);
    house.makeChannel();
    const auto result = house.run(house.step(step::ChannelRestore{}));
    QVERIFY(result);
    QVERIFY(!(*result)[result::Restored].toBool());
}

void TestHandlers::restoresAnArchivedChannelAsTeamAdmin()
{
    QFETCH(const practice::Version, version);
    HandlerHouse house(version);
    house.makeChannel();
    house.state().teamMember(house.teamId(), house.userId(u"muster"_s))->isAdmin = true;
    QVERIFY(QCoro::waitFor(house.client->channels().archive(house.known.link.channelId)));
    const auto result = house.run(house.step(step::ChannelRestore{}));
    QVERIFY(result);
    QVERIFY((*result)[result::Restored].toBool());
    QVERIFY(!house.state().channel(house.known.link.channelId)->isArchived());
}

void TestHandlers::givesUpAtOnceWhereOthersMustRestore()
{
    QFETCH(const practice::Version, version);
    HandlerHouse house(version);
    house.makeChannel();
    QVERIFY(QCoro::waitFor(house.client->channels().archive(house.known.link.channelId)));
    const auto result = house.run(house.step(step::ChannelRestore{}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Conflict);
    QVERIFY(result.error().what.contains(u"make the bot a team admin"_s));
}

void TestHandlers::knowsAnArchivedChannelByWhatFails()
{
    QFETCH(const practice::Version, version);
    HandlerHouse house(version);
    house.makeChannel();
    const auto card = house.run(house.step(step::CardPost{}));
    QVERIFY(card);
    house.known.link.cardPostId = postIdOf(card);
    QVERIFY(QCoro::waitFor(house.client->channels().archive(house.known.link.channelId)));
    for (const Step &step : {house.step(step::ChannelHeader{}), house.step(step::CardUpdate{}),
                             house.step(step::CardPin{}), house.step(step::EventPost{})}) {
        const auto result = house.run(step);
        QVERIFY2(!result && mattermost::saysArchived(result.error()), qPrintable(step.kind));
    }
}

void TestHandlers::postsOnceThoughTheAnswerWasLost()
{
    HandlerHouse house;
    house.makeChannel();
    QVERIFY(QCoro::waitFor(house.directory->self()));
    house.workspace.faults().add(fault(Fault::Kind::CutAfter, "POST", u"/api/v4/posts"_s));
    const Step step = house.step(step::EventPost{});
    QCOMPARE(postIdOf(house.run(step)), u"network"_s);
    house.fresh = false;
    const auto result = house.run(step);
    const QList<practice::Post> posts = house.posts(house.known.link.channelId);
    QCOMPARE(posts.size(), 1);
    QCOMPARE(postIdOf(result), posts.first().id);
}

void TestHandlers::findsThePostThatTheServerForgot()
{
    HandlerHouse house;
    house.makeChannel();
    const Step step = house.step(step::EventPost{});
    const auto first = house.run(step);
    house.clock.advance(31s); // pending_post_id is good for 30 s
    house.fresh = false;
    const auto second = house.run(step);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(house.posts(house.known.link.channelId).size(), 1);
}

void TestHandlers::doesNotTakeAnothersPostForItsOwn()
{
    HandlerHouse house;
    house.makeChannel();
    practice::Post post;
    post.channelId = house.known.link.channelId;
    post.userId = house.userId(u"alice"_s);
    post.props = {{"muster_step"_L1, u"step"_s}};
    const QString others = house.state().addPost(post).id;
    house.fresh = false;
    const auto result = house.run(house.step(step::EventPost{}));
    QVERIFY(result);
    QVERIFY(postIdOf(result) != others);
}

void TestHandlers::postsTheCardAndLetsItFollow()
{
    HandlerHouse house;
    house.makeChannel();
    const auto posted = house.run(house.step(step::CardPost{}));
    QVERIFY(posted);
    house.known.link.cardPostId = postIdOf(posted);
    const QJsonObject before = house.state().post(postIdOf(posted))->props;
    QVERIFY(!before["attachments"_L1].toArray().isEmpty());

    house.known.incident.status = incident::Status::Resolved;
    QVERIFY(house.run(house.step(step::CardUpdate{})));
    const QJsonObject after = house.state().post(postIdOf(posted))->props;
    QVERIFY(!after["attachments"_L1].toArray().isEmpty());
    QVERIFY(after["attachments"_L1] != before["attachments"_L1]);
}

void TestHandlers::pinsTheCard()
{
    HandlerHouse house;
    house.makeChannel();
    house.known.link.cardPostId = postIdOf(house.run(house.step(step::CardPost{})));
    const Step step = house.step(step::CardPin{});
    QVERIFY(house.run(step));
    QVERIFY(house.run(step));
    QVERIFY(house.state().post(house.known.link.cardPostId)->isPinned);
}

void TestHandlers::answersByTheResponsePath()
{
    HandlerHouse house;
    house.makeChannel();
    step::Reply reply = replyTo(house, u"alice"_s);
    reply.asker.responsePath = responsePath(house);
    reply.asker.responseUntil = house.clock.now().addSecs(60);
    QVERIFY(house.run(house.step(reply)));
    QCOMPARE(directMessages(house, u"alice"_s).size(), 0);
}

void TestHandlers::answersDirectlyOnceTheResponsePathIsUsedUp()
{
    HandlerHouse house;
    house.makeChannel();
    step::Reply reply = replyTo(house, u"alice"_s);
    reply.asker.responsePath = responsePath(house);
    reply.asker.responseUntil = house.clock.now().addSecs(60);
    for (int use = 0; use < 5; ++use)
        QVERIFY(house.run(house.step(reply)));
    QCOMPARE(directMessages(house, u"alice"_s).size(), 0);
    QVERIFY(house.run(house.step(reply)));
    QCOMPARE(directMessages(house, u"alice"_s).size(), 1);
}

void TestHandlers::answersDirectlyAfterTheResponsePathsTime()
{
    HandlerHouse house;
    house.makeChannel();
    step::Reply reply = replyTo(house, u"alice"_s);
    reply.asker.responsePath = responsePath(house);
    reply.asker.responseUntil = house.clock.now();
    QVERIFY(house.run(house.step(reply)));
    const QList<practice::Post> messages = directMessages(house, u"alice"_s);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().message, u"It is done."_s);
}

void TestHandlers::sendsOneDirectMessageThoughTheAnswerWasLost()
{
    HandlerHouse house;
    QVERIFY(QCoro::waitFor(house.directory->self()));
    house.workspace.faults().add(fault(Fault::Kind::CutAfter, "POST", u"/api/v4/posts"_s));
    const Step step = house.step(replyTo(house, u"carol"_s));
    QCOMPARE(postIdOf(house.run(step)), u"network"_s);
    house.clock.advance(10min);
    house.fresh = false;
    QVERIFY(house.run(step));
    QCOMPARE(directMessages(house, u"carol"_s).size(), 1);
}

void TestHandlers::waitsWhenTheResponsePathIsOnlyOutOfReach()
{
    HandlerHouse house;
    house.makeChannel();
    step::Reply reply = replyTo(house, u"alice"_s);
    reply.asker.responsePath = responsePath(house);
    reply.asker.responseUntil = house.clock.now().addSecs(60);
    house.workspace.faults().add(fault(Fault::Kind::CutBefore, "POST", u"/hooks/*"_s));
    const auto result = house.run(house.step(reply));
    QVERIFY(!result);
    QCOMPARE(remedyFor(result.error().kind), Remedy::Retry);
}

void TestHandlers::makesOneIncidentOfTwoTries()
{
    HandlerHouse house;
    step::RecordCreate arguments;
    arguments.draft.id = house.known.incident.id;
    arguments.draft.title = u"Database is down"_s;
    const Step step = house.step(arguments);
    const auto first = house.run(step);
    const auto second = house.run(step);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(incident::incidentFromJson((*first)[result::Incident].toObject()).number, 1);
}

void TestHandlers::keepsTheMessageOfAStatusThatWasThereAlready()
{
    HandlerHouse house;
    step::RecordCreate declared;
    declared.draft.id = house.known.incident.id;
    declared.draft.title = u"Database is down"_s;
    QVERIFY(house.run(house.step(declared)));
    step::RecordStatus mitigated;
    mitigated.to = incident::Status::Mitigated;
    mitigated.message = u"Moved away"_s;
    const Step first = house.step(mitigated);
    const auto changed = house.run(first);
    QVERIFY(changed && !changed->contains(result::Noted));
    const auto again = house.run(first); // after a crash
    QVERIFY(again && !again->contains(result::Noted));

    mitigated.message = u"And limited the rate"_s;
    Step second = house.step(mitigated);
    second.id = u"second"_s;
    QVERIFY(house.run(second));
    const auto noted = house.run(second);
    QVERIFY(noted && (*noted)[result::Noted].toBool());
    const auto timeline = QCoro::waitFor(house.record.timeline(house.known.incident.id));
    QVERIFY(timeline);
    QStringList texts;
    for (const incident::TimelineEntry &entry : *timeline)
        texts.append(entry.kind + u' ' + entry.text);
    QCOMPARE(texts,
             (QStringList{u"created Database is down"_s, u"status mitigated: Moved away"_s,
                          u"note And limited the rate"_s}));
}

void TestHandlers::makesAndChangesAnIncidentInTheStepsOwnCommit()
{
    HandlerHouse house;
    QSignalSpy changed(&house.record, &record::IncidentRecord::changed);
    const auto perform = [&house](const Step &step) {
        const LocalEffect effect = house.handlers.at(*stepKindFromName(step.kind))->local(step);
        const auto brought = QCoro::waitFor(house.database.write<QJsonObject>(effect.bring));
        if (brought)
            effect.durable();
        return brought;
    };
    step::RecordCreate arguments;
    arguments.draft.id = house.known.incident.id;
    arguments.draft.title = u"Database is down"_s;
    const auto made = perform(house.step(arguments));
    QVERIFY(made);
    QCOMPARE(*made, *house.run(house.step(arguments)));
    step::RecordStatus over;
    over.to = incident::Status::Resolved;
    QVERIFY(perform(house.step(over)));
    QCOMPARE(QCoro::waitFor(house.record.incident(house.known.incident.id))->status, over.to);
    QCOMPARE(changed.size(), 2);
    over.message = u"The disk was full"_s;
    const auto noted = perform(house.step(over));
    QVERIFY(noted && (*noted)[result::Noted].toBool());
    over.to = incident::Status::Cancelled;
    QCOMPARE(perform(house.step(over)).error().kind, Error::Kind::Conflict);
}

void TestHandlers::doesNotOpenAFormAfterItsTime()
{
    HandlerHouse house;
    step::FormOpen arguments;
    arguments.triggerId = u"bm8gdHJpZ2dlcg=="_s;
    const auto result = house.run(house.step(arguments));
    QVERIFY(!result);
    QCOMPARE(remedyFor(result.error().kind), Remedy::GiveUp);
}

} // namespace muster::relay

QTEST_GUILESS_MAIN(muster::relay::TestHandlers)
#include "tst_handlers.moc"
