// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/client.h"
#include "tests/support/player.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::mattermost;
using namespace std::chrono_literals;

namespace {

const test::HeaderList asJson{{"Content-Type", "application/json"}};

/// A client, and the server that it talks to.
struct Talk
{
    explicit Talk(const QString &subPath = {}) : client(http, player.url(subPath), Secret(u"bot-token"_s)) { }

    test::Player player;
    net::HttpClient http;
    Client client;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBelowASubPath_data();
    void asksBelowASubPath();
    void sendsTheTokenOnlyToTheApi();
    void usesANewTokenFromThenOn();
    void keepsTheTokenOutOfItsLogIn();
    void learnsTheVersionFromAnyAnswer();
    void forgetsTheVersionOfAnotherServer();
    void readsNullAsAnEmptyList();
    void refusesAPageInPlaceOfJson();
    void asksNothingForNobody();
    void letsNoNameLeaveItsPlaceInThePath_data();
    void letsNoNameLeaveItsPlaceInThePath();
    void givesUpAfterItsDeadline();
    void addsMembersOneByOneWhereThereIsNoOtherWay();
    void addsOthersWhenOneIsNotInTheTeam();
    void stopsAddingWhenItMayNot();
    void answersOnTheWorkspacesOwnAddress();
    void answersNowhereElse_data();
    void answersNowhereElse();
    void keepsTheIdOfAResponsePathToItself();
    void looksUpNothingWhereThereAreNoLookUps();
    void showsAnObserverWhatGoesOut();
};

void TestSession::asksBelowASubPath_data()
{
    QTest::addColumn<QString>("subPath");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("none") << QString() << QByteArray("/api/v4/users/me");
    QTest::newRow("root") << u"/"_s << QByteArray("/api/v4/users/me");
    QTest::newRow("sub-path") << u"/chat"_s << QByteArray("/chat/api/v4/users/me");
    QTest::newRow("sub-path with a slash") << u"/team/chat/"_s << QByteArray("/team/chat/api/v4/users/me");
}

void TestSession::asksBelowASubPath()
{
    QFETCH(QString, subPath);
    Talk talk(subPath);
    talk.player.play(200, asJson, "{}");
    QVERIFY(QCoro::waitFor(talk.client.users().me()).has_value());
    QTEST(talk.player.requests().first().target, "target");
}

void TestSession::sendsTheTokenOnlyToTheApi()
{
    Talk talk;
    talk.player.play(200, asJson, "{}");
    talk.player.play(200, {{"Content-Type", "text/plain"}}, "ok");
    (void)QCoro::waitFor(talk.client.users().me());
    (void)QCoro::waitFor(talk.client.commands().answer(u"/hooks/commands/abcdefghijklmnopqrstuvwxyz"_s, {}));
    QCOMPARE(talk.player.requests().at(0).header("Authorization"), QByteArray("Bearer bot-token"));
    QCOMPARE(talk.player.requests().at(1).header("Authorization"), QByteArray());
}

void TestSession::usesANewTokenFromThenOn()
{
    Talk talk;
    talk.player.play(200, asJson, "{}");
    talk.client.session().setToken(Secret(u"new-token"_s));
    (void)QCoro::waitFor(talk.client.users().me());
    QCOMPARE(talk.player.requests().first().header("Authorization"), QByteArray("Bearer new-token"));
}

void TestSession::keepsTheTokenOutOfItsLogIn()
{
    Talk talk;
    talk.player.play(200, {{"Content-Type", "application/json"}, {"Token", "session-token"}},
                     "{\"id\":\"me\"}");
    const Outcome<Login> login = QCoro::waitFor(talk.client.users().login({u"alice"_s, Secret(u"p"_s)}));
    QVERIFY(login.has_value());
    QVERIFY(login->token.equals("session-token"));
    QCOMPARE(talk.player.requests().first().header("Authorization"), QByteArray());
    QVERIFY(talk.client.session().token().equals("bot-token"));
}

void TestSession::learnsTheVersionFromAnyAnswer()
{
    Talk talk;
    QVERIFY(talk.client.session().version().isNull());
    talk.player.play(401, {{"Content-Type", "application/json"}, {"X-Version-Id", "11.6.0.1.2.false"}},
                     R"({"id":"api.context.session_expired.app_error"})");
    (void)QCoro::waitFor(talk.client.users().me());
    QVERIFY(talk.client.session().capabilities().membersInBulk);
}

void TestSession::forgetsTheVersionOfAnotherServer()
{
    Talk talk;
    talk.player.play(200, {{"Content-Type", "application/json"}, {"X-Version-Id", "11.6.0.1.2.false"}}, "{}");
    (void)QCoro::waitFor(talk.client.users().me());
    talk.client.session().setBaseUrl(QUrl(u"https://other.example.test"_s));
    QVERIFY(talk.client.session().version().isNull());
}

void TestSession::readsNullAsAnEmptyList()
{
    Talk talk;
    talk.player.play(200, asJson, "null\n");
    const Outcome<QList<Team>> teams = QCoro::waitFor(talk.client.teams().mine());
    QVERIFY(teams.has_value());
    QVERIFY(teams->isEmpty());
}

void TestSession::refusesAPageInPlaceOfJson()
{
    Talk talk(u"/wrong"_s);
    talk.player.play(200, {{"Content-Type", "text/html; charset=utf-8"}}, "<html>web client</html>");
    const Outcome<User> user = QCoro::waitFor(talk.client.users().me());
    QVERIFY(!user);
    QCOMPARE(user.error().kind, Error::Kind::Malformed);
}

void TestSession::asksNothingForNobody()
{
    Talk talk;
    const Outcome<QList<User>> users = QCoro::waitFor(talk.client.users().byIds({}));
    QVERIFY(users.has_value());
    QVERIFY(talk.player.requests().isEmpty());
}

void TestSession::letsNoNameLeaveItsPlaceInThePath_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("slash") << u"a/../../users"_s << QByteArray("/api/v4/teams/name/a%2F..%2F..%2Fusers");
    QTest::newRow("dots") << u".."_s << QByteArray("/api/v4/teams/name/%252E%252E");
    QTest::newRow("query") << u"a?b=c#d"_s << QByteArray("/api/v4/teams/name/a%3Fb%3Dc%23d");
    QTest::newRow("percent") << u"a%2Fb"_s << QByteArray("/api/v4/teams/name/a%252Fb");
    QTest::newRow("umlaut") << u"büro"_s << QByteArray("/api/v4/teams/name/b%C3%BCro");
}

