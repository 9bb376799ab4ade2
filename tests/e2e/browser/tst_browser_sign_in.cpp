// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/net/http_client.h"
#include "app/practice/workspace.h"
#include "ui/browser/process_start.h"
#include "ui/browser/visit.h"
#include "ui/look/appearance.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>
#include <QWebEngineView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::test {

namespace wire = backend::browser_wire;
using Kind = wire::Answer::Kind;

constexpr int patience = 30'000; // only a run that hangs waits that long

/// Sign-in and consent as a workspace shows them, in the real window, typed with the keyboard.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void endsWithTheSession();
    void staysWhileThePasswordIsWrong();
    void endsWithTheCode();
    void endsWithTheRefusal();
    void asksForThePasswordOnce();
    void theKeyboardIsInThePageAtOnce();

private:
    [[nodiscard]] QUrl at(const QString &path) const { return QUrl(m_workspace->url().toString() + path); }
    [[nodiscard]] QJsonObject call(const QByteArray &method, const QString &path, const QByteArray &token,
                                   const QJsonObject &body = {});
    [[nodiscard]] QUrl authorization();
    void begin(const QUrl &url, const QUrl &callback, const QString &cookie);
    void begin(const wire::Request &request);
    [[nodiscard]] bool shows(const QString &script) const;
    void type(const QString &text) const;
    void signIn(const QString &password) const;

    net::HttpClient m_http;
    std::unique_ptr<practice::Workspace> m_workspace;
    std::unique_ptr<ui::Visit> m_visit;
    QList<wire::Answer> m_heard;
};

namespace {

const QUrl callbackAddress(QStringLiteral("https://rootly.example/auth/mattermost/callback"));

} // namespace

void TestBrowserSignIn::init()
{
    m_workspace = std::make_unique<practice::Workspace>();
    QVERIFY(m_workspace->start());
    m_heard.clear();
}

void TestBrowserSignIn::cleanup()
{
    m_visit.reset();
    m_workspace.reset();
}

QJsonObject TestBrowserSignIn::call(const QByteArray &method, const QString &path, const QByteArray &token,
                                    const QJsonObject &body)
{
    net::Request request{.method = method, .url = at(u"/api/v4"_s + path), .headers = {}, .body = {}};
    request.headers.append({"Authorization", "Bearer " + token});
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson();
    const auto answer = QCoro::waitFor(m_http.send(request));
    return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
}

/// The address that begins the install of an app which the administrator has made.
QUrl TestBrowserSignIn::authorization()
{
    net::Request login{.method = "POST", .url = at(u"/api/v4/users/login"_s), .headers = {}, .body = {}};
    login.body = R"({"login_id":"admin","password":"Admin-pass-1"})";
    const auto session = QCoro::waitFor(m_http.send(login));
    const QByteArray token = session ? session->header("Token") : QByteArray();
    (void)call("PUT", u"/config/patch"_s, token,
               {{u"ServiceSettings"_s, QJsonObject{{u"EnableOAuthServiceProvider"_s, true}}}});
    const QJsonObject app = call("POST", u"/oauth/apps"_s, token,
                                 {{u"name"_s, u"Muster"_s},
                                  {u"homepage"_s, u"https://rootly.example"_s},
                                  {u"description"_s, u"Incidents"_s},
                                  {u"callback_urls"_s, QJsonArray{callbackAddress.toString()}}});
    QUrl url = at(u"/oauth/authorize"_s);
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, app["id"_L1].toString());
    query.addQueryItem(u"redirect_uri"_s, callbackAddress.toString());
    query.addQueryItem(u"state"_s, u"st4te"_s);
    url.setQuery(query);
    return url;
}

void TestBrowserSignIn::begin(const QUrl &url, const QUrl &callback, const QString &cookie)
{
    begin(wire::Request{.url = url,
                        .callback = callback,
                        .cookie = cookie,
                        .hosts = {},
                        .title = u"Sign in to the practice workspace"_s,
                        .caPem = {},
                        .isDark = false,
                        .language = u"en"_s,
                        .deadline = 600s});
}

void TestBrowserSignIn::begin(const wire::Request &request)
{
    m_visit = std::make_unique<ui::Visit>(request);
    connect(m_visit.get(), &ui::Visit::said, this,
            [this](const wire::Answer &answer) { m_heard.append(answer); });
    m_visit->begin();
}

bool TestBrowserSignIn::shows(const QString &script) const
{
    std::optional<bool> result;
    m_visit->page()->runJavaScript(script, [&result](const QVariant &value) { result = value.toBool(); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result, patience); }();
    return result.value_or(false);
}

void TestBrowserSignIn::type(const QString &text) const
{
    QTest::keyClicks(m_visit->window()->findChild<QWebEngineView *>()->focusProxy(), text);
}

