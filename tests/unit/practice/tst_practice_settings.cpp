// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/tls.h"
#include "app/practice/command_execution.h"
#include "app/practice/integration_caller.h"
#include "app/practice/outgoing_rule.h"
#include "app/practice/workspace.h"
#include "tests/unit/practice/practice_server.h"

#include <QProcess>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace muster::practice;
using muster::test::PracticeServer;

/// Each setting of the server that a set-up depends on, turned wrong.
class TestPracticeSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsSwitchedOff_data();
    void refusesWhatIsSwitchedOff();
    void tellsItsConfigurationToTheAdministrator_data();
    void tellsItsConfigurationToTheAdministrator();
    void callsOnlyInternalAddressesThatAreNamed_data();
    void callsOnlyInternalAddressesThatAreNamed();
    void tellsAWrongSiteUrlAndStillListensWhereItDoes();
    void letsAPluginWinOverACommand();
    void claimsAnotherVersion();
    void hasAClockThatIsOff();
    void servesByTlsWhenItHasACertificate();
};

void TestPracticeSettings::refusesWhatIsSwitchedOff_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("problem");

    QTest::newRow("OAuth provider") << u"EnableOAuthServiceProvider"_s << u"/api/v4/oauth/apps"_s
                                    << QJsonObject{{u"name"_s, u"x"_s}}
                                    << u"api.oauth.register_oauth_app.turn_off.app_error"_s;
    QTest::newRow("commands") << u"EnableCommands"_s << u"/api/v4/commands"_s
                              << QJsonObject{{u"trigger"_s, u"x"_s}} << u"api.command.disabled.app_error"_s;
    QTest::newRow("bots") << u"EnableBotAccountCreation"_s << u"/api/v4/bots"_s
                          << QJsonObject{{u"username"_s, u"x"_s}} << u"api.bot.create_disabled"_s;
    QTest::newRow("access tokens") << u"EnableUserAccessTokens"_s << u"/api/v4/users/me/tokens"_s
                                   << QJsonObject{{u"description"_s, u"x"_s}}
                                   << u"app.user_access_token.disabled"_s;
}

void TestPracticeSettings::refusesWhatIsSwitchedOff()
{
    QFETCH(QString, setting);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(QString, problem);
    PracticeServer server;
    if (path == "/api/v4/commands"_L1)
        body.insert(u"team_id"_s, server.teamId());
    QVERIFY(server.ask(u"admin"_s, "POST", path, body).problem != problem);
    const auto changed = server.ask(u"admin"_s, "PUT", u"/api/v4/config/patch"_s,
                                    {{u"ServiceSettings"_s, QJsonObject{{setting, false}}}});
    QCOMPARE(changed[u"ServiceSettings"_s][setting].toBool(true), false);
    QCOMPARE(server.ask(u"admin"_s, "POST", path, body).problem, problem);
}

void TestPracticeSettings::tellsItsConfigurationToTheAdministrator_data()
{
    QTest::addColumn<Version>("version");
    QTest::newRow("5.37") << Version::V5_37;
    QTest::newRow("11.6") << Version::V11_6;
}

void TestPracticeSettings::tellsItsConfigurationToTheAdministrator()
{
    QFETCH(Version, version);
    PracticeServer server(version);
    server.state.switches.allowedUntrustedInternalConnections = u"10.0.0.0/8"_s;
    const auto config = server.ask(u"admin"_s, "GET", u"/api/v4/config"_s);
    const QJsonValue service = config[u"ServiceSettings"_s];
    QCOMPARE(service[u"AllowedUntrustedInternalConnections"_s].toString(), u"10.0.0.0/8"_s);
    QCOMPARE(service[u"SiteURL"_s].toString(), u"http://127.0.0.1:8065"_s);
    QVERIFY(service[u"EnableOAuthServiceProvider"_s].toBool());
}

void TestPracticeSettings::callsOnlyInternalAddressesThatAreNamed_data()
{
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isCalled");

    const QString here = u"http://127.0.0.1:9/x"_s;
    QTest::newRow("nothing named") << QString() << here << false;
    QTest::newRow("the address") << u"127.0.0.1"_s << here << true;
    QTest::newRow("among others") << u"relay.example.test  127.0.0.1"_s << here << true;
    QTest::newRow("its network") << u"127.0.0.0/8"_s << here << true;
    QTest::newRow("another network") << u"10.0.0.0/8"_s << here << false;
    QTest::newRow("the name alone") << u"localhost"_s << here << false;
    QTest::newRow("the name") << u"LOCALHOST"_s << u"https://localhost:9/x"_s << true;
    QTest::newRow("the name by its address") << u"127.0.0.1"_s << u"http://localhost:9/x"_s << true;
    QTest::newRow("IPv6") << u"::1"_s << u"http://[::1]:9/x"_s << true;
    QTest::newRow("another machine") << u"192.0.2.1"_s << u"http://192.0.2.1/x"_s << false;
    QTest::newRow("another scheme") << u"127.0.0.1"_s << u"ftp://127.0.0.1/x"_s << false;
}

void TestPracticeSettings::callsOnlyInternalAddressesThatAreNamed()
{
    QFETCH(QString, allowed);
    QFETCH(QString, url);
    QFETCH(bool, isCalled);
    QCOMPARE(mayCall(QUrl(url), allowed), isCalled);
}