void TestSession::letsNoNameLeaveItsPlaceInThePath()
{
    QFETCH(QString, name);
    Talk talk;
    talk.player.play(200, asJson, "{}");
    (void)QCoro::waitFor(talk.client.teams().byName(name));
    QTEST(talk.player.requests().first().target, "target");
}

void TestSession::givesUpAfterItsDeadline()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    net::HttpClient http;
    Client client(http, QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())), Secret());
    client.session().setDeadline(50ms);
    const Outcome<User> user = QCoro::waitFor(client.users().me());
    QVERIFY(!user);
    QCOMPARE(user.error().kind, Error::Kind::Timeout);
}

void TestSession::addsMembersOneByOneWhereThereIsNoOtherWay()
{
    Talk talk;
    talk.player.play(201, asJson, R"({"user_id":"alice"})");
    talk.player.play(201, asJson, R"({"user_id":"bob"})");
    const auto members = QCoro::waitFor(talk.client.channels().addMembers(u"c"_s, {u"alice"_s, u"bob"_s}));
    QVERIFY(members.has_value());
    QCOMPARE(members->size(), 2);
    QCOMPARE(talk.player.requests().at(1).body, QByteArray(R"({"user_id":"bob"})"));
}

void TestSession::addsOthersWhenOneIsNotInTheTeam()
{
    Talk talk;
    talk.player.play(404, asJson, R"({"id":"app.team.get_member.missing.app_error"})");
    talk.player.play(201, asJson, R"({"user_id":"bob"})");
    const auto members = QCoro::waitFor(talk.client.channels().addMembers(u"c"_s, {u"alice"_s, u"bob"_s}));
    QVERIFY(members.has_value());
    QCOMPARE(members->size(), 1);
    QCOMPARE(members->first().userId, u"bob"_s);
}

