// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/entrance.h"
#include "app/practice/faults.h"
#include "app/practice/totp.h"
#include "tests/unit/practice/practice_server.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::practice;
using muster::test::PracticeServer;

/// The workspace's own pages, as a browser gets them.
class TestPracticePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithAPlainForm();
    void leadsNobodyAwayAfterTheSignIn_data();
    void leadsNobodyAwayAfterTheSignIn();
    void saysWhatIsWrongInTheLanguageOfTheBrowser_data();
    void saysWhatIsWrongInTheLanguageOfTheBrowser();
    void asksForTheAuthenticatorOfWhoHasOne();
    void readsTheAuthenticatorAsTheStandardHasIt();
    void signsOutByAFormOfItsOwnOnly();
    void standsUnderAStrictPolicy_data();
    void standsUnderAStrictPolicy();
    void letsTheConsentLeadToTheApplicationAlone();
    void escapesWhatOthersWrote();
    void asksAFreshProfileWhereToViewOnNewerServersOnly();
    void showsTheWordsOfTheServerAlone();
    void runsUnderASubPath();

private:
    static muster::http::Request get(const QString &path, const QByteArray &language = {});
    static muster::http::Request post(const QString &path, const QByteArray &form);
    static muster::http::Request as(const Session &session, muster::http::Request request);
    static OAuthApp addApp(PracticeServer &server, const QString &name);
    static QString authorizePath(const OAuthApp &app);
    static QByteArrayList cookiesOf(const PracticeServer::Answer &answer);
};

muster::http::Request TestPracticePages::get(const QString &path, const QByteArray &language)
{
    muster::http::Request request = PracticeServer::request("GET", path);
    request.headers = {{"Host", "127.0.0.1:8065"}, {"Accept-Language", language}};
    return request;
}

muster::http::Request TestPracticePages::post(const QString &path, const QByteArray &form)
{
    muster::http::Request request = PracticeServer::request("POST", path, form);
    request.headers = {{"Host", "127.0.0.1:8065"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    return request;
}

muster::http::Request TestPracticePages::as(const Session &session, muster::http::Request request)
{
    request.headers.emplaceBack("Cookie", "MMAUTHTOKEN=" + session.token.toLatin1());
    return request;
}

OAuthApp TestPracticePages::addApp(PracticeServer &server, const QString &name)
{
    return server.state.oauth.addApp({.id = server.state.newId(),
                                      .secret = server.state.newId(),
                                      .name = name,
                                      .description = name,
                                      .callbackUrls = {u"https://relay.example.test/cb?x=1"_s},
                                      .homepage = u"https://relay.example.test"_s});
}

QString TestPracticePages::authorizePath(const OAuthApp &app)
{
    return u"/oauth/authorize?response_type=code&client_id=%1&redirect_uri=%2"_s.arg(
        app.id, u"https%3A%2F%2Frelay.example.test%2Fcb%3Fx%3D1"_s);
}

QByteArrayList TestPracticePages::cookiesOf(const PracticeServer::Answer &answer)
{
    QByteArrayList names;
    for (const auto &[name, value] : answer.headers) {
        if (name == "Set-Cookie")
            names << value.first(value.indexOf('='));
    }
    return names;
}

void TestPracticePages::signsInWithAPlainForm()
{
    PracticeServer server;
    const auto page = server.send(get(u"/login?redirect_to=%2Fops%2Fchannels%2Fx"_s));
    QCOMPARE(page.status, 200);
    QVERIFY(page.text.contains("value=\"/ops/channels/x\""));
    const auto answer = server.send(
        post(u"/login"_s, "login_id=alice&password=Alice-pass-1&redirect_to=%2Fops%2Fchannels%2Fx"));
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.header("Location"), QByteArray("/ops/channels/x"));
    QCOMPARE(cookiesOf(answer), (QByteArrayList{"MMAUTHTOKEN", "MMUSERID", "MMCSRF"}));
}

void TestPracticePages::leadsNobodyAwayAfterTheSignIn_data()
{
    QTest::addColumn<QByteArray>("place");

    QTest::newRow("another server") << QByteArray("https%3A%2F%2Fevil.example.test");
    QTest::newRow("another server, without a scheme") << QByteArray("%2F%2Fevil.example.test");
    QTest::newRow("as browsers read it") << QByteArray("%2F%5Cevil.example.test");
    QTest::newRow("none") << QByteArray();
}

void TestPracticePages::leadsNobodyAwayAfterTheSignIn()
{
    QFETCH(QByteArray, place);
    PracticeServer server;
    const auto answer
        = server.send(post(u"/login"_s, "login_id=alice&password=Alice-pass-1&redirect_to=" + place));
    QCOMPARE(answer.header("Location"), QByteArray("/"));
}

void TestPracticePages::saysWhatIsWrongInTheLanguageOfTheBrowser_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("spoken");
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("none") << QByteArray() << QByteArray("en") << QByteArray("Sign in");
    QTest::newRow("English first") << QByteArray("en-GB,de;q=0.5") << QByteArray("en")
                                   << QByteArray("Sign in");
    QTest::newRow("German") << QByteArray("de-AT,de;q=0.9,en;q=0.5") << QByteArray("de")
                            << QByteArray("Anmelden");
    QTest::newRow("one that it does not speak")
        << QByteArray("fr,de;q=0.5") << QByteArray("de") << QByteArray("Anmelden");
}

