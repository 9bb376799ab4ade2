// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/services.h"
#include "app/core/ids.h"
#include "app/http/listener.h"
#include "app/record/incident_record.h"
#include "app/relay/inbox.h"
#include "app/relay/step_draft.h"
#include "tests/unit/backend/backend_house.h"

#include <QJsonDocument>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

using test::BackendHouse;

namespace {

constexpr auto ChannelName = "inc-1-database-is-down"_L1;

bool isPosted(BackendHouse &house, const QString &part)
{
    const QList<practice::Post> posts = house.posts(house.channelId(ChannelName));
    return std::any_of(posts.begin(), posts.end(),
                       [&part](const practice::Post &post) { return post.message.contains(part); });
}

Error::Kind kindOf(const Outcome<void> &outcome)
{
    return outcome ? Error::Kind::Cancelled : outcome.error().kind;
}

incident::IncidentDraft databaseIsDown()
{
    incident::IncidentDraft draft;
    draft.title = u"Database is down"_s;
    return draft;
}

/// By the administrator; @p answered at the moment when it is answered.
QCoro::Task<> declare(Backend &backend, std::function<void()> answered)
{
    relay::ConsoleOrder order;
    order.id = newId();
    order.draft = databaseIsDown();
    Async<QString> writing = backend.services()->intake.console(order);
    const Outcome<QString> incidentId = co_await writing;
    answered();
    if (!incidentId)
        qFatal("%s", qPrintable(incidentId.error().what));
}

} // namespace

class TestBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnIncidentFromItsDeclarationToItsEnd_data();
    void takesAnIncidentFromItsDeclarationToItsEnd();
    void takesUpWhatTheStopCutOff();
    void takesUpWhatWasOnlyAnswered();
    void countsWhatIsOnlyAnsweredAsWaiting();
    void drainsWhatIsOnlyAnswered();
    void linksTheChannelFromTheFirstMomentOn();
    void startsWhileTheWorkspaceIsDown();
    void learnsTheNamesOnceTheWorkspaceIsBack();
    void makesACallbackKeyAndKeepsIt();
    void asksForNoSecretThatItHasNoUseFor();
    void tellsItsHealth();
    void startsAgainAfterItWasDrained();

    void refusesATokenThatTheWorkspaceRefuses();
    void refusesAnAddressWhereNoMattermostIs();
    void refusesAPortThatIsTaken();
    void refusesAStoreThatIsInUse();
    void refusesToStartWithoutASecret_data();
    void refusesToStartWithoutASecret();
    void refusesAShortCallbackKey();
    void refusesSettingsWithAProblem();
};

void TestBackend::takesAnIncidentFromItsDeclarationToItsEnd_data()
{
    QTest::addColumn<practice::Version>("version");
    QTest::newRow("Mattermost 5.37") << practice::Version::V5_37;
    QTest::newRow("Mattermost 11.6") << practice::Version::V11_6;
}

void TestBackend::takesAnIncidentFromItsDeclarationToItsEnd()
{
    QFETCH(practice::Version, version);
    BackendHouse house(version);
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    const auto alice = house.person(u"alice"_s);

    QVERIFY(QCoro::waitFor(alice->type(house.townSquare(), u"/incident declare Database is down"_s)));
    QTRY_VERIFY(!house.channelId(ChannelName).isEmpty());
    const QString channelId = house.channelId(ChannelName);
    QTRY_VERIFY(house.state().isInChannel(channelId, alice->user().id));
    QTRY_VERIFY(isPosted(house, u"declared"_s));
    QTRY_VERIFY(house.posts(channelId).first().isPinned);

    QVERIFY(QCoro::waitFor(alice->type(channelId, u"/incident mitigate"_s)));
    QTRY_VERIFY(house.state().channel(channelId)->header.contains(u"itigated"_s));
    QVERIFY(QCoro::waitFor(alice->type(channelId, u"/incident resolve A disk was full"_s)));
    QTRY_VERIFY(isPosted(house, u"A disk was full"_s));
    QTRY_COMPARE(backend.state().steps.waiting + backend.state().steps.running, 0);
    QCOMPARE(house.posts(channelId).size(), 4); // card, declared, mitigated, resolved
    QCOMPARE(QCoro::waitFor(backend.record().list({}))->incidents.size(), 1);
}