void TestBrowserSignIn::signIn(const QString &password) const
{
    QTRY_VERIFY_WITH_TIMEOUT(
        shows(u"document.getElementById('password') !== null && document.readyState == 'complete'"_s),
        patience);
    QWidget *page = m_visit->window()->findChild<QWebEngineView *>()->focusProxy();
    (void)shows(
        u"document.getElementById('login_id').value = ''; document.getElementById('login_id').focus()"_s);
    type(u"admin"_s);
    QTest::keyClick(page, Qt::Key_Tab);
    type(password);
    QTest::keyClick(page, Qt::Key_Return);
}

void TestBrowserSignIn::endsWithTheSession()
{
    begin(at(u"/login"_s), {}, u"MMAUTHTOKEN"_s);
    signIn(u"Admin-pass-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 1, patience);
    QCOMPARE(m_heard.first().kind, Kind::Cookie);
    const QJsonObject me = call("GET", u"/users/me"_s, m_heard.first().found.reveal());
    QCOMPARE(me["username"_L1].toString(), u"admin"_s);
}

void TestBrowserSignIn::staysWhileThePasswordIsWrong()
{
    begin(at(u"/login"_s), {}, u"MMAUTHTOKEN"_s);
    signIn(u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"document.querySelector('[role=alert]') !== null"_s), patience);
    QVERIFY(m_heard.isEmpty());
    signIn(u"Admin-pass-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 1, patience);
    QCOMPARE(m_heard.first().kind, Kind::Cookie);
}

void TestBrowserSignIn::endsWithTheCode()
{
    begin(authorization(), callbackAddress, {});
    signIn(u"Admin-pass-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"document.querySelector('button[value=allow]') !== null"_s), patience);
    (void)shows(u"document.querySelector('button[value=allow]').click()"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 1, patience);
    QCOMPARE(m_heard.first().kind, Kind::Callback);
    const QUrl found(QString::fromUtf8(m_heard.first().found.reveal()));
    QCOMPARE(found.adjusted(QUrl::RemoveQuery), callbackAddress);
    QCOMPARE(QUrlQuery(found).queryItemValue(u"state"_s), u"st4te"_s);
    QVERIFY(!QUrlQuery(found).queryItemValue(u"code"_s).isEmpty());
}

void TestBrowserSignIn::endsWithTheRefusal()
{
    begin(authorization(), callbackAddress, {});
    signIn(u"Admin-pass-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"document.querySelector('button[value=deny]') !== null"_s), patience);
    (void)shows(u"document.querySelector('button[value=deny]').click()"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 1, patience);
    QCOMPARE(m_heard.first().kind, Kind::Callback);
    QCOMPARE(QUrl(QString::fromUtf8(m_heard.first().found.reveal())).query(), u"error=access_denied"_s);
}

void TestBrowserSignIn::theKeyboardIsInThePageAtOnce()
{
    begin(at(u"/login"_s), {}, u"MMAUTHTOKEN"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_visit->window()));
    QTRY_VERIFY_WITH_TIMEOUT(
        shows(u"document.activeElement.id == 'login_id' && document.readyState == 'complete'"_s), patience);
    QTest::keyClicks(QApplication::focusWidget(), u"admin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"document.getElementById('login_id').value == 'admin'"_s), patience);
}

/// The second window is another profile, which has what the first one got.
void TestBrowserSignIn::asksForThePasswordOnce()
{
    const QUrl consent = authorization();
    wire::Request request{.url = at(u"/login"_s),
                          .callback = {},
                          .cookie = u"MMAUTHTOKEN"_s,
                          .alsoCookies = {u"MMUSERID"_s, u"MMCSRF"_s},
                          .hosts = {},
                          .title = u"Sign in to the practice workspace"_s,
                          .caPem = {},
                          .isDark = false,
                          .language = u"en"_s,
                          .deadline = 600s};
    begin(request);
    signIn(u"Admin-pass-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 1, patience);
    const wire::Answer signedIn = m_heard.takeFirst();
    QStringList names;
    for (const wire::Cookie &cookie : signedIn.session) {
        QVERIFY(!cookie.value.isEmpty());
        QCOMPARE(cookie.isHttpOnly, cookie.name == "MMAUTHTOKEN"_L1);
        names.append(cookie.name);
    }
    names.sort();
    QCOMPARE(names, QStringList({u"MMAUTHTOKEN"_s, u"MMCSRF"_s, u"MMUSERID"_s}));

    request.url = consent;
    request.callback = callbackAddress;
    request.cookie.clear();
    request.alsoCookies.clear();
    request.session = signedIn.session;
    begin(request);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"document.readyState == 'complete' && location.host !== ''"_s), patience);
    QVERIFY(!shows(u"document.getElementById('password') !== null"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"document.querySelector('button[value=allow]') !== null"_s), patience);
    (void)shows(u"document.querySelector('button[value=allow]').click()"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_heard.size(), 1, patience);
    QCOMPARE(m_heard.first().kind, Kind::Callback);
}

} // namespace muster::test

int main(int argc, char *argv[])
{
    muster::ui::harden();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    new muster::ui::Appearance(&application, muster::ui::ThemeChoice::Light);
    muster::test::TestBrowserSignIn test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_browser_sign_in.moc"