void TestPracticePages::saysWhatIsWrongInTheLanguageOfTheBrowser()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, spoken);
    QFETCH(QByteArray, said);
    PracticeServer server;
    const auto page = server.send(get(u"/login"_s, language));
    QVERIFY(page.text.contains(QByteArray("<html lang=\"" + spoken + "\"")));
    QVERIFY(page.text.contains(said));
    muster::http::Request wrong = post(u"/login"_s, "login_id=alice&password=wrong");
    wrong.headers.emplaceBack("Accept-Language", language);
    const auto refused = server.send(wrong);
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.text.contains("role=\"alert\""));
    QVERIFY(refused.text.contains("value=\"alice\""));
    QVERIFY(!refused.text.contains("wrong\""));
}

void TestPracticePages::asksForTheAuthenticatorOfWhoHasOne()
{
    PracticeServer server;
    QVERIFY(!server.send(get(u"/login"_s)).text.contains("name=\"code\""));
    server.state.switches.multifactor = true;
    server.state.userByName(u"alice"_s)->mfaSecret = u"JBSWY3DPEHPK3PXP"_s;
    QVERIFY(server.send(get(u"/login"_s)).text.contains("name=\"code\""));
    const QByteArray form = "login_id=alice&password=Alice-pass-1&code=";
    QCOMPARE(server.send(post(u"/login"_s, form)).status, 401);
    const QString code = totp(u"JBSWY3DPEHPK3PXP"_s, server.state.now());
    QCOMPARE(server.send(post(u"/login"_s, form + code.toLatin1())).status, 303);
    QCOMPARE(server.send(post(u"/login"_s, "login_id=bob&password=Bob-pass-1&code=")).status, 303);
    const auto byApi = server.ask({}, "POST", u"/api/v4/users/login"_s,
                                  {{u"login_id"_s, u"alice"_s}, {u"password"_s, u"Alice-pass-1"_s}});
    QCOMPARE(byApi.problem, u"mfa.validate_token.authenticate.app_error"_s);
}