void TestBackend::takesUpWhatTheStopCutOff()
{
    BackendHouse house;
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    const auto alice = house.person(u"alice"_s);
    practice::Fault fault;
    fault.method = "POST";
    fault.path = u"/api/v4/channels"_s;
    fault.count = 1000;
    house.workspace.faults().add(fault);
    QVERIFY(QCoro::waitFor(alice->type(house.townSquare(), u"/incident declare Database is down"_s)));
    QTRY_COMPARE(backend.state().steps.troubled.size(), 1);
    QCoro::waitFor(backend.drain());

    house.workspace.faults().clear();
    QVERIFY(house.start(backend));
    QTRY_VERIFY(isPosted(house, u"declared"_s));
}

/// The kill came between the answer and all else.
void TestBackend::takesUpWhatWasOnlyAnswered()
{
    BackendHouse house;
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    QCoro::waitFor(backend.drain());
    incident::IncidentDraft draft = databaseIsDown();
    draft.id = newUuid();
    const relay::step::RecordCreate arguments{.draft = draft, .asker = {}};
    store::Delivery delivery;
    delivery.id = newId();
    delivery.key = delivery.id;
    delivery.incidentId = draft.id;
    delivery.receivedAt = house.clock.now();
    const store::Step step = relay::draftStep(arguments, draft.id, relay::lane::Record, house.clock.now());
    {
        store::Database database;
        QVERIFY(QCoro::waitFor(database.open(house.settings.store.file, {relay::Inbox::schema()})));
        const store::Database::Work<void> put = [delivery, step](store::Connection &connection) {
            return relay::Inbox::put(connection, delivery, {step});
        };
        QVERIFY(QCoro::waitFor(database.write<void>(put)));
    }
    for (int starts = 0; starts < 2; ++starts) {
        QVERIFY(house.start(backend));
        QTRY_VERIFY(isPosted(house, u"declared"_s));
        QTRY_COMPARE(backend.state().steps.waiting + backend.state().steps.running, 0);
        QCOMPARE(QCoro::waitFor(backend.record().list({}))->incidents.size(), 1);
        QCoro::waitFor(backend.drain());
    }
}

void TestBackend::countsWhatIsOnlyAnsweredAsWaiting()
{
    BackendHouse house;
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    int waiting = 0;
    QCoro::waitFor(declare(backend, [&] { waiting = backend.state().steps.waiting; }));
    QCOMPARE(waiting, 1);
    QTRY_VERIFY(isPosted(house, u"declared"_s));
    QTRY_COMPARE(backend.state().steps.waiting + backend.state().steps.running, 0);
}

