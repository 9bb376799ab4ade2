// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/client.h"
#include "tests/support/player.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::mattermost;

namespace muster::test {

namespace {

const HeaderList json{{"Content-Type", "application/json"}};

QByteArray listOfIds(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(QJsonObject{{u"id"_s, QString::number(i)}});
    return QJsonDocument(list).toJson();
}

} // namespace

/// What a set-up asks of a server beyond what the recordings show.
class TestAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_player = std::make_unique<Player>();
        m_http = std::make_unique<net::HttpClient>();
        m_client = std::make_unique<Client>(*m_http, m_player->url(), Secret(u"token"_s));
    }

    void asksForAllPagesOfTheTeams()
    {
        m_player->play(200, json, listOfIds(200));
        m_player->play(200, json, listOfIds(1));
        const auto teams = QCoro::waitFor(m_client->teams().all());
        QVERIFY(teams);
        QCOMPARE(teams->size(), 201);
        QCOMPARE(m_player->requests().at(1).target, "/api/v4/teams?page=1&per_page=200");
    }

    void asksForAllPagesOfTheApps()
    {
        m_player->play(200, json, listOfIds(200));
        m_player->play(200, json, "[]");
        const auto apps = QCoro::waitFor(m_client->oauthApps().list());
        QVERIFY(apps);
        QCOMPARE(apps->size(), 200);
        QVERIFY(m_player->isFinished());
    }

    void aPageThatFailsIsNoEmptyPage()
    {
        m_player->play(200, json, listOfIds(200));
        m_player->play(500, json, "{}");
        QVERIFY(!QCoro::waitFor(m_client->teams().all()));
    }

    void knowsWhichPluginsAreActive()
    {
        m_player->play(200, json,
                       R"({"active":[{"id":"playbooks","name":"Playbooks","version":"2.0.1"}],
                           "inactive":[{"id":"com.mattermost.nps","name":"Satisfaction","version":"1.3"}]})");
        const auto plugins = QCoro::waitFor(m_client->plugins().list());
        QVERIFY(plugins);
        QCOMPARE(*plugins,
                 QList<Plugin>({{u"playbooks"_s, u"Playbooks"_s, u"2.0.1"_s, true},
                                {u"com.mattermost.nps"_s, u"Satisfaction"_s, u"1.3"_s, false}}));
        QCOMPARE(m_player->requests().first().target, "/api/v4/plugins");
    }

    void aServerThatTellsNothingOfItsOAuthIsNoTrouble_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("the web client's page") << 200 << QByteArray("text/html");
        QTest::newRow("not found") << 404 << QByteArray("text/plain");
        QTest::newRow("switched off") << 501 << QByteArray("application/json");
    }

    void aServerThatTellsNothingOfItsOAuthIsNoTrouble()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        m_player->play(status, {{"Content-Type", type}}, "<html></html>");
        const auto metadata = QCoro::waitFor(m_client->server().oauthMetadata());
        QVERIFY(metadata);
        QVERIFY(!metadata->isTold);
        QVERIFY(!metadata->pkce);
        QCOMPARE(m_player->requests().first().header("Authorization"), QByteArray());
    }

    void aServerThatDoesNotAnswerIsTrouble()
    {
        m_client->session().setBaseUrl(Player().url());
        const auto metadata = QCoro::waitFor(m_client->server().oauthMetadata());
        QVERIFY(!metadata);
        QCOMPARE(metadata.error().kind, Error::Kind::Network);
    }

    void aSessionThatIsGoneIsLoggedOut()
    {
        m_player->play(401, json, R"({"id":"api.context.session_expired.app_error","status_code":401})");
        QVERIFY(QCoro::waitFor(m_client->ownSessions().logout()));
    }

    void aLogoutThatFailsIsSaid()
    {
        m_player->play(500, json, "{}");
        QVERIFY(!QCoro::waitFor(m_client->ownSessions().logout()));
    }

    void findsTheAddressesOfOAuthBelowASubPath()
    {
        QCOMPARE(authorizeUrl(QUrl(u"https://chat.example.org/team/"_s)),
                 QUrl(u"https://chat.example.org/team/oauth/authorize"_s));
        QCOMPARE(tokenUrl(QUrl(u"https://chat.example.org"_s)),
                 QUrl(u"https://chat.example.org/oauth/access_token"_s));
    }

    void anAppHasACallbackOnlyToTheByte()
    {
        OAuthApp app;
        app.callbackUrls = {u"https://relay.example.org/auth/mattermost/callback"_s};
        QVERIFY(app.hasCallback(QUrl(u"https://relay.example.org/auth/mattermost/callback"_s)));
        QVERIFY(!app.hasCallback(QUrl(u"https://relay.example.org/auth/mattermost/callback/"_s)));
        QVERIFY(!app.hasCallback(QUrl(u"http://relay.example.org/auth/mattermost/callback"_s)));
    }

    void readsWhomTheServerMayCall_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("hosts");
        QTest::newRow("nobody") << QString() << QStringList();
        QTest::newRow("spaces") << u"127.0.0.1 localhost  ::1"_s
                                << QStringList{u"127.0.0.1"_s, u"localhost"_s, u"::1"_s};
        QTest::newRow("commas") << u"10.0.0.0/8, relay.internal"_s
                                << QStringList{u"10.0.0.0/8"_s, u"relay.internal"_s};
    }

    void readsWhomTheServerMayCall()
    {
        QFETCH(QString, written);
        ServerConfig config;
        config.untrustedInternalConnections = written;
        QTEST(config.trustedHosts(), "hosts");
    }

private:
    std::unique_ptr<Player> m_player;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<Client> m_client;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestAdministration)
#include "tst_administration.moc"