void TestSession::stopsAddingWhenItMayNot()
{
    Talk talk;
    talk.player.play(403, asJson, R"({"id":"api.context.permissions.app_error"})");
    const auto members = QCoro::waitFor(talk.client.channels().addMembers(u"c"_s, {u"alice"_s, u"bob"_s}));
    QVERIFY(!members);
    QCOMPARE(members.error().kind, Error::Kind::Forbidden);
    QCOMPARE(talk.player.requests().size(), 1);
}

void TestSession::answersOnTheWorkspacesOwnAddress()
{
    Talk talk(u"/chat"_s);
    talk.player.play(200, {{"Content-Type", "text/plain"}}, "ok");
    const QString path = u"/chat/hooks/commands/abcdefghijklmnopqrstuvwxyz"_s;
    CommandAnswer answer;
    answer.text = u"done"_s;
    QVERIFY(QCoro::waitFor(talk.client.commands().answer(path, answer)).has_value());
    QCOMPARE(talk.player.requests().first().target, path.toLatin1());
}

void TestSession::answersNowhereElse_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("elsewhere") << u"/chat/api/v4/users/me"_s;
    QTest::newRow("outside of the sub-path") << u"/hooks/commands/abcdefghijklmnopqrstuvwxyz"_s;
    QTest::newRow("whole address")
        << u"https://evil.example.test/hooks/commands/abcdefghijklmnopqrstuvwxyz"_s;
    QTest::newRow("short id") << u"/chat/hooks/commands/abc"_s;
    QTest::newRow("capitals") << u"/chat/hooks/commands/ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    QTest::newRow("dots") << u"/chat/hooks/commands/../../api/v4/users/me/xx"_s;
    QTest::newRow("query") << u"/chat/hooks/commands/abcdefghijklmnopqrstuvwxyz?x"_s;
    QTest::newRow("nothing") << QString();
}

void TestSession::answersNowhereElse()
{
    QFETCH(QString, path);
    Talk talk(u"/chat"_s);
    QVERIFY(!isResponsePath(path, u"/chat"_s));
    const Outcome<void> answered = QCoro::waitFor(talk.client.commands().answer(path, {}));
    QVERIFY(!answered);
    QCOMPARE(answered.error().kind, Error::Kind::Invalid);
    QVERIFY(talk.player.requests().isEmpty());
}

void TestSession::keepsTheIdOfAResponsePathToItself()
{
    const test::RecordedExchange tooLong
        = test::recordedExchange(u"11.6"_s, u"11_response_url"_s, u"too long in_channel message"_s);
    const QString id = tooLong.path().section(u'/', -1);
    QVERIFY(tooLong.answerBody.contains(id.toLatin1()));
    Talk talk;
    talk.player.play(tooLong);
    const Outcome<void> answered = QCoro::waitFor(talk.client.commands().answer(tooLong.path(), {}));
    QVERIFY(!answered);
    QVERIFY2(!answered.error().detail.contains(id), qPrintable(answered.error().detail));
}

void TestSession::looksUpNothingWhereThereAreNoLookUps()
{
    Talk talk;
    const Outcome<QList<Option>> options = QCoro::waitFor(talk.client.dialogs().lookup({}));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::Disabled);
    QVERIFY(talk.player.requests().isEmpty());
}

void TestSession::showsAnObserverWhatGoesOut()
{
    Talk talk;
    talk.player.play(200, asJson, "{}");
    QByteArrayList seen;
    talk.client.session().setObserver(
        [&seen](const net::Request &request, const Outcome<net::Response> &answer) {
            seen.append(request.method + ' ' + request.url.path().toLatin1() + ' '
                        + QByteArray::number(answer->status));
        });
    (void)QCoro::waitFor(talk.client.users().me());
    QCOMPARE(seen, QByteArrayList{"GET /api/v4/users/me 200"});
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
