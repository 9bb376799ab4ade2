// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ids.h"
#include "app/relay/callback_token.h"
#include "tests/e2e/journey_test.h"
#include "tests/e2e/until.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

const Secret callbackKey(QByteArray(43, 'k'));

QUrl linkIn(const QString &answer)
{
    static const QRegularExpression link(uR"(\]\((http[^)]*/connect/[^)]*)\))"_s);
    return QUrl(link.match(answer).captured(1));
}

bool shows(const net::Response &page, int status, const char *title)
{
    const bool does
        = page.status == status && page.body.contains(QByteArray("<h1>" + QByteArray(title) + "</h1>"));
    if (!does)
        qWarning("%d %s", page.status, page.body.constData());
    return does;
}

} // namespace

/// People who show, with their browsers, that their accounts are theirs; and what they may do before.
class TestPeople : public JourneyTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesWhereNoAppIsSetUp();
    void connectsAndThenDeclares();
    void connectsInGerman();
    void refusesAnotherPerson();
    void tellsThatItWasDenied();
    void takesALinkOnce();
    void refusesALinkThatIsTooOld();
    void disconnects();
    void offersTheLinkToWhoClicks();
    void keepsWhoIsConnectedOverARestart();
    void refusesALinkOfBeforeARestart();

private:
    /// Registers the app, and starts the relay with it.
    void setUpApp();
    /// What a browser is shown at that address.
    net::Response visit(const QUrl &url);
    /// Allows what the link of @p answer asks for; where the browser is sent then.
    QUrl allow(Person &person, const QString &answer);
    void connectPerson(Person &person);
    /// The private messages between the bot and that person.
    QStringList messagesTo(Person &person);

    net::HttpClient m_http;
};

void TestPeople::setUpApp()
{
    RelayProcess &relay = scene().relay();
    settings::OAuthSettings oauth;
    oauth.base = relay.callbackUrl();
    const auto app = scene().stage().oauthAppFor(oauth.base);
    QVERIFY2(app, app ? "" : qPrintable(app.error().what));
    oauth.clientId = app->id;
    QCOMPARE(relay.stop(), 0);
    QVERIFY(relay.setSecret({secrets::SecretKind::ClientSecret, {}}, app->secret));
    QVERIFY(relay.setSecret({secrets::SecretKind::CallbackKey, {}}, callbackKey));
    relay.change([&oauth](settings::Settings &settings) { settings.oauth = oauth; });
    const auto started = relay.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().what));
}

net::Response TestPeople::visit(const QUrl &url)
{
    net::Request request;
    request.url = url;
    request.headers = {{"Accept-Language", "en"}};
    const auto page = QCoro::waitFor(m_http.send(request));
    if (!page)
        qFatal("%s", qPrintable(page.error().what));
    return *page;
}

