// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/error_codes.h"
#include "app/oauth/grant_keeper.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_secrets.h"
#include "tests/support/player.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::test {

using oauth::Grant;
using oauth::GrantKeeper;
using oauth::TokenEndpoint;

namespace {

const secrets::SecretName name{secrets::SecretKind::InstallGrant, {}};
const HeaderList json{{"Content-Type", "application/json"}};

/// As an error reader of a service tells it: the refresh token is dead on 404, the secret wrong on 401.
Error told(const net::Response &response)
{
    Error error = net::errorFromStatus(response);
    error.what = u"told"_s;
    if (response.status == 404)
        error.code = oauth::code::deadRefresh;
    if (response.status == 401)
        error.code = oauth::code::wrongSecret;
    return error;
}

} // namespace

class TestGrantKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FixedClock>();
        m_store = std::make_unique<MemorySecrets>();
        m_player = std::make_unique<Player>();
        m_http = std::make_unique<net::HttpClient>();
        m_endpoint = std::make_unique<TokenEndpoint>(*m_http, m_player->url(), &told, *m_clock);
        startAnew();
    }

    void givesWhatItKeeps()
    {
        keep(1h);
        QCOMPARE(access(), "a1");
        QCOMPARE(requests(), 0);
    }

    void keepsItForTheNextStart()
    {
        keep(1h);
        startAnew();
        QCOMPARE(access(), "a1");
    }

    void withoutOneItSaysToInstall() { QCOMPARE(access(), "!grant.missing"); }

    void whatCannotBeReadIsSaid()
    {
        m_store->kept.insert(secrets::variableName(name), Secret(u"garbage"_s));
        QCOMPARE(access(), "!grant.broken");
    }

    void renewsAheadOfTheEnd()
    {
        keep(1h);
        m_clock->advance(49min);
        QCOMPARE(access(), "a1");
        m_clock->advance(2min);
        playGrant("a2", "r2");
        QCOMPARE(access(), "a2");
        QVERIFY(m_player->requests().first().body.endsWith("refresh_token=r1"));
        QCOMPARE(kept(u"refresh"_s), u"r2"_s);
        QCOMPARE(kept(u"access"_s), u"a2"_s);
    }

    void renewsAlsoLongAfterTheEnd()
    {
        keep(1h);
        m_clock->advance(24h * 90);
        playGrant("a2", "r2");
        QCOMPARE(access(), "a2");
    }

    void renewsWithTheNewestRefreshToken()
    {
        keep(1h);
        m_clock->advance(2h);
        playGrant("a2", "r2");
        QCOMPARE(access(), "a2");
        m_clock->advance(2h);
        playGrant("a3", "r3");
        QCOMPARE(access(), "a3");
        QVERIFY(m_player->requests().at(1).body.endsWith("refresh_token=r2"));
    }

    void keepsTheRefreshTokenWhereTheServiceGivesNoNewOne()
    {
        keep(1h);
        m_clock->advance(2h);
        playGrant("a2", "");
        QCOMPARE(access(), "a2");
        QCOMPARE(kept(u"refresh"_s), u"r1"_s);
    }

    void manyWhoAskWaitForOneRenewal()
    {
        keep(1h);
        m_clock->advance(2h);
        playGrant("a2", "r2");
        std::vector<Async<Secret>> asked;
        for (int i = 0; i < 5; ++i)
            asked.push_back(m_keeper->access());
        for (auto &task : asked) {
            const auto secret = QCoro::waitFor(std::move(task));
            QVERIFY(secret);
            QCOMPARE(secret->reveal(), "a2");
        }
        QCOMPARE(requests(), 1);
    }

    void manyWhoAskHearOfOneFailure()
    {
        keep(1h);
        m_clock->advance(2h);
        m_player->play(503, json, "{}");
        std::vector<Async<Secret>> asked;
        for (int i = 0; i < 5; ++i)
            asked.push_back(m_keeper->access());
        for (auto &task : asked)
            QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, Error::Kind::Server);
        QCOMPARE(requests(), 1);
    }

    void aTokenThatIsRefusedIsRenewedAlthoughItsTimeIsNotUp()
    {
        keep(1h);
        playGrant("a2", "r2");
        const auto secret = QCoro::waitFor(m_keeper->accessInsteadOf(Secret(u"a1"_s)));
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "a2");
    }

    void whoWasRefusedWithAnOlderTokenGetsTheNewOneAtOnce()
    {
        keep(1h);
        playGrant("a2", "r2");
        QVERIFY(QCoro::waitFor(m_keeper->accessInsteadOf(Secret(u"a1"_s))));
        const auto second = QCoro::waitFor(m_keeper->accessInsteadOf(Secret(u"a1"_s)));
        QVERIFY(second);
        QCOMPARE(second->reveal(), "a2");
        QCOMPARE(requests(), 1);
    }

    void whileTheServiceIsDownTheOldTokenServesToItsEnd()
    {
        keep(1h);
        m_clock->advance(55min);
        m_player->play(503, json, "{}");
        QCOMPARE(access(), "a1");
        m_clock->advance(10min);
        m_player->play(503, json, "{}");
        QCOMPARE(access(), "!server");
        playGrant("a2", "r2");
        QCOMPARE(access(), "a2");
    }

    void aRefreshTokenIsNotUsedBeforeThatIsWrittenDown()
    {
        keep(1h);
        m_clock->advance(2h);
        m_store->setsLeft = 0;
        QCOMPARE(access(), "!storage");
        QCOMPARE(requests(), 0);
        m_store->setsLeft = -1;
        playGrant("a2", "r2");
        QCOMPARE(access(), "a2");
    }

    void endedBetweenUseAndStoreItSaysSoAndTriesNoMore()
    {
        keep(1h);
        m_clock->advance(2h);
        playGrant("a2", "r2");
        m_store->setsLeft = 1; // that it is being used; then the machine is off
        QCOMPARE(access(), "a2");
        m_store->setsLeft = -1;
        startAnew();
        m_player->play(404, json, "{}"); // r1 is dead
        QCOMPARE(access(), "!grant.interrupted");
        QCOMPARE(requests(), 2);
        QCOMPARE(access(), "!grant.interrupted");
        startAnew();
        QCOMPARE(access(), "!grant.interrupted");
        QCOMPARE(requests(), 2);
        QVERIFY(!m_store->kept.value(secrets::variableName(name)).reveal().contains("r1"));
    }

    void endedBeforeUseItRenewsAsIfNothingHadBeen()
    {
        keep(1h);
        m_clock->advance(2h);
        m_player->play(503, json, "{}");
        QCOMPARE(access(), "!server");
        startAnew();
        playGrant("a2", "r2");
        QCOMPARE(access(), "a2");
        QVERIFY(m_player->requests().at(1).body.endsWith("refresh_token=r1"));
    }

    void aRenewalUnderWayAtTheEndIsTriedAtOnceAtTheNextStart()
    {
        keep(1h); // refused early, so its time is not up
        m_player->play(503, json, "{}");
        QVERIFY(!QCoro::waitFor(m_keeper->accessInsteadOf(Secret(u"a1"_s))));
        startAnew();
        playGrant("a2", "r2");
        QCOMPARE(access(), "a2");
    }

    void whatTheStoreCouldNotKeepIsKeptLater()
    {
        keep(1h);
        m_clock->advance(2h);
        playGrant("a2", "r2");
        m_store->setsLeft = 1;
        QCOMPARE(access(), "a2");
        QCOMPARE(kept(u"access"_s), u"a1"_s);
        m_store->setsLeft = -1;
        QCOMPARE(access(), "a2");
        QCOMPARE(kept(u"access"_s), u"a2"_s);
        QCOMPARE(requests(), 1);
    }

    void withdrawnItSaysSoAndTriesNoMore()
    {
        keep(1h);
        m_clock->advance(2h);
        m_player->play(404, json, "{}");
        QCOMPARE(access(), "!grant.revoked");
        startAnew();
        QCOMPARE(access(), "!grant.revoked");
        QCOMPARE(requests(), 1);
    }

    void aWrongSecretOfTheAppIsNoLossOfTheGrant()
    {
        keep(1h);
        m_clock->advance(2h);
        m_player->play(401, json, "{}");
        QCOMPARE(access(), "!oauth.secret");
        m_player->play(404, json, "{}");
        QCOMPARE(access(), "!grant.revoked"); // and not interrupted: the first try was answered
    }

    void withoutARefreshTokenItEndsAtItsTime()
    {
        Grant grant = grantFor(1h);
        grant.refresh = Secret();
        QVERIFY(QCoro::waitFor(m_keeper->keep(grant)));
        m_clock->advance(55min);
        QCOMPARE(access(), "a1");
        m_clock->advance(10min);
        QCOMPARE(access(), "!grant.expired");
        QCOMPARE(requests(), 0);
    }

    void withoutAnEndItServesUntilItIsRefused()
    {
        Grant grant = grantFor(1h);
        grant.expiresAt = QDateTime();
        QVERIFY(QCoro::waitFor(m_keeper->keep(grant)));
        m_clock->advance(24h * 365);
        QCOMPARE(access(), "a1");
    }

    void aNewInstallationReplacesALostOne()
    {
        keep(1h);
        m_clock->advance(2h);
        m_player->play(404, json, "{}");
        QCOMPARE(access(), "!grant.revoked");
        keep(1h);
        QCOMPARE(access(), "a1");
        QCOMPARE(requests(), 1);
    }

    void takesWhatAnotherProgramHasRenewed()
    {
        keep(1h);
        m_clock->advance(2h);
        Grant elsewhere = grantFor(1h);
        elsewhere.access = Secret(u"a7"_s);
        m_store->kept.insert(secrets::variableName(name), elsewhere.toSecret());
        QCOMPARE(access(), "a7");
        QCOMPARE(requests(), 0);
    }

    void aLockedStoreIsNoLossOfTheGrant()
    {
        keep(1h);
        startAnew();
        m_store->refusal = Error{.kind = Error::Kind::Forbidden, .what = u"locked"_s};
        QCOMPARE(access(), "!forbidden");
        m_store->refusal.reset();
        QCOMPARE(access(), "a1");
    }

    void forgottenItIsGoneHereAndInTheStore()
    {
        keep(1h);
        QVERIFY(QCoro::waitFor(m_keeper->forget()));
        QVERIFY(m_store->kept.isEmpty());
        QCOMPARE(access(), "!grant.missing");
    }

