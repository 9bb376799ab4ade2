// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/practice/practice_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::practice;
using muster::test::PracticeServer;

/// Who is let in, and who may do what: sessions, tokens, roles (recordings 06, 09, 12).
class TestPracticeAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEveryBadTokenAlike_data();
    void refusesEveryBadTokenAlike();
    void wantsProofOfOriginForACookie();
    void setsCookiesForAPageOnly();
    void locksAnAccountAfterTenBadPasswords();
    void keepsBotsWorkingWhenTokensAreSwitchedOff();
    void closesWhatADisabledTokenOpened();
    void letsTheRolesDecide_data();
    void letsTheRolesDecide();
    void keepsTheLastAdministratorOnNewerServers();
    void answersAnUnknownPathAs404();
    void tellsAStrangerLess();
    void takesASwitchFromTheConfiguration();
    void hidesCommandsFromWhoMayNotManageThem();
    void refusesATriggerThatIsTaken();

private:
    /// The command /incident, as a row.
    static Command incident(PracticeServer &server)
    {
        Command command;
        command.teamId = server.teamId();
        command.trigger = u"incident"_s;
        return server.state.addCommand(command);
    }
    static muster::http::Request whoAmI() { return PracticeServer::request("GET", u"/api/v4/users/me"_s); }
};

void TestPracticeAccess::refusesEveryBadTokenAlike_data()
{
    QTest::addColumn<QByteArray>("authorization");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("garbage") << QByteArray("Bearer xyz");
    QTest::newRow("another scheme") << QByteArray("Basic YTpi");
    QTest::newRow("empty") << QByteArray("Bearer ");
}

void TestPracticeAccess::refusesEveryBadTokenAlike()
{
    QFETCH(QByteArray, authorization);
    PracticeServer server;
    muster::http::Request request = whoAmI();
    request.headers.emplaceBack("Authorization", authorization);
    const auto answer = server.send(request);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.problem, u"api.context.session_expired.app_error"_s);
}

void TestPracticeAccess::wantsProofOfOriginForACookie()
{
    PracticeServer server;
    const Session session = server.state.addSession({.userId = server.id(u"alice"_s)});
    muster::http::Request request
        = PracticeServer::request("PUT", u"/api/v4/users/me/patch"_s, "{\"nickname\":\"Al\"}");
    request.headers.emplaceBack("Cookie", "a=b; MMAUTHTOKEN=" + session.token.toLatin1());
    QCOMPARE(server.send(request).status, 401);
    request.headers.emplaceBack("X-CSRF-Token", session.csrf.toLatin1());
    QCOMPARE(server.send(request).status, 200);
}

void TestPracticeAccess::setsCookiesForAPageOnly()
{
    PracticeServer server;
    muster::http::Request request = PracticeServer::request(
        "POST", u"/api/v4/users/login"_s, "{\"login_id\":\"alice\",\"password\":\"Alice-pass-1\"}");
    const auto plain = server.send(request);
    QVERIFY(!plain.header("Token").isEmpty());
    QVERIFY(plain.header("Set-Cookie").isEmpty());
    request.headers.emplaceBack("X-Requested-With", "XMLHttpRequest");
    QVERIFY(server.send(request).header("Set-Cookie").startsWith("MMAUTHTOKEN="));
}

void TestPracticeAccess::locksAnAccountAfterTenBadPasswords()
{
    PracticeServer server;
    const auto logIn = [&](const QString &password) {
        return server
            .ask({}, "POST", u"/api/v4/users/login"_s, {{u"login_id"_s, u"bob"_s}, {u"password"_s, password}})
            .problem;
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(logIn(u"wrong"_s), u"api.user.login.invalid_credentials_email_username"_s);
    QCOMPARE(logIn(u"Bob-pass-1"_s), u"api.user.check_user_login_attempts.too_many.app_error"_s);
    server.ask(u"admin"_s, "PUT", u"/api/v4/users/"_s + server.id(u"bob"_s) + u"/password"_s,
               {{u"new_password"_s, u"Bob-pass-2"_s}});
    QCOMPARE(logIn(u"Bob-pass-2"_s), QString());
}

void TestPracticeAccess::keepsBotsWorkingWhenTokensAreSwitchedOff()
{
    PracticeServer server;
    server.bot(u"relaybot"_s);
    server.state.switches.userAccessTokens = false;
    QCOMPARE(server.ask(u"relaybot"_s, "GET", u"/api/v4/users/me"_s).status, 200);
    const auto forAPerson
        = server.ask(u"admin"_s, "POST", u"/api/v4/users/me/tokens"_s, {{u"description"_s, u"mine"_s}});
    QCOMPARE(forAPerson.status, 501);
}

void TestPracticeAccess::closesWhatADisabledTokenOpened()
{
    PracticeServer server;
    const QString botId = server.bot(u"relaybot"_s);
    const auto works = [&] { return server.ask(u"relaybot"_s, "GET", u"/api/v4/users/me"_s).status == 200; };
    const QString tokenId = server.state.accessTokens().ids().back();
    QVERIFY(works());
    server.ask(u"admin"_s, "POST", u"/api/v4/users/tokens/disable"_s, {{u"token_id"_s, tokenId}});
    QVERIFY(!works());
    server.ask(u"admin"_s, "POST", u"/api/v4/users/tokens/enable"_s, {{u"token_id"_s, tokenId}});
    QVERIFY(works());
    server.ask(u"admin"_s, "POST", u"/api/v4/bots/"_s + botId + u"/disable"_s);
    QVERIFY(!works());
    server.ask(u"admin"_s, "POST", u"/api/v4/bots/"_s + botId + u"/enable"_s);
    QVERIFY(works());
    server.ask(u"admin"_s, "POST", u"/api/v4/users/tokens/revoke"_s, {{u"token_id"_s, tokenId}});
    QVERIFY(!works());
}

void TestPracticeAccess::letsTheRolesDecide_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");

    const QJsonObject command{{u"trigger"_s, u"incident"_s},
                              {u"method"_s, u"P"_s},
                              {u"url"_s, u"http://127.0.0.1:9/x"_s},
                              {u"team_id"_s, u"ops"_s}};
    const QJsonObject bot{{u"username"_s, u"newbot"_s}};
    const auto row = [](const char *name, const QString &username, const QByteArray &method,
                        const QString &path, const QJsonObject &body,
                        int status) { QTest::newRow(name) << username << method << path << body << status; };
    row("a user makes no command", u"alice"_s, "POST", u"/api/v4/commands"_s, command, 403);
    row("a team administrator makes one", u"bob"_s, "POST", u"/api/v4/commands"_s, command, 201);
    row("a system administrator makes one", u"admin"_s, "POST", u"/api/v4/commands"_s, command, 201);
    row("a team administrator makes no bot", u"bob"_s, "POST", u"/api/v4/bots"_s, bot, 403);
    row("a system administrator makes one", u"admin"_s, "POST", u"/api/v4/bots"_s, bot, 201);
    row("a user reads no configuration", u"alice"_s, "GET", u"/api/v4/config"_s, {}, 403);
    row("a system administrator reads it", u"admin"_s, "GET", u"/api/v4/config"_s, {}, 200);
    row("a user changes nobody else", u"alice"_s, "PUT", u"/api/v4/users/%carol/patch"_s,
        {{u"nickname"_s, u"x"_s}}, 403);
    row("a user changes himself", u"carol"_s, "PUT", u"/api/v4/users/me/patch"_s, {{u"locale"_s, u"en"_s}},
        200);
}

