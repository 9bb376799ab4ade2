// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/token_endpoint.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/player.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::test {

using oauth::ClientIdentity;
using oauth::CodeExchange;
using oauth::Grant;
using oauth::Pkce;
using oauth::TokenEndpoint;

namespace {

const HeaderList json{{"Content-Type", "application/json"}};
const ClientIdentity client{u"client"_s, Secret(u"hush & more"_s)};

CodeExchange codeExchange()
{
    return {Secret(u"c1"_s), QUrl(u"https://relay.example.org/auth/mattermost/callback"_s), std::nullopt};
}

Error told(const net::Response &response)
{
    return {.kind = Error::Kind::Conflict, .what = u"told"_s, .httpStatus = response.status};
}

} // namespace

/// Against a server of our own; what Mattermost answers is in tests/contract/mattermost.
class TestTokenEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_player = std::make_unique<Player>();
        m_http = std::make_unique<net::HttpClient>();
        m_endpoint = std::make_unique<TokenEndpoint>(*m_http, m_player->url(u"/oauth/access_token"_s), &told,
                                                     m_clock);
    }

    void sendsACodeAsAForm()
    {
        m_player->play(200, json, R"({"access_token":"a1","token_type":"bearer"})");
        QVERIFY(QCoro::waitFor(m_endpoint->exchange(client, codeExchange())));
        const PlayedRequest request = m_player->requests().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
        QCOMPARE(request.header("Authorization"), QByteArray());
        QCOMPARE(request.body,
                 "grant_type=authorization_code&client_id=client&client_secret=hush%20%26%20more"
                 "&redirect_uri=https%3A%2F%2Frelay.example.org%2Fauth%2Fmattermost%2Fcallback&code=c1");
    }

    void sendsTheVerifierOnlyWhereThereIsOne()
    {
        m_player->play(200, json, R"({"access_token":"a1","token_type":"bearer"})");
        CodeExchange exchange = codeExchange();
        exchange.pkce = Pkce(Secret(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s));
        QVERIFY(QCoro::waitFor(m_endpoint->exchange(client, exchange)));
        QVERIFY(m_player->requests().first().body.endsWith(
            "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    }

    void sendsARefreshTokenAsAForm()
    {
        m_player->play(200, json, R"({"access_token":"a2","token_type":"bearer","refresh_token":"r2"})");
        QVERIFY(QCoro::waitFor(m_endpoint->refresh(client, Secret(u"r1"_s))));
        QCOMPARE(
            m_player->requests().first().body,
            "grant_type=refresh_token&client_id=client&client_secret=hush%20%26%20more&refresh_token=r1");
    }

    void understandsAGrant()
    {
        m_player->play(200, json,
                       R"({"access_token":"a1","token_type":"Bearer","expires_in":60,"refresh_token":"r1"})");
        const auto grant = QCoro::waitFor(m_endpoint->exchange(client, codeExchange()));
        QVERIFY(grant);
        QCOMPARE(grant->access.reveal(), "a1");
        QCOMPARE(grant->refresh.reveal(), "r1");
        QCOMPARE(grant->expiresAt, m_clock.now().addSecs(60));
        QVERIFY(!grant->isBeingRenewed);
    }

    void aRefusalIsTheReadersToTell()
    {
        m_player->play(403, json, "{}");
        const auto grant = QCoro::waitFor(m_endpoint->exchange(client, codeExchange()));
        QVERIFY(!grant);
        QCOMPARE(grant.error().what, u"told"_s);
        QCOMPARE(grant.error().httpStatus, 403);
    }

    void whatIsNoGrantIsSaidWithoutItsText_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a page") << QByteArray("text/html") << QByteArray("<html>a1</html>");
        QTest::newRow("nothing") << QByteArray("application/json") << QByteArray();
        QTest::newRow("no token") << QByteArray("application/json")
                                  << QByteArray(R"({"token_type":"bearer"})");
        QTest::newRow("another kind of token")
            << QByteArray("application/json") << QByteArray(R"({"access_token":"a1","token_type":"mac"})");
    }

    void whatIsNoGrantIsSaidWithoutItsText()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        m_player->play(200, {{"Content-Type", type}}, body);
        const auto grant = QCoro::waitFor(m_endpoint->exchange(client, codeExchange()));
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, Error::Kind::Malformed);
        QVERIFY(!grant.error().detail.contains("a1"_L1));
    }

    void aServerThatIsDownIsNoRefusal()
    {
        const QUrl nowhere = Player().url(u"/oauth/access_token"_s);
        m_endpoint->setUrl(nowhere);
        const auto grant = QCoro::waitFor(m_endpoint->exchange(client, codeExchange()));
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, Error::Kind::Network);
    }

private:
    FixedClock m_clock;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<TokenEndpoint> m_endpoint;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestTokenEndpoint)
#include "tst_token_endpoint.moc"