private:
    /// Another run of the program, with the same store.
    void startAnew()
    {
        m_keeper = std::make_unique<GrantKeeper>(*m_endpoint, *m_store, name, *m_clock);
        m_keeper->setClient({u"client"_s, Secret(u"hush"_s)});
    }

    Grant grantFor(std::chrono::milliseconds lifetime) const
    {
        Grant grant;
        grant.access = Secret(u"a1"_s);
        grant.refresh = Secret(u"r1"_s);
        grant.expiresAt = m_clock->now().addMSecs(lifetime.count());
        return grant;
    }

    void keep(std::chrono::milliseconds lifetime)
    {
        QVERIFY(QCoro::waitFor(m_keeper->keep(grantFor(lifetime))));
    }

    void playGrant(const char *access, const char *refresh)
    {
        const QJsonObject grant{{u"access_token"_s, QLatin1StringView(access)},
                                {u"refresh_token"_s, QLatin1StringView(refresh)},
                                {u"token_type"_s, u"bearer"_s},
                                {u"expires_in"_s, 3'600}};
        m_player->play(200, json, QJsonDocument(grant).toJson());
    }

    /// The token, or "!" and the code or kind of the error.
    QByteArray access()
    {
        const auto secret = QCoro::waitFor(m_keeper->access());
        if (secret)
            return secret->reveal();
        const Error &error = secret.error();
        return '!' + (error.code.isEmpty() ? kindName(error.kind) : error.code).toUtf8();
    }

    QString kept(const QString &key) const
    {
        const Secret secret = m_store->kept.value(secrets::variableName(name));
        return QJsonDocument::fromJson(secret.reveal())[key].toString();
    }

    qsizetype requests() const { return m_player->requests().size(); }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<MemorySecrets> m_store;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<TokenEndpoint> m_endpoint;
    std::unique_ptr<GrantKeeper> m_keeper;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestGrantKeeper)
#include "tst_grant_keeper.moc"
