// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/state.h"
#include "app/relay/steps.h"
#include "tests/unit/relay/connect_house.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using practice::Version;

namespace {

const QString callback = u"/auth/sign_in_mattermost/callback"_s;

bool shows(const http::Response &page, int status, const QByteArray &title)
{
    const bool does = page.status == status && page.body.contains(QByteArray("<h1>" + title + "</h1>"));
    if (!does)
        qWarning("%d %s", page.status, page.body.constData());
    return does;
}

} // namespace

/// What people's browsers come to, from link to page.
class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Version>("version");
        QTest::newRow("5.37") << Version::V5_37;
        QTest::newRow("11.6") << Version::V11_6;
    }

    void init()
    {
        QFETCH_GLOBAL(Version, version);
        m_house = std::make_unique<ConnectHouse>(version);
    }

    void cleanup() { m_house.reset(); }

    void connectsWhoAllowsIt()
    {
        const QString back = m_house->allow(m_house->consentPage());
        const http::Response page = m_house->open(back);
        QVERIFY(shows(page, 200, "You are connected"));
        QVERIFY(page.body.contains("No token of yours is kept"));
        const store::Account alice{m_house->userId(u"alice"_s), u"alice"_s, m_house->clock.now(),
                                   m_house->circumstances.settings.oauth.clientId};
        QCOMPARE(m_house->accounts(), QList<store::Account>{alice});
        const QList<store::Step> replies = m_house->replies();
        QCOMPARE(replies.size(), 1);
        const auto reply = relay::step::argumentsOf<relay::step::Reply>(replies.first());
        QCOMPARE(reply.asker.userId, alice.userId);
        QVERIFY(reply.text.startsWith(u"You are connected to Muster as @alice"_s));
    }

    void endsTheTokenOnceItIsKnownWhoseItIs()
    {
        const QString back = m_house->allow(m_house->consentPage());
        QVERIFY(shows(m_house->open(back), 200, "You are connected"));
        QCOMPARE(m_house->grantsOf(u"alice"_s), 0);
    }

    void leavesAnAdministratorTheTokenOfTheInstallation()
    {
        const auto offer = m_house->connecting->offerTo(m_house->userId(u"admin"_s));
        const http::Response begun = m_house->open(QUrl(offer.link).path());
        const QUrl consent = QUrl::fromEncoded(headerOf(begun, "Location"));
        QVERIFY(shows(m_house->open(m_house->allow(consent, u"admin"_s)), 200, "You are connected"));
        QCOMPARE(m_house->grantsOf(u"admin"_s), 1);
    }

    void provesThatItBeganItWhereTheServerAsksForThat()
    {
        QFETCH_GLOBAL(Version, version);
        const QUrlQuery query(m_house->consentPage());
        QCOMPARE(query.hasQueryItem(u"code_challenge"_s), version == Version::V11_6);
        QVERIFY(query.queryItemValue(u"state"_s).size() >= 26);
    }

    void refusesAnotherPerson()
    {
        const QString back = m_house->allow(m_house->consentPage(), u"bob"_s);
        const http::Response page = m_house->open(back);
        QVERIFY(shows(page, 403, "This link is for somebody else"));
        QVERIFY(page.body.contains("@bob"));
        QCOMPARE(m_house->accounts(), QList<store::Account>());
        QCOMPARE(m_house->replies().size(), 0);
        QCOMPARE(m_house->grantsOf(u"bob"_s), 0);
    }

    void takesALinkOnce()
    {
        const QString link = m_house->link();
        QCOMPARE(m_house->open(link).status, 302);
        QVERIFY(shows(m_house->open(link), 410, "This link is used up"));
    }

    void usesNothingUpForALook()
    {
        const QString link = m_house->link();
        QCOMPARE(m_house->open(link, "en", "HEAD").status, 204);
        QCOMPARE(m_house->open(link).status, 302);
    }

    void takesAnAnswerOnce()
    {
        const QString back = m_house->allow(m_house->consentPage());
        QVERIFY(shows(m_house->open(back), 200, "You are connected"));
        QVERIFY(shows(m_house->open(back), 410, "This link is used up"));
        QCOMPARE(m_house->replies().size(), 1);
    }

    void refusesALinkOfElevenMinutesAgo()
    {
        const QString link = m_house->link();
        m_house->clock.advance(std::chrono::minutes(11));
        QVERIFY(shows(m_house->open(link), 410, "This link is used up"));
    }

    void refusesALinkOfAnEarlierRun()
    {
        const QString opened = m_house->link();
        QCOMPARE(m_house->open(opened).status, 302);
        const QString unopened = m_house->link();
        const QString halfThrough = m_house->allow(m_house->consentPage());
        m_house->restart();
        for (const QString &path : {opened, unopened, halfThrough}) {
            const http::Response page = m_house->open(path);
            QVERIFY(shows(page, 410, "This link is used up"));
            QVERIFY(page.body.contains("only until Muster is restarted"));
        }
        QCOMPARE(m_house->accounts(), QList<store::Account>());
        QCOMPARE(m_house->open(m_house->link()).status, 302);
    }

    void refusesAnAnswerOfElevenMinutesLater()
    {
        const QString back = m_house->allow(m_house->consentPage());
        m_house->clock.advance(std::chrono::minutes(11));
        QVERIFY(shows(m_house->open(back), 410, "This link is used up"));
        QCOMPARE(m_house->accounts(), QList<store::Account>());
    }

    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("title");
        QTest::newRow("a made-up link") << u"/connect/abc.def"_s << 404 << u"This is no link of Muster's"_s;
        QTest::newRow("no answer") << callback << 404 << u"This is no link of Muster's"_s;
        QTest::newRow("a made-up state")
            << callback + u"?code=abc&state=def"_s << 410 << u"This link is used up"_s;
        QTest::newRow("a state twice")
            << callback + u"?code=a&state=b&state=c"_s << 404 << u"This is no link of Muster's"_s;
    }

    void refusesWhatIsNotOurs()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, title);
        QVERIFY(shows(m_house->open(path), status, title.toUtf8()));
    }

    void refusesATokenThatWasGivenForSomethingElse()
    {
        const QString token = m_house->tokens.sign({.purpose = relay::TokenPurpose::Lookup,
                                                    .userId = m_house->userId(u"alice"_s),
                                                    .teamId = {},
                                                    .channelId = {},
                                                    .incidentId = {},
                                                    .action = {},
                                                    .nonce = u"n"_s,
                                                    .expiresAt = m_house->clock.now().addSecs(60)});
        QVERIFY(shows(m_house->open(u"/connect/"_s + token), 404, "This is no link of Muster's"));
    }

    void endsNothingWhenSomebodyDenies()
    {
        const QUrl consent = m_house->consentPage();
        QVERIFY(shows(m_house->open(callback + u"?error=access_denied"_s), 403, "You are not connected"));
        QVERIFY(shows(m_house->open(m_house->allow(consent)), 200, "You are connected"));
    }

    void aServerThatIsDownUsesNoLinkUp()
    {
        const QString link = m_house->link();
        m_house->workspace.stop();
        QVERIFY(shows(m_house->open(link), 502, "Mattermost does not answer"));
        QVERIFY(m_house->workspace.start());
        QCOMPARE(m_house->open(link).status, 302);
    }

    void saysThatTheServerWentDownHalfThrough()
    {
        const QString back = m_house->allow(m_house->consentPage());
        m_house->workspace.stop();
        QVERIFY(shows(m_house->open(back), 502, "Mattermost does not answer"));
        QCOMPARE(m_house->accounts(), QList<store::Account>());
    }

    void sendsToAnAdministratorWhenTheSecretIsWrong()
    {
        const QString back = m_house->allow(m_house->consentPage());
        m_house->clientSecret = Secret(QByteArray("another"));
        QVERIFY(shows(m_house->open(back), 502, "Mattermost does not accept Muster"));
    }

    void takesUpASecretThatWasRenewed()
    {
        const QString clientId = m_house->circumstances.settings.oauth.clientId;
        const QString back = m_house->allow(m_house->consentPage());
        m_house->workspace.state().oauth.app(clientId)->secret = u"made-anew"_s;
        m_house->keptSecret = Secret(QByteArray("made-anew"));
        QVERIFY(shows(m_house->open(back), 200, "You are connected"));
    }

    void offersNothingOfAnAppThatTheServerRefuses()
    {
        const QString alice = m_house->userId(u"alice"_s);
        m_house->connecting->setFound(relay::ConnectObstacle::AppGone);
        QVERIFY(!m_house->connecting->offerTo(alice).isRequired);
        m_house->clientSecret = Secret(QByteArray("another"));
        QVERIFY(m_house->connecting->offerTo(alice).isOpen); // of that one nothing was found yet
    }

    void offersNothing_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<bool>("hasApp");
        QTest::addColumn<bool>("hasSecret");
        const QString local = u"http://127.0.0.1:8190"_s;
        QTest::newRow("no app") << local << QString() << false << true;
        QTest::newRow("no secret") << local << QString() << true << false;
        QTest::newRow("a base of somebody else's") << u"https://rootly.com"_s << QString() << true << true;
        QTest::newRow("this machine, for people elsewhere")
            << local << u"https://chat.example.org"_s << true << true;
    }

    void offersNothing()
    {
        QFETCH(QString, base);
        QFETCH(QString, workspace);
        QFETCH(bool, hasApp);
        QFETCH(bool, hasSecret);
        const QString link = m_house->link();
        m_house->circumstances.settings.oauth.base = QUrl(base);
        if (!workspace.isEmpty())
            m_house->circumstances.workspace.url = QUrl(workspace);
        if (!hasApp)
            m_house->circumstances.settings.oauth.clientId.clear();
        if (!hasSecret)
            m_house->clientSecret = {};
        const relay::ConnectOffer offer = m_house->connecting->offerTo(m_house->userId(u"alice"_s));
        QVERIFY(!offer.isOpen && !offer.isRequired && offer.link.isEmpty());
        QVERIFY(shows(m_house->open(link), 404, "Nobody can connect at the moment"));
    }

    void asksOnlyWhoMust()
    {
        const QString alice = m_house->userId(u"alice"_s);
        QVERIFY(m_house->connecting->offerTo(alice).isRequired);
        m_house->circumstances.settings.people.mustConnect = settings::MustConnect::Nobody;
        QVERIFY(m_house->connecting->offerTo(alice).isOpen);
        QVERIFY(!m_house->connecting->offerTo(alice).isRequired);
    }

    void speaksTheReadersLanguage()
    {
        m_house->locale = u"de"_s;
        const http::Response page = m_house->open(m_house->allow(m_house->consentPage()), "en");
        QVERIFY(shows(page, 200, "Die Verbindung steht"));
        QVERIFY(page.body.contains("<html lang=\"de\">"));
        const http::Response unknown = m_house->open(u"/connect/abc.def"_s, "de-AT,de;q=0.9,en;q=0.8");
        QVERIFY(unknown.body.contains("<html lang=\"de\">"));
    }

    void showsAPageThatRunsLoadsAndTellsNothing()
    {
        const http::Response page = m_house->open(u"/connect/abc.def"_s);
        const qsizetype begin = page.body.indexOf("<style>") + 7;
        const QByteArray style = page.body.sliced(begin, page.body.indexOf("</style>") - begin);
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QCOMPARE(headerOf(page, "Content-Security-Policy"),
                 "default-src 'none'; style-src 'sha256-" + hash
                     + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        QCOMPARE(headerOf(page, "Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(headerOf(page, "Cache-Control"), QByteArray("no-store"));
        QVERIFY(!page.body.contains("<script") && !page.body.contains("<img") && !page.body.contains("url("));
        QVERIFY(page.body.contains("prefers-color-scheme:dark"));
    }

    void handsTheInstallationToWhoWaitsForIt()
    {
        const QString path = u"/auth/mattermost/callback?code=abc&state=def"_s;
        QVERIFY(shows(m_house->open(path), 410, "Nobody waits for this"));
        QByteArray seen;
        m_house->installRoute.setWaiter([&seen](const QByteArray &query) {
            seen = query;
            return true;
        });
        QVERIFY(shows(m_house->open(path), 200, "Back to Muster"));
        QCOMPARE(seen, "?code=abc&state=def");
    }

private:
    std::unique_ptr<ConnectHouse> m_house;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestConnecting)
#include "tst_connecting.moc"
