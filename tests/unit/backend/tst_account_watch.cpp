// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/account_watch.h"

#include "app/backend/services.h"
#include "app/mattermost/oauth_errors.h"
#include "app/oauth/token_endpoint.h"
#include "tests/unit/backend/backend_house.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

using relay::ConnectObstacle;
using relay::PeopleOrder;
using test::BackendHouse;

namespace {

const QString clientSecret = secrets::variableName({secrets::SecretKind::ClientSecret, {}});
const QString installGrant = secrets::variableName({secrets::SecretKind::InstallGrant, {}});

/// A relay with an OAuth app by which alice and bob are connected.
struct Relay
{
    explicit Relay(practice::Version version) : house(version)
    {
        practice::OAuthApp app;
        app.id = house.state().newId();
        app.name = u"Muster"_s;
        app.secret = u"the-client-secret-of-muster"_s;
        app.callbackUrls = {u"http://127.0.0.1:1/auth/mattermost/callback"_s};
        clientId = house.state().oauth.addApp(app).id;
        house.secrets.kept.insert(clientSecret, Secret(app.secret));
    }

    void start()
    {
        const auto started = house.start(backend);
        QVERIFY2(started, started ? "" : qPrintable(started.error().what));
        house.settings.oauth = {clientId, backend.state().listener.callbackUrl, {}};
        QVERIFY(QCoro::waitFor(backend.apply(house.settings, &house.secrets)));
        for (const QString &name : {u"alice"_s, u"bob"_s}) {
            house.state().oauth.allow(idOf(name), clientId);
            const PeopleOrder order{
                PeopleOrder::What::Connect, {idOf(name), name, house.clock.now(), clientId}, u"en"_s};
            QVERIFY(QCoro::waitFor(backend.services()->intake.people(order)));
        }
        look();
    }

    AccountWatch &watch() { return backend.services()->accounts; }
    [[nodiscard]] ConnectHealth health() { return watch().health(); }

    /// One that begins now.
    void look()
    {
        watch().look();
        QTRY_VERIFY(!watch().isLooking());
    }

    QString idOf(const QString &name) { return house.state().userByName(name)->id; }

    /// The administrator allows the app, as at an installation; what comes of it is kept.
    void install()
    {
        const auto admin = house.person(u"admin"_s);
        mattermost::Consent consent;
        consent.clientId = clientId;
        consent.redirectUrl = QUrl(u"http://127.0.0.1:1/auth/mattermost/callback"_s);
        consent.state = u"state"_s;
        const auto back = QCoro::waitFor(admin->client().oauthApps().consent(consent));
        QVERIFY(back);
        oauth::TokenEndpoint endpoint(house.http, mattermost::tokenUrl(house.workspace.url()),
                                      mattermost::oauthError, house.clock);
        oauth::CodeExchange exchange;
        exchange.code = Secret(QUrlQuery(*back).queryItemValue(u"code"_s));
        exchange.redirectUrl = consent.redirectUrl;
        const oauth::ClientIdentity client{clientId, Secret(house.state().oauth.app(clientId)->secret)};
        const auto grant = QCoro::waitFor(endpoint.exchange(client, exchange));
        QVERIFY2(grant, grant ? "" : qPrintable(grant.error().what));
        house.secrets.kept.insert(installGrant, grant->toSecret());
    }

    QStringList lost()
    {
        using Lost = QList<store::LostAccount>;
        const store::Database::Work<Lost> work = store::Accounts::lost;
        const Lost read = QCoro::waitFor(backend.read<Lost>(work)).value_or(Lost());
        QStringList lost;
        for (const store::LostAccount &each : read)
            lost.append(each.account.userName + u' ' + each.why);
        return lost;
    }

    /// How often the bot told that person so.
    int timesTold(const QString &name, const QString &words)
    {
        const QString person = idOf(name);
        int times = 0;
        const auto channels = house.state().channels().where([&person](const practice::Channel &each) {
            return each.name.contains(u"__"_s) && each.name.contains(person);
        });
        for (const auto *channel : channels) {
            const QList<practice::Post> posts = house.posts(channel->id);
            for (const practice::Post &post : posts)
                times += int(post.message.contains(words));
        }
        return times;
    }

    BackendHouse house;
    QString clientId;
    Backend backend{house.clock};
};

} // namespace

class TestAccountWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<practice::Version>("version");
        QTest::newRow("5.37") << practice::Version::V5_37;
        QTest::newRow("11.6") << practice::Version::V11_6;
    }

    void init()
    {
        QFETCH_GLOBAL(practice::Version, version);
        m_relay = std::make_unique<Relay>(version);
    }

    void cleanup() { m_relay.reset(); }

    void findsNothingWhereAllIsWell();
    void noticesADeactivatedUser();
    void noticesItByTheEventOfAUser();
    void noticesWhatHappenedWhileTheRelayWasOff();
    void noticesWhoTookItBackAndTellsThemOnce();
    void asksNothingOfWhoConnectedByAnotherApp();
    void cannotNoticeItWithoutAnInstallation();
    void saysThatTheInstallationIsGone();
    void keepsTheInstallationAlive();
    void leavesAKeyringAloneThatIsLocked();
    void noticesThatTheAppIsGone();
    void noticesAnotherSecretAndTakesUpTheRenewedOne();

private:
    std::unique_ptr<Relay> m_relay;
};

void TestAccountWatch::findsNothingWhereAllIsWell()
{
    m_relay->install();
    m_relay->start();
    QCOMPARE(m_relay->health(), ConnectHealth());
    QCOMPARE(m_relay->lost(), QStringList());
}

void TestAccountWatch::noticesADeactivatedUser()
{
    m_relay->start();
    const auto admin = m_relay->house.person(u"admin"_s);
    mattermost::Call call = mattermost::Call::put(u"/users/%1/active"_s.arg(m_relay->idOf(u"bob"_s)),
                                                  QJsonObject{{u"active"_s, false}});
    QVERIFY(QCoro::waitFor(admin->client().session().done(call)));
    m_relay->look();
    QCOMPARE(m_relay->lost(), QStringList{u"bob deactivated"_s});
    QCOMPARE(m_relay->health().lost, 1);
    m_relay->look();
    QCOMPARE(m_relay->health().lost, 1);
}

void TestAccountWatch::noticesItByTheEventOfAUser()
{
    m_relay->start();
    const auto admin = m_relay->house.person(u"admin"_s);
    QTRY_VERIFY(m_relay->backend.state().mattermost.hearsEvents);
    m_relay->look(); // what the live stream asked for is over
    m_relay->house.state().userByName(u"bob"_s)->deleteAt = 1'700'000'000'000;
    mattermost::Call call = mattermost::Call::put(u"/users/%1/patch"_s.arg(m_relay->idOf(u"bob"_s)),
                                                  QJsonObject{{u"nickname"_s, u"gone"_s}});
    QVERIFY(QCoro::waitFor(admin->client().session().object(call)));
    QTRY_COMPARE(m_relay->lost(), QStringList{u"bob deactivated"_s});
}

void TestAccountWatch::noticesWhatHappenedWhileTheRelayWasOff()
{
    m_relay->start();
    QCoro::waitFor(m_relay->backend.drain());
    m_relay->house.state().userByName(u"bob"_s)->deleteAt = 1'700'000'000'000;
    QVERIFY(m_relay->house.start(m_relay->backend));
    QTRY_COMPARE(m_relay->lost(), QStringList{u"bob deactivated"_s});
}

void TestAccountWatch::noticesWhoTookItBackAndTellsThemOnce()
{
    m_relay->install();
    m_relay->start();
    const auto alice = m_relay->house.person(u"alice"_s);
    QVERIFY(QCoro::waitFor(alice->client().oauthApps().deauthorize(m_relay->clientId)));
    m_relay->look();
    QCOMPARE(m_relay->lost(), QStringList{u"alice revoked"_s});
    QTRY_COMPARE(m_relay->timesTold(u"alice"_s, u"you took back"_s), 1);
    m_relay->look();
    QCOMPARE(m_relay->lost(), QStringList{u"alice revoked"_s});
    QCOMPARE(m_relay->timesTold(u"alice"_s, u"you took back"_s), 1);
    QCOMPARE(m_relay->health(), (ConnectHealth{ConnectObstacle::None, 1, false}));
    // Who connects again is not lost any more.
    const PeopleOrder order{
        PeopleOrder::What::Connect,
        {m_relay->idOf(u"alice"_s), u"alice"_s, m_relay->house.clock.now(), m_relay->clientId},
        u"en"_s};
    QVERIFY(QCoro::waitFor(m_relay->backend.services()->intake.people(order)));
    QTRY_COMPARE(m_relay->health().lost, 0);
}