void TestPracticeAccess::letsTheRolesDecide()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    PracticeServer server;
    server.state.teamMember(server.teamId(), server.id(u"bob"_s))->isAdmin = true;
    if (body.contains(u"team_id"_s))
        body.insert(u"team_id"_s, server.teamId());
    path.replace(u"%carol"_s, server.id(u"carol"_s));
    QTEST(server.ask(username, method, path, body).status, "status");
}

void TestPracticeAccess::keepsTheLastAdministratorOnNewerServers()
{
    for (const Version version : {Version::V5_37, Version::V11_6}) {
        PracticeServer server(version);
        const auto answer
            = server.ask(u"admin"_s, "PUT", u"/api/v4/users/me/roles"_s, {{u"roles"_s, u"system_user"_s}});
        QCOMPARE(answer.status, version == Version::V5_37 ? 200 : 400);
    }
}

void TestPracticeAccess::answersAnUnknownPathAs404()
{
    PracticeServer server;
    for (const QString &path : {u"/api/v4/nope"_s, u"/api/v4/users/me/"_s, u"/api/v4/users/me/nope"_s})
        QCOMPARE(server.ask(u"alice"_s, "GET", path).problem, u"api.context.404.app_error"_s);
    QCOMPARE(server.ask(u"alice"_s, "PATCH", u"/api/v4/users/me"_s).status, 404);
}

void TestPracticeAccess::tellsAStrangerLess()
{
    PracticeServer server;
    const QString path = u"/api/v4/config/client?format=old"_s;
    const auto stranger = server.ask({}, "GET", path);
    const auto user = server.ask(u"alice"_s, "GET", path);
    QCOMPARE(stranger[u"Version"_s].toString(), u"11.6.0"_s);
    QVERIFY(stranger[u"MaxPostSize"_s].isUndefined());
    QCOMPARE(user[u"MaxPostSize"_s].toString(), u"16383"_s);
}

void TestPracticeAccess::takesASwitchFromTheConfiguration()
{
    PracticeServer server;
    server.ask(u"admin"_s, "PUT", u"/api/v4/config/patch"_s,
               {{u"ServiceSettings"_s, QJsonObject{{u"EnableCommands"_s, false}}}});
    QVERIFY(!server.state.switches.commands);
    QVERIFY(server.state.switches.incomingWebhooks);
    const auto config = server.ask(u"admin"_s, "GET", u"/api/v4/config"_s);
    QCOMPARE(config[u"ServiceSettings"_s][u"EnableCommands"_s].toBool(true), false);
}

void TestPracticeAccess::hidesCommandsFromWhoMayNotManageThem()
{
    PracticeServer server;
    const Command command = incident(server);
    const QString path = u"/api/v4/commands/"_s + command.id;
    QCOMPARE(server.ask(u"alice"_s, "GET", path).problem, u"store.sql_command.save.get.app_error"_s);
    QCOMPARE(server.ask(u"admin"_s, "GET", path)[u"token"_s].toString(), command.token);
    const auto renewed = server.ask(u"admin"_s, "PUT", path + u"/regen_token"_s);
    QVERIFY(renewed[u"token"_s].toString() != command.token);
}

void TestPracticeAccess::refusesATriggerThatIsTaken()
{
    PracticeServer server;
    incident(server);
    for (const QString &trigger : {u"incident"_s, u"INCIDENT"_s, u"shrug"_s}) {
        const auto answer = server.ask(u"admin"_s, "POST", u"/api/v4/commands"_s,
                                       {{u"team_id"_s, server.teamId()},
                                        {u"trigger"_s, trigger},
                                        {u"method"_s, u"P"_s},
                                        {u"url"_s, u"http://127.0.0.1:9/x"_s}});
        QCOMPARE(answer.problem, u"api.command.duplicate_trigger.app_error"_s);
    }
}

QTEST_GUILESS_MAIN(TestPracticeAccess)
#include "tst_practice_access.moc"