/// However slow the store is: nothing that is being written outlives those who wait for it.
void TestBackend::drainsWhatIsOnlyAnswered()
{
    BackendHouse house;
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    QSignalSpy tookIn(&backend, &Backend::tookIn);
    QSemaphore storeGoesOn;
    const store::Database::Work<void> holdUp = [&storeGoesOn](store::Connection &) -> Outcome<void> {
        storeGoesOn.tryAcquire(1, 5'000);
        return {};
    };
    std::optional<Async<void>> holding;
    std::optional<QCoro::Task<>> draining;
    QCoro::waitFor(declare(backend, [&] {
        Services *services = backend.services();
        holding = services->database.write<void>(holdUp);
        connect(
            &services->listener, &http::Listener::drained, this, [&] { storeGoesOn.release(); },
            Qt::QueuedConnection);
        draining = backend.drain();
    }));
    QCoro::waitFor(*draining);
    QCOMPARE(tookIn.size(), 1);
}

void TestBackend::linksTheChannelFromTheFirstMomentOn()
{
    BackendHouse house;
    Backend first(house.clock);
    QVERIFY(house.start(first));
    const auto alice = house.person(u"alice"_s);
    QVERIFY(QCoro::waitFor(alice->type(house.townSquare(), u"/incident declare Database is down"_s)));
    QVERIFY(QCoro::waitFor(alice->ephemeral()));
    QCoro::waitFor(first.drain());

    // The second start asks at once whether the token is good, and only then, and slowly, for the rest.
    for (const int milliseconds : {0, 60'000}) {
        practice::Fault slow;
        slow.kind = practice::Fault::Kind::Slow;
        slow.path = u"/api/v4/users/me"_s;
        slow.delay = std::chrono::milliseconds(milliseconds);
        house.workspace.faults().add(slow);
    }
    Backend second(house.clock);
    QVERIFY(house.start(second));
    const auto answer = QCoro::waitFor(alice->type(house.channelId(ChannelName), u"/incident mitigate"_s));
    QVERIFY(answer);
    const auto told = QCoro::waitFor(alice->ephemeral());
    QVERIFY(told);
    QVERIFY2(told->message.contains(u"/channels/inc-1-database-is-down)"_s), qPrintable(told->message));
}

void TestBackend::startsWhileTheWorkspaceIsDown()
{
    BackendHouse house;
    const auto port = static_cast<quint16>(house.workspace.url().port());
    house.workspace.stop();
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    QTRY_COMPARE(backend.state().mattermost.contact, Contact::Down);
    QVERIFY(backend.state().listener.isListening);

    practice::Options options;
    options.port = port;
    practice::Workspace later(options);
    practice::User bot;
    bot.username = u"muster"_s;
    bot.isBot = true;
    const QString botId = later.state().addUser(bot).id;
    practice::AccessToken token;
    token.userId = botId;
    token.token = QString::fromLatin1(house.secrets.kept.value(u"MUSTER_BOT_TOKEN"_s).reveal());
    later.state().addAccessToken(token);
    later.state().putTeamMember({.teamId = later.state().teamByName(u"ops"_s)->id, .userId = botId});
    QVERIFY(later.start());
    QTRY_COMPARE_WITH_TIMEOUT(backend.state().mattermost.contact, Contact::Up, 20'000);
    QTRY_COMPARE(backend.state().mattermost.botName, u"muster"_s);
    QCoro::waitFor(backend.drain());
}

void TestBackend::learnsTheNamesOnceTheWorkspaceIsBack()
{
    BackendHouse house;
    Backend backend(house.clock);
    bool hasStarted = false;
    house.restartWorkspace([&] { hasStarted = house.start(backend).has_value(); });
    QVERIFY(hasStarted);
    QTRY_COMPARE_WITH_TIMEOUT(backend.state().mattermost.contact, Contact::Up, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(backend.state().mattermost.botName, u"muster"_s, 20'000);
    const auto carol = house.person(u"carol"_s); // reads German
    QVERIFY(QCoro::waitFor(carol->type(house.townSquare(), u"/incident declare Database is down"_s)));
    const auto told = QCoro::waitFor(carol->ephemeral());
    QVERIFY(told);
    QVERIFY2(told->message.contains(u"/ops/channels/inc-1-database-is-down)"_s), qPrintable(told->message));
    QVERIFY2(told->message.contains(u"gemeldet"_s), qPrintable(told->message));
    const QString header = "declared by "_L1 + carol->user().displayName();
    QTRY_VERIFY(house.state().channel(house.channelId(ChannelName))->header.contains(header));
    QTRY_VERIFY(house.state().channel(house.channelId(ChannelName))->header.contains(u"/ops/pl/"_s));
}

void TestBackend::makesACallbackKeyAndKeepsIt()
{
    BackendHouse house;
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    const QByteArray key = house.secrets.kept.value(u"MUSTER_CALLBACK_KEY"_s).reveal();
    QCOMPARE(key.size(), 43); // 32 bytes as base64url
    QCoro::waitFor(backend.drain());
    QVERIFY(house.start(backend));
    QCOMPARE(house.secrets.kept.value(u"MUSTER_CALLBACK_KEY"_s).reveal(), key);
}

/// A keyring may have to ask a person for its password.
void TestBackend::asksForNoSecretThatItHasNoUseFor()
{
    BackendHouse house;
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    QVERIFY(!house.secrets.asked.contains(u"MUSTER_OAUTH_CLIENT_SECRET"_s));
    house.settings.oauth.clientId = house.state().newId();
    house.settings.oauth.base = backend.state().listener.callbackUrl;
    QCoro::waitFor(backend.drain());
    QVERIFY(house.start(backend));
    QVERIFY(house.secrets.asked.contains(u"MUSTER_OAUTH_CLIENT_SECRET"_s));
}

void TestBackend::tellsItsHealth()
{
    BackendHouse house;
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    net::Request request;
    request.url = backend.state().listener.callbackUrl.resolved(QUrl(u"/healthz"_s));
    const auto health = QCoro::waitFor(house.http.send(request));
    QVERIFY(health);
    const QJsonObject json = QJsonDocument::fromJson(health->body).object();
    QVERIFY(json["running"_L1].toBool());
    QVERIFY(!health->body.contains(house.secrets.kept.value(u"MUSTER_BOT_TOKEN"_s).reveal()));
}

void TestBackend::startsAgainAfterItWasDrained()
{
    BackendHouse house;
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    QCoro::waitFor(backend.drain());
    QVERIFY(!backend.state().isRunning);
    QVERIFY(house.start(backend));
    QVERIFY(backend.state().isRunning);
}

void TestBackend::refusesATokenThatTheWorkspaceRefuses()
{
    BackendHouse house;
    house.secrets.kept[u"MUSTER_BOT_TOKEN"_s] = Secret(u"wrong"_s);
    Backend backend(house.clock);
    const auto started = house.start(backend);
    QCOMPARE(kindOf(started), Error::Kind::Unauthorized);
    QVERIFY(!started.error().what.isEmpty());
    QVERIFY(!backend.state().isRunning);
}

void TestBackend::refusesAnAddressWhereNoMattermostIs()
{
    BackendHouse house;
    http::Listener website([](const http::Request &, const http::Responder &respond) {
        respond(http::Response::text("<html>Hello</html>"));
    });
    QVERIFY(website.listen({}));
    house.settings.workspace.url = QUrl(u"http://127.0.0.1:%1"_s.arg(website.port()));
    Backend backend(house.clock);
    QCOMPARE(kindOf(house.start(backend)), Error::Kind::Malformed);
}

void TestBackend::refusesAPortThatIsTaken()
{
    BackendHouse house;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    house.settings.listener.port = other.serverPort();
    Backend backend(house.clock);
    QCOMPARE(kindOf(house.start(backend)), Error::Kind::Conflict);
}

void TestBackend::refusesAStoreThatIsInUse()
{
    BackendHouse house;
    Backend first(house.clock);
    QVERIFY(house.start(first));
    Backend second(house.clock);
    QCOMPARE(kindOf(QCoro::waitFor(second.start(house.settings, &house.secrets))), Error::Kind::Conflict);
}

void TestBackend::refusesToStartWithoutASecret_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the bot's token") << u"MUSTER_BOT_TOKEN"_s;
    QTest::newRow("the command's token") << u"MUSTER_COMMAND_TOKEN"_s;
}

void TestBackend::refusesToStartWithoutASecret()
{
    QFETCH(QString, name);
    BackendHouse house;
    house.secrets.kept.remove(name);
    Backend backend(house.clock);
    QCOMPARE(kindOf(house.start(backend)), Error::Kind::NotFound);
}

void TestBackend::refusesAShortCallbackKey()
{
    BackendHouse house;
    house.secrets.kept[u"MUSTER_CALLBACK_KEY"_s] = Secret(u"secret"_s);
    Backend backend(house.clock);
    QCOMPARE(kindOf(house.start(backend)), Error::Kind::Invalid);
}

void TestBackend::refusesSettingsWithAProblem()
{
    BackendHouse house;
    house.settings.listener.address = u"nowhere"_s;
    Backend backend(house.clock);
    const auto started = house.start(backend);
    QCOMPARE(kindOf(started), Error::Kind::Invalid);
    QVERIFY(started.error().what.startsWith(u"listener.address"_s));
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestBackend)
#include "tst_backend.moc"