void TestPracticeSettings::tellsAWrongSiteUrlAndStillListensWhereItDoes()
{
    PracticeServer server;
    server.ask(u"admin"_s, "PUT", u"/api/v4/config/patch"_s,
               {{u"ServiceSettings"_s, QJsonObject{{u"SiteURL"_s, u"https://chat.example.test"_s}}}});
    const auto config = server.ask(u"admin"_s, "GET", u"/api/v4/config"_s);
    QCOMPARE(config[u"ServiceSettings"_s][u"SiteURL"_s].toString(), u"https://chat.example.test"_s);
    QCOMPARE(config[u"ServiceSettings"_s][u"ListenAddress"_s].toString(), u"127.0.0.1:8065"_s);
    const auto metadata = server.ask({}, "GET", u"/.well-known/oauth-authorization-server"_s);
    QCOMPARE(metadata[u"issuer"_s].toString(), u"https://chat.example.test"_s);
}

/// Making the command succeeds all the same: nobody is told.
void TestPracticeSettings::letsAPluginWinOverACommand()
{
    PracticeServer server;
    IntegrationCaller caller(server.state, server.api.dialect());
    addCommandExecution(server.api, caller);
    server.state.plugins.push_back({u"com.example.incidents"_s, u"Incidents"_s, u"2.0.0"_s, {u"incident"_s}});
    const auto made = server.ask(u"admin"_s, "POST", u"/api/v4/commands"_s,
                                 {{u"team_id"_s, server.teamId()},
                                  {u"trigger"_s, u"incident"_s},
                                  {u"method"_s, u"P"_s},
                                  {u"url"_s, u"http://127.0.0.1:9/x"_s}});
    QCOMPARE(made.status, 201);
    const auto listed
        = server.ask(u"admin"_s, "GET", u"/api/v4/commands?team_id="_s + server.teamId()).body.array();
    QStringList owners;
    for (const QJsonValue &command : listed) {
        if (command[u"trigger"_s].toString() == "incident"_L1)
            owners << command[u"plugin_id"_s].toString();
    }
    QCOMPARE(owners, QStringList{u"com.example.incidents"_s});
    const auto statuses = server.ask(u"admin"_s, "GET", u"/api/v4/plugins/statuses"_s).body.array();
    QCOMPARE(statuses.first()[u"plugin_id"_s].toString(), u"com.example.incidents"_s);
    const auto answer
        = server.ask(u"admin"_s, "POST", u"/api/v4/commands/execute"_s,
                     {{u"channel_id"_s, server.state.channelByName(server.teamId(), u"town-square"_s)->id},
                      {u"command"_s, u"/incident help"_s}});
    QCOMPARE(answer[u"text"_s].toString(), u"Incidents heard /incident"_s);
}

void TestPracticeSettings::claimsAnotherVersion()
{
    PracticeServer server;
    server.state.switches.claimedVersion = u"5.30.1"_s;
    const auto config = server.ask({}, "GET", u"/api/v4/config/client?format=old"_s);
    QCOMPARE(config[u"Version"_s].toString(), u"5.30.1"_s);
    QVERIFY(config.header("X-Version-Id").startsWith("5.30.1."));
}

void TestPracticeSettings::hasAClockThatIsOff()
{
    muster::test::FixedClock clock(QDateTime({2026, 3, 2}, {3, 4, 5}, Qt::UTC));
    Options options;
    options.clock = &clock;
    Workspace workspace(options);
    QVERIFY(workspace.start());
    workspace.pass(10min);
    QCOMPARE(workspace.state().now(), clock.now().addSecs(600).toMSecsSinceEpoch());
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(workspace.url().port()));
    client.write("GET /api/v4/system/ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += client.readAll()).contains("\r\n\r\n"));
    QVERIFY2(answer.contains("Date: Mon, 02 Mar 2026 03:14:05 GMT"), answer.constData());
}

void TestPracticeSettings::servesByTlsWhenItHasACertificate()
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"own.pem"_s);
    const QString key = folder.filePath(u"own.key"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-days"_s, u"2"_s,
                   u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-keyout"_s, key,
                   u"-out"_s, certificate});
    QVERIFY(openssl.waitForFinished());
    const auto tls = muster::http::tlsFromFiles(certificate, key);
    QVERIFY(tls);
    Options options;
    options.tls = *tls;
    options.path = u"/chat"_s;
    Workspace workspace(options);
    QVERIFY(workspace.start());
    QVERIFY(workspace.url().toString().startsWith(u"https://127.0.0.1:"_s));
    QVERIFY(workspace.url().path() == "/chat"_L1);

    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(workspace.url().port()));
    client.write("POST /chat/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                 "Content-Length: 36\r\n\r\nlogin_id=alice&password=Alice-pass-1");
    QByteArray answer;
    QTRY_VERIFY((answer += client.readAll()).contains("\r\n\r\n"));
    QVERIFY2(answer.contains("; Path=/chat; Expires="), answer.constData());
    QVERIFY2(answer.contains("; HttpOnly; Secure\r\n"), answer.constData());
}

QTEST_GUILESS_MAIN(TestPracticeSettings)
#include "tst_practice_settings.moc"