QUrl TestPeople::allow(Person &person, const QString &answer)
{
    const QUrl page = QUrl::fromEncoded(visit(linkIn(answer)).header("Location"));
    const QUrlQuery query(page);
    const auto value = [&query](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    mattermost::Consent consent;
    consent.clientId = value(u"client_id"_s);
    consent.redirectUrl = QUrl(value(u"redirect_uri"_s));
    consent.state = value(u"state"_s);
    consent.codeChallenge = value(u"code_challenge"_s).toLatin1();
    const auto back = QCoro::waitFor(person.client().oauthApps().consent(consent));
    if (!back)
        qFatal("no consent: %s; asked at %s", qPrintable(back.error().what), qPrintable(page.toString()));
    return *back;
}

void TestPeople::connectPerson(Person &person)
{
    const QUrl back = allow(person, person.asks(townSquare(), u"/incident connect"_s));
    QCOMPARE(visit(back).status, 200);
}

QStringList TestPeople::messagesTo(Person &person)
{
    const auto channel
        = QCoro::waitFor(person.client().channels().direct(person.id(), scene().stage().botId()));
    return channel ? person.looksAt(channel->id).said : QStringList();
}

void TestPeople::nothingChangesWhereNoAppIsSetUp()
{
    const QString told = alice().asks(townSquare(), u"/incident connect"_s);
    QVERIFY2(told.contains(u"an administrator must first set up the OAuth application"_s), qPrintable(told));
    QVERIFY(scene().declare(u"alice"_s, u"Nobody must connect"_s));
}

void TestPeople::connectsAndThenDeclares()
{
    setUpApp();
    const QString refused = alice().asks(townSquare(), u"/incident new Checkout is down"_s);
    QVERIFY2(refused.startsWith(u"Nothing was done yet:"_s), qPrintable(refused));
    const QString status = alice().asks(townSquare(), u"/incident list"_s);
    QVERIFY2(status.startsWith(u"No incident is open."_s), qPrintable(status));

    const net::Response page = visit(allow(alice(), refused));
    QVERIFY(shows(page, 200, "You are connected"));
    QVERIFY(page.body.contains("No token of yours is kept"));
    QVERIFY(until([this] {
        return messagesTo(alice()).value(0).startsWith(u"You are connected to Muster as @alice"_s);
    }));
    const auto grants = QCoro::waitFor(alice().client().ownSessions().list(u"me"_s));
    QVERIFY(grants);
    QVERIFY(std::none_of(grants->cbegin(), grants->cend(),
                         [](const mattermost::UserSession &session) { return session.isOAuth; }));
    const QString again = alice().asks(townSquare(), u"/incident connect"_s);
    QVERIFY2(again.startsWith(u"You are connected already"_s), qPrintable(again));
    QVERIFY(scene().declare(u"alice"_s, u"Checkout is down"_s));
}

void TestPeople::connectsInGerman()
{
    setUpApp();
    const QString told = carol().asks(townSquare(), u"/incident connect"_s);
    QVERIFY2(told.contains(u"[**Jetzt verbinden**]("_s), qPrintable(told));
    QVERIFY(shows(visit(allow(carol(), told)), 200, "Die Verbindung steht"));
    QVERIFY(until(
        [this] { return messagesTo(carol()).value(0).startsWith(u"Die Verbindung zu Muster steht"_s); }));
}

void TestPeople::refusesAnotherPerson()
{
    setUpApp();
    const QString told = alice().asks(townSquare(), u"/incident connect"_s);
    QVERIFY(shows(visit(allow(bob(), told)), 403, "This link is for somebody else"));
    for (Person *person : {&alice(), &bob()}) {
        const QString after = person->asks(townSquare(), u"/incident connect"_s);
        QVERIFY2(after.contains(u"[**Connect now**]"_s), qPrintable(after));
    }
}

void TestPeople::tellsThatItWasDenied()
{
    setUpApp();
    const QString told = alice().asks(townSquare(), u"/incident connect"_s);
    const QUrl begun = QUrl::fromEncoded(visit(linkIn(told)).header("Location"));
    const QUrl back(QUrlQuery(begun).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QVERIFY(shows(visit(QUrl(back.toString() + u"?error=access_denied"_s)), 403, "You are not connected"));
    const QString after = alice().asks(townSquare(), u"/incident new Checkout is down"_s);
    QVERIFY2(after.startsWith(u"Nothing was done yet:"_s), qPrintable(after));
}

void TestPeople::takesALinkOnce()
{
    setUpApp();
    const QString told = alice().asks(townSquare(), u"/incident connect"_s);
    const QUrl back = allow(alice(), told);
    QVERIFY(shows(visit(linkIn(told)), 410, "This link is used up"));
    QVERIFY(shows(visit(back), 200, "You are connected"));
    QVERIFY(shows(visit(back), 410, "This link is used up"));
}

void TestPeople::refusesALinkThatIsTooOld()
{
    setUpApp();
    const relay::CallbackTokens tokens(callbackKey);
    const QString old = tokens.sign({.purpose = relay::TokenPurpose::Connect,
                                     .userId = alice().id(),
                                     .teamId = {},
                                     .channelId = {},
                                     .incidentId = {},
                                     .action = {},
                                     .nonce = newId(),
                                     .expiresAt = QDateTime::currentDateTimeUtc().addSecs(-60)});
    const QUrl base = scene().relay().callbackUrl();
    QVERIFY(shows(visit(QUrl(base.toString() + "/connect/"_L1 + old)), 410, "This link is used up"));
}

void TestPeople::disconnects()
{
    setUpApp();
    connectPerson(alice());
    const QString told = alice().asks(townSquare(), u"/incident disconnect"_s);
    QVERIFY2(told.startsWith(u"You are disconnected."_s), qPrintable(told));
    const QString refused = alice().asks(townSquare(), u"/incident new Checkout is down"_s);
    QVERIFY2(refused.startsWith(u"Nothing was done yet:"_s), qPrintable(refused));
    connectPerson(alice());
    QVERIFY(scene().declare(u"alice"_s, u"Connected again"_s));
}

void TestPeople::offersTheLinkToWhoClicks()
{
    setUpApp();
    connectPerson(alice());
    const auto channel = scene().declare(u"alice"_s, u"Not for bob yet"_s);
    QVERIFY(channel);
    QVERIFY(bob().joins(channel->id));
    QVERIFY(until([&] { return !alice().looksAt(channel->id).cards.isEmpty(); }));
    const mattermost::Post card = alice().looksAt(channel->id).cards.first();
    QVERIFY(bob().clicks(card, u"resolve"_s));
    const QString told = bob().isTold();
    QVERIFY2(told.contains(u"[**Connect now**]"_s), qPrintable(told));
    QVERIFY(shows(visit(allow(bob(), told)), 200, "You are connected"));
    QVERIFY(bob().clicks(card, u"resolve"_s));
    QVERIFY(bob().isTold().contains(u"is being resolved"_s));
}

void TestPeople::keepsWhoIsConnectedOverARestart()
{
    setUpApp();
    connectPerson(alice());
    QCOMPARE(scene().relay().stop(), 0);
    QVERIFY(scene().relay().start());
    const QString again = alice().asks(townSquare(), u"/incident connect"_s);
    QVERIFY2(again.startsWith(u"You are connected already"_s), qPrintable(again));
    QVERIFY(!scene().relay().output().contains("connect/"));
}

void TestPeople::refusesALinkOfBeforeARestart()
{
    setUpApp();
    const QString told = alice().asks(townSquare(), u"/incident connect"_s);
    const QUrl back = allow(alice(), told);
    QCOMPARE(scene().relay().stop(), 0);
    QVERIFY(scene().relay().start());
    // Neither what was half through nor the link itself, which somebody may have opened, goes on.
    for (const QUrl &address : {back, linkIn(told)}) {
        const net::Response page = visit(address);
        QVERIFY(shows(page, 410, "This link is used up"));
        QVERIFY(page.body.contains("only until Muster is restarted"));
        QVERIFY(page.body.contains("/incident connect"));
    }
    const QString after = alice().asks(townSquare(), u"/incident connect"_s);
    QVERIFY2(after.contains(u"[**Connect now**]"_s), qPrintable(after));
    QVERIFY(shows(visit(allow(alice(), after)), 200, "You are connected"));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPeople)
#include "tst_e2e_people.moc"