/// RFC 6238, appendix B: the last six of its eight digits.
void TestPracticePages::readsTheAuthenticatorAsTheStandardHasIt()
{
    const QString secret = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;
    QCOMPARE(totp(secret, 59'000), u"287082"_s);
    QCOMPARE(totp(secret, 1'111'111'109'000), u"081804"_s);
    QVERIFY(isTotp(u"081804"_s, secret, 1'111'111'109'000 + 30'000));
    QVERIFY(!isTotp(u"081804"_s, secret, 1'111'111'109'000 + 60'000));
    QVERIFY(!isTotp({}, u"not base 32!"_s, 59'000));
}

void TestPracticePages::signsOutByAFormOfItsOwnOnly()
{
    PracticeServer server;
    const Session session = server.state.addSession({.userId = server.id(u"alice"_s)});
    server.send(as(session, post(u"/logout"_s, "csrf=guessed")));
    QVERIFY(server.send(as(session, get(u"/"_s))).text.contains("@alice"));
    const auto answer = server.send(as(session, post(u"/logout"_s, "csrf=" + session.csrf.toLatin1())));
    QCOMPARE(answer.header("Location"), QByteArray("/login"));
    QVERIFY(!server.send(as(session, get(u"/"_s))).text.contains("@alice"));
}

void TestPracticePages::standsUnderAStrictPolicy_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("sign in") << u"/login"_s;
    QTest::newRow("landing") << u"/landing"_s;
    QTest::newRow("home") << u"/"_s;
    QTest::newRow("some page") << u"/ops/channels/town-square"_s;
    QTest::newRow("error") << u"/error?message=x"_s;
    QTest::newRow("consent") << QString();
}

void TestPracticePages::standsUnderAStrictPolicy()
{
    QFETCH(QString, path);
    static const QRegularExpression isInline(u"<style|style=|<script(?! src=)|\\son[a-z]+=|javascript:"_s);
    PracticeServer server;
    const Session session = server.state.addSession({.userId = server.id(u"alice"_s)});
    if (path.isEmpty())
        path = authorizePath(addApp(server, u"Relay"_s));
    const bool isLogin = path == "/login"_L1;
    const auto page = server.send(isLogin ? get(path) : as(session, get(path)));
    QCOMPARE(page.status, 200);
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY2(policy.startsWith("default-src 'none'; style-src 'self'; script-src '"), policy.constData());
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!isInline.match(QString::fromUtf8(page.text)).hasMatch());
    QVERIFY(page.text.contains("<meta name=\"viewport\""));
    QCOMPARE(page.text.count("<h1>"), 1);
}

/// Chromium holds form-action also against where the form's answer leads.
void TestPracticePages::letsTheConsentLeadToTheApplicationAlone()
{
    PracticeServer server;
    const Session session = server.state.addSession({.userId = server.id(u"alice"_s)});
    const QString path = authorizePath(addApp(server, u"Relay"_s));
    const QByteArray wanted = "form-action 'self' https://relay.example.test; ";
    const QByteArray onConsent = server.send(as(session, get(path))).header("Content-Security-Policy");
    QVERIFY2(onConsent.contains(wanted), onConsent.constData());
    const QString login = u"/login?redirect_to="_s + QString::fromLatin1(QUrl::toPercentEncoding(path));
    QVERIFY(server.send(get(login)).header("Content-Security-Policy").contains(wanted));
    QVERIFY(server.send(get(u"/login"_s)).header("Content-Security-Policy").contains("form-action 'self'; "));
}

void TestPracticePages::escapesWhatOthersWrote()
{
    PracticeServer server;
    const Session session = server.state.addSession({.userId = server.id(u"alice"_s)});
    const OAuthApp app = addApp(server, u"<b>\"%1 %2"_s);
    const auto page = server.send(as(session, get(authorizePath(app))));
    QVERIFY(page.text.contains("&lt;b&gt;&quot;%1 %2"));
    QVERIFY(!page.text.contains("<b>"));
}

void TestPracticePages::asksAFreshProfileWhereToViewOnNewerServersOnly()
{
    PracticeServer newer;
    QVERIFY(newer.send(get(u"/login"_s)).text.contains("/static/landing.js"));
    QVERIFY(newer.send(get(u"/static/landing.js"_s)).text.contains("__landingPageSeen__"));
    QVERIFY(newer.send(get(u"/landing"_s)).text.contains("Where would you like to view this?"));
    newer.state.switches.desktopLandingPage = false;
    QVERIFY(!newer.send(get(u"/login"_s)).text.contains("landing.js"));
    PracticeServer older(Version::V5_37);
    QVERIFY(!older.send(get(u"/login"_s)).text.contains("landing.js"));
}

void TestPracticePages::showsTheWordsOfTheServerAlone()
{
    PracticeServer server;
    const auto refusal = server.send(get(u"/oauth/authorize?response_type=code&client_id=short"_s));
    QCOMPARE(refusal.status, 400);
    static const QRegularExpression address(u"url=(/error[^\"]+)\""_s);
    const QString path
        = address.match(QString::fromUtf8(refusal.text)).captured(1).replace(u"&amp;"_s, u"&"_s);
    QVERIFY(server.send(get(path)).text.contains("Invalid client id."));
    const QString forged = QString(path).replace(u"client"_s, u"x"_s);
    QVERIFY(!server.send(get(forged)).text.contains("Invalid x id."));
}

void TestPracticePages::runsUnderASubPath()
{
    PracticeServer server;
    FaultSwitches faults(server.api);
    Entrance entrance(server.api, faults);
    server.api.setSiteUrl(u"http://127.0.0.1:8065/chat"_s);
    const auto ask = [&entrance](const QString &path) {
        muster::http::Response got;
        entrance.handle(get(path), [&got](const muster::http::Response &response) { got = response; });
        return got;
    };
    QCOMPARE(ask(u"/api/v4/system/ping"_s).status, 302);
    QCOMPARE(ask(u"/api/v4/system/ping"_s).headers.first().second, QByteArray("/chat/api/v4/system/ping"));
    QCOMPARE(ask(u"/chat/api/v4/system/ping"_s).status, 200);
    QVERIFY(ask(u"/chat/login"_s).body.contains("action=\"/chat/login\""));
    QVERIFY(ask(u"/chat"_s).body.contains("href=\"/chat/static/practice.css\""));
    QCOMPARE(ask(u"/chatter"_s).status, 302);
}

QTEST_GUILESS_MAIN(TestPracticePages)
#include "tst_practice_pages.moc"