void TestAccountWatch::asksNothingOfWhoConnectedByAnotherApp()
{
    m_relay->install();
    m_relay->start();
    const PeopleOrder order{PeopleOrder::What::Connect,
                            {m_relay->idOf(u"carol"_s), u"carol"_s, m_relay->house.clock.now(), u"before"_s},
                            u"en"_s};
    QVERIFY(QCoro::waitFor(m_relay->backend.services()->intake.people(order)));
    m_relay->look();
    QCOMPARE(m_relay->lost(), QStringList());
}

void TestAccountWatch::cannotNoticeItWithoutAnInstallation()
{
    m_relay->start();
    const auto alice = m_relay->house.person(u"alice"_s);
    QVERIFY(QCoro::waitFor(alice->client().oauthApps().deauthorize(m_relay->clientId)));
    m_relay->look();
    QCOMPARE(m_relay->lost(), QStringList());
    QCOMPARE(m_relay->health(), ConnectHealth());
}

void TestAccountWatch::saysThatTheInstallationIsGone()
{
    m_relay->install();
    m_relay->start();
    const auto admin = m_relay->house.person(u"admin"_s);
    QVERIFY(QCoro::waitFor(admin->client().oauthApps().deauthorize(m_relay->clientId)));
    m_relay->look();
    QVERIFY(m_relay->health().isGrantLost);
    QCOMPARE(m_relay->lost(), QStringList());
    m_relay->install(); // again
    m_relay->look();
    QVERIFY(!m_relay->health().isGrantLost);
}

void TestAccountWatch::keepsTheInstallationAlive()
{
    m_relay->install();
    auto &kept = m_relay->house.secrets.kept;
    const auto installed = oauth::Grant::fromSecret(kept.value(installGrant));
    QVERIFY(installed);
    oauth::Grant old = *installed;
    old.expiresAt = m_relay->house.clock.now().addSecs(-1);
    kept.insert(installGrant, old.toSecret());
    m_relay->start();
    const auto renewed = oauth::Grant::fromSecret(kept.value(installGrant));
    QVERIFY(renewed);
    QVERIFY(!renewed->refresh.equals(installed->refresh.reveal()));
    QVERIFY(renewed->expiresAt > m_relay->house.clock.now().addDays(29));
    QVERIFY(!m_relay->health().isGrantLost);
}

void TestAccountWatch::leavesAKeyringAloneThatIsLocked()
{
    m_relay->start();
    m_relay->house.secrets.refusal = Error{.kind = Error::Kind::Forbidden, .what = u"locked"_s};
    m_relay->house.secrets.asked.clear();
    m_relay->look();
    QCOMPARE(m_relay->house.secrets.asked, QStringList{installGrant});
    m_relay->look(); // it would ask a person again
    QCOMPARE(m_relay->house.secrets.asked, QStringList{installGrant});
    QVERIFY(!m_relay->health().isGrantLost);
}

void TestAccountWatch::noticesThatTheAppIsGone()
{
    m_relay->start();
    relay::Connecting &connecting = m_relay->backend.services()->connecting;
    const QString carol = m_relay->idOf(u"carol"_s);
    QVERIFY(connecting.offerTo(carol).isRequired);
    m_relay->house.state().oauth.removeApp(m_relay->clientId);
    m_relay->look();
    QCOMPARE(m_relay->health().obstacle, ConnectObstacle::AppGone);
    QVERIFY(!connecting.offerTo(carol).isRequired); // nobody is asked for what cannot be done
    QCOMPARE(m_relay->lost(), QStringList());
}

void TestAccountWatch::noticesAnotherSecretAndTakesUpTheRenewedOne()
{
    m_relay->start();
    m_relay->house.state().oauth.app(m_relay->clientId)->secret = u"made-anew"_s;
    m_relay->look();
    QCOMPARE(m_relay->health().obstacle, ConnectObstacle::SecretRefused);
    m_relay->house.secrets.kept.insert(clientSecret, Secret(QByteArray("made-anew")));
    m_relay->look();
    QCOMPARE(m_relay->health().obstacle, ConnectObstacle::None);
    QCOMPARE(m_relay->backend.services()->connecting.obstacle(), ConnectObstacle::None);
    QVERIFY(m_relay->backend.services()->setup.secrets.clientSecret.equals("made-anew"));
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestAccountWatch)
#include "tst_account_watch.moc"
