// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/little_site.h"
#include "tests/support/test_authority.h"
#include "ui/browser/address_bar.h"
#include "ui/browser/process_start.h"
#include "ui/browser/visit.h"
#include "ui/look/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::test {

namespace wire = backend::browser_wire;
using Kind = wire::Answer::Kind;

constexpr int patience = 30'000; // only a run that hangs waits that long

/// What Muster is told in the course of a visit.
class Hearer
{
public:
    explicit Hearer(ui::Visit &visit)
    {
        QObject::connect(&visit, &ui::Visit::said,
                         [this](const wire::Answer &answer) { heard.append(answer); });
    }

    /// The one that ended it.
    [[nodiscard]] wire::Answer last() const { return heard.value(heard.size() - 1); }
    [[nodiscard]] bool has(Kind kind) const
    {
        return std::any_of(heard.cbegin(), heard.cend(),
                           [kind](const auto &each) { return each.kind == kind; });
    }

    QList<wire::Answer> heard;
};

/// The real engine and the real window against sites of the test's own, driven as a person and as a page
/// would.
class TestBrowserVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void takesTheCallback_data();
    void takesTheCallback();
    void letsNoPageSendTheCallback();
    void endsWithTheCookieOfTheServer();
    void leavesTheCookieOfAnotherHostAlone();
    void asksForAnotherHostOnce();
    void staysWhereItIsWhenAHostIsDenied();
    void letsNoSecondQuestionReplaceTheFirst();
    void sendsAFormThatWasHeldBack();
    void goesWhereItWasAllowedBefore();
    void refusesACertificateThatNobodyVouchesFor();
    void believesAnAuthorityThatWasGiven();
    void refusesOthersEvenOfThatAuthority_data();
    void refusesOthersEvenOfThatAuthority();
    void triesAgainWhenTheServerIsBack();
    void saysThatAnErrorCameWithoutAPage();
    void saysThatThePageCrashed();
    void opensNoWindowForAPage();
    void opensInTheSameWindowWhatAPersonOpens();
    void downloadsNothing();
    void grantsNothing();
    void loadsNothingOfThisComputer();
    void leavesEncryptionForNobody();
    void isPastTheLandingPage();
    void showsWhosePageItIsAndNotWhoseIsComing();
    void saysWhatClosingMeant();
    void endsWhenTheTimeIsUp();

private:
    wire::Request request(const QUrl &url) const;
    void begin(const wire::Request &request);
    template <typename Part>
    [[nodiscard]] Part *part() const
    {
        return m_visit->window()->findChild<Part *>();
    }
    [[nodiscard]] ui::Button *button(const QString &text) const;
    void press(const QString &text) const;
    QVariant run(const QString &script) const;
    [[nodiscard]] bool isShown(const QString &text) const;
    [[nodiscard]] QString host() const { return part<ui::AddressBar>()->address().host; }

    LittleSite m_server;
    LittleSite m_elsewhere;
    TestAuthority m_authority;
    std::unique_ptr<ui::Visit> m_visit;
    std::unique_ptr<Hearer> m_hearer;
};

void TestBrowserVisit::cleanup()
{
    m_visit.reset();
    m_hearer.reset();
}

wire::Request TestBrowserVisit::request(const QUrl &url) const
{
    return {.url = url,
            .callback = m_elsewhere.url(u"/auth/mattermost/callback"_s),
            .cookie = {},
            .hosts = {},
            .title = u"Sign in"_s,
            .caPem = {},
            .isDark = false,
            .language = u"en"_s,
            .deadline = 600s};
}

void TestBrowserVisit::begin(const wire::Request &request)
{
    m_visit = std::make_unique<ui::Visit>(request);
    m_hearer = std::make_unique<Hearer>(*m_visit);
    m_visit->begin();
}

ui::Button *TestBrowserVisit::button(const QString &text) const
{
    const auto buttons = m_visit->window()->findChildren<ui::Button *>();
    for (ui::Button *each : buttons) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

void TestBrowserVisit::press(const QString &text) const
{
    QTRY_VERIFY2_WITH_TIMEOUT(button(text) != nullptr && button(text)->isEnabled(), qPrintable(text),
                              patience);
    QTest::mouseClick(button(text), Qt::LeftButton);
}

QVariant TestBrowserVisit::run(const QString &script) const
{
    std::optional<QVariant> result;
    m_visit->page()->runJavaScript(script, [&result](const QVariant &value) { result = value; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result, patience); }();
    return result.value_or(QVariant());
}

bool TestBrowserVisit::isShown(const QString &text) const
{
    const auto labels = m_visit->window()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void TestBrowserVisit::takesTheCallback_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("redirects");
    QTest::newRow("by redirect") << QByteArray() << true;
    QTest::newRow("by script, as the consent page does")
        << QByteArray("<script>location.href = '%1'</script>") << false;
    QTest::newRow("by form") << QByteArray("<form action='%2'><input name=code value='c d'><input name=state "
                                           "value=s></form><script>document.forms[0].submit()</script>")
                             << false;
}

void TestBrowserVisit::takesTheCallback()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, redirects);
    const QUrl callback = m_elsewhere.url(u"/auth/mattermost/callback"_s);
    const QUrl answer(callback.toString() + u"?code=c+d&state=s"_s);
    if (redirects)
        m_server.setRedirect("/consent", answer);
    else
        m_server.setPage("/consent",
                         {body.replace("%1", answer.toEncoded()).replace("%2", callback.toEncoded())});
    begin(request(m_server.url(u"/consent"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_hearer->has(Kind::Callback), patience);
    QCOMPARE(m_hearer->heard.size(), 1);
    QCOMPARE(QUrl(QString::fromUtf8(m_hearer->last().found.reveal())), answer);
    QVERIFY(!m_visit->window()->isVisible());
    QCOMPARE(m_elsewhere.requestsOf("/auth/mattermost/callback"), 0);
}

void TestBrowserVisit::letsNoPageSendTheCallback()
{
    const QByteArray callback = m_elsewhere.url(u"/auth/mattermost/callback?code=c"_s).toEncoded();
    m_server.setPage("/leak",
                     {"<img src='" + callback + "' onerror='document.title = \"no picture\"'><iframe src='"
                      + callback + "'></iframe><script>fetch('" + callback
                      + "', {mode: 'no-cors'}).catch(() => document.body.id = 'no-fetch')</script>"});
    wire::Request wish = request(m_server.url(u"/leak"_s));
    wish.hosts = {ui::authorityOf(m_elsewhere.url())};
    begin(wish);
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->page()->title(), u"no picture"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(run(u"document.body.id"_s).toString(), u"no-fetch"_s, patience);
    QCOMPARE(m_elsewhere.requestsOf("/auth/mattermost/callback"), 0);
    QVERIFY(!m_hearer->has(Kind::Callback));
}

void TestBrowserVisit::endsWithTheCookieOfTheServer()
{
    m_server.setPage("/login",
                     {.body = "hello",
                      .headers = {"Set-Cookie: MMUSERID=u; Path=/",
                                  "Set-Cookie: MMAUTHTOKEN=t0k3n; Path=/; HttpOnly; Max-Age=9999"}});
    wire::Request wish = request(m_server.url(u"/login"_s));
    wish.callback.clear();
    wish.cookie = u"MMAUTHTOKEN"_s;
    begin(wish);
    QTRY_VERIFY_WITH_TIMEOUT(m_hearer->has(Kind::Cookie), patience);
    QCOMPARE(m_hearer->last().found.reveal(), "t0k3n");
    QCOMPARE(m_hearer->heard.size(), 1);
}

void TestBrowserVisit::leavesTheCookieOfAnotherHostAlone()
{
    m_elsewhere.setPage("/theirs", {.body = "theirs", .headers = {"Set-Cookie: MMAUTHTOKEN=theirs; Path=/"}});
    m_server.setRedirect("/to-theirs", m_elsewhere.url(u"/theirs"_s, u"localhost"_s));
    wire::Request wish = request(m_server.url(u"/to-theirs"_s));
    wish.cookie = u"MMAUTHTOKEN"_s;
    wish.hosts = {ui::authorityOf(m_elsewhere.url({}, u"localhost"_s))};
    begin(wish);
    QTRY_COMPARE_WITH_TIMEOUT(run(u"document.cookie"_s).toString(), u"MMAUTHTOKEN=theirs"_s, patience);
    QVERIFY(m_hearer->heard.isEmpty());
}

void TestBrowserVisit::asksForAnotherHostOnce()
{
    m_elsewhere.setPage("/sso", {"<p>Sign in here</p>"});
    m_server.setRedirect("/to-sso", m_elsewhere.url(u"/sso?a=b"_s, u"localhost"_s));
    begin(request(m_server.url(u"/to-sso"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->window()->isAsking(), patience);
    const QString authority = ui::authorityOf(m_elsewhere.url({}, u"localhost"_s));
    QVERIFY(isShown(u"Go on to %1?"_s.arg(authority)));
    QCOMPARE(m_elsewhere.requestsOf("/sso"), 0);

    press(u"Allow"_s);
    QTRY_COMPARE_WITH_TIMEOUT(host(), authority, patience);
    QCOMPARE(m_hearer->heard.size(), 1);
    QCOMPARE(m_hearer->last().kind, Kind::Allowed);
    QCOMPARE(m_hearer->last().text, authority);
    QVERIFY(!part<ui::Banner>()->isVisible());

    run(u"location.href = '%1'"_s.arg(m_server.url(u"/to-sso"_s).toString()));
    QTRY_COMPARE_WITH_TIMEOUT(m_elsewhere.requestsOf("/sso"), 2, patience);
    QVERIFY(!m_visit->window()->isAsking());
}

void TestBrowserVisit::staysWhereItIsWhenAHostIsDenied()
{
    m_server.setPage("/login", {"<p>Here</p>"});
    begin(request(m_server.url(u"/login"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(host(), ui::authorityOf(m_server.url()), patience);
    run(u"location.href = '%1'"_s.arg(m_elsewhere.url(u"/denied"_s, u"localhost"_s).toString()));
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->window()->isAsking(), patience);
    press(u"Do not allow"_s);
    QVERIFY(isShown(u"was not allowed"_s));
    QCOMPARE(host(), ui::authorityOf(m_server.url()));
    QCOMPARE(m_elsewhere.requestsOf("/denied"), 0);
    QVERIFY(m_hearer->heard.isEmpty());
    press(u"Start again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requestsOf("/login"), 2, patience);
    QVERIFY(!part<ui::Banner>()->isVisible());
}

void TestBrowserVisit::letsNoSecondQuestionReplaceTheFirst()
{
    m_server.setPage("/login", {"<p>Here</p>"});
    begin(request(m_server.url(u"/login"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(host(), ui::authorityOf(m_server.url()), patience);
    run(u"location.href = 'http://first.invalid/'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"Go on to first.invalid?"_s), patience);
    run(u"location.href = 'http://second.invalid/'; 1"_s);
    run(u"1"_s);
    QVERIFY(isShown(u"Go on to first.invalid?"_s));
    QVERIFY(!isShown(u"second.invalid"_s));
}

void TestBrowserVisit::sendsAFormThatWasHeldBack()
{
    const QUrl target = m_elsewhere.url(u"/saml"_s, u"localhost"_s);
    m_elsewhere.setPage("/saml", {"<p>Received</p>"});
    m_server.setPage("/post",
                     {"<form method=post action='" + target.toEncoded()
                      + "'><input name=SAMLRequest value=abc><input name=action value=x><input "
                        "name=submit value=y></form><script>HTMLFormElement.prototype.submit.call("
                        "document.forms[0])</script>"});
    begin(request(m_server.url(u"/post"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->window()->isAsking(), patience);
    press(u"Allow"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_elsewhere.requestsOf("/saml"), 1, patience);
    const auto sent = m_elsewhere.requestTo("/saml");
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.body, "SAMLRequest=abc&action=x&submit=y");
}

void TestBrowserVisit::goesWhereItWasAllowedBefore()
{
    m_elsewhere.setPage("/known", {"<p>Known</p>"});
    m_server.setRedirect("/to-known", m_elsewhere.url(u"/known"_s, u"localhost"_s));
    wire::Request wish = request(m_server.url(u"/to-known"_s));
    wish.hosts = {ui::authorityOf(m_elsewhere.url({}, u"localhost"_s))};
    begin(wish);
    QTRY_COMPARE_WITH_TIMEOUT(host(), wish.hosts.first(), patience);
    QVERIFY(m_hearer->heard.isEmpty());
}

void TestBrowserVisit::refusesACertificateThatNobodyVouchesFor()
{
    LittleSite secure(m_authority.issue({}));
    secure.setPage("/", {"<p>Not to be seen</p>"});
    begin(request(secure.url(u"/"_s, u"localhost"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"cannot be trusted"_s), patience);
    QVERIFY(isShown(u"give Muster its file"_s));
    QVERIFY(secure.requests().isEmpty());
    press(u"Close"_s);
    QCOMPARE(m_hearer->last().text, wire::word::tls);
    QVERIFY(m_hearer->last().detail.contains("-202"_L1));
}

void TestBrowserVisit::believesAnAuthorityThatWasGiven()
{
    LittleSite secure(m_authority.issue({}));
    LittleSite content(m_authority.issue({}));
    content.setPage("/x.js",
                    {.body = "document.title = 'loaded'", .headers = {"Content-Type: text/javascript"}});
    secure.setPage("/",
                   {"<script src='" + content.url(u"/x.js"_s, u"localhost"_s).toEncoded() + "'></script>"});
    wire::Request wish = request(secure.url(u"/"_s, u"localhost"_s));
    wish.caPem = m_authority.pem();
    wish.hosts = {ui::authorityOf(content.url({}, u"localhost"_s))}; // this computer's own
    begin(wish);
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->page()->title(), u"loaded"_s, patience);
    QCOMPARE(part<ui::AddressBar>()->address().isEncrypted, true);
    QCOMPARE(part<ui::AddressBar>()->safety(), u"Encrypted"_s);
}

void TestBrowserVisit::refusesOthersEvenOfThatAuthority_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("use");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("said");
    QTest::newRow("another name") << u"DNS:other.example"_s << QString() << 2 << u"another name"_s;
    QTest::newRow("expired") << u"DNS:localhost"_s << QString() << -1 << u"has expired"_s;
    QTest::newRow("for persons") << u"DNS:localhost"_s << u"clientAuth"_s << 2 << u"certificate"_s;
}

void TestBrowserVisit::refusesOthersEvenOfThatAuthority()
{
    QFETCH(QString, names);
    QFETCH(QString, use);
    QFETCH(int, days);
    QFETCH(QString, said);
    LittleSite secure(m_authority.issue({.names = names, .use = use, .days = days}));
    secure.setPage("/", {"<p>Not to be seen</p>"});
    wire::Request wish = request(secure.url(u"/"_s, u"localhost"_s));
    wish.caPem = m_authority.pem();
    begin(wish);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"cannot be trusted"_s), patience);
    QVERIFY(isShown(said));
    QVERIFY(secure.requests().isEmpty());
}

void TestBrowserVisit::triesAgainWhenTheServerIsBack()
{
    auto server = std::make_unique<LittleSite>();
    const quint16 port = server->port();
    const QUrl url = server->url(u"/login"_s);
    server.reset();
    begin(request(url));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"cannot be reached"_s), patience);
    QVERIFY(isShown(u"may be down"_s));

    server = std::make_unique<LittleSite>(std::nullopt, port);
    server->setPage("/login", {"<p>Back</p>"});
    press(u"Try again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(run(u"document.body && document.body.innerText"_s).toString(), u"Back"_s,
                              patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(u"cannot be reached"_s), patience);
    QCOMPARE(host(), ui::authorityOf(url));
    m_visit->window()->close();
    QCOMPARE(m_hearer->last().text, wire::word::closed);
}

void TestBrowserVisit::saysThatAnErrorCameWithoutAPage()
{
    m_server.setPage("/bad", {.body = {}, .status = 502});
    begin(request(m_server.url(u"/bad"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"status 502"_s), patience);
    m_visit->window()->close();
    QCOMPARE(m_hearer->last().text, wire::word::load);
}

void TestBrowserVisit::saysThatThePageCrashed()
{
    m_server.setPage("/login", {"<title>here</title>"});
    begin(request(m_server.url(u"/login"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->page()->title(), u"here"_s, patience);
    const auto before = m_server.requestsOf("/login");
    ::kill(static_cast<pid_t>(m_visit->page()->renderProcessPid()), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"The page crashed"_s), patience);
    press(u"Try again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requestsOf("/login"), before + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(u"The page crashed"_s), patience);
}

void TestBrowserVisit::opensNoWindowForAPage()
{
    m_server.setPage("/popup", {"<script>window.open('/popped'); document.title = 'opened'</script>"});
    m_server.setPage("/popped", {"<p>Popped</p>"});
    begin(request(m_server.url(u"/popup"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->page()->title(), u"opened"_s, patience);
    run(u"1"_s);
    QCOMPARE(m_server.requestsOf("/popped"), 0);
    QCOMPARE(QApplication::topLevelWidgets().count(m_visit->window()), 1);
}

void TestBrowserVisit::opensInTheSameWindowWhatAPersonOpens()
{
    m_server.setPage("/links",
                     {"<a href='/opened' target=_blank style='display:block;height:400px'>Sign in</a>"});
    m_server.setPage("/opened", {"<title>opened</title>"});
    begin(request(m_server.url(u"/links"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(run(u"document.readyState + document.links.length"_s).toString(),
                              u"complete1"_s, patience);
    auto *view = m_visit->window()->findChild<QWebEngineView *>();
    QVERIFY(view != nullptr && view->focusProxy() != nullptr);
    QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, QPoint(60, 60));
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->page()->title(), u"opened"_s, patience);
}

void TestBrowserVisit::downloadsNothing()
{
    m_server.setPage("/file",
                     {.body = "abc",
                      .headers = {"Content-Type: application/octet-stream",
                                  "Content-Disposition: attachment; filename=x.bin"}});
    m_server.setPage("/files", {"<a href='/file' download id=a>x</a>"});
    begin(request(m_server.url(u"/files"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(run(u"document.links.length"_s).toInt(), 1, patience);
    run(u"document.links[0].click()"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"Nothing can be downloaded here"_s), patience);
    press(u"OK"_s);
    QVERIFY(!part<ui::Banner>()->isVisible());
}

void TestBrowserVisit::grantsNothing()
{
    m_server.setPage("/wishes", {R"(<script>
        navigator.geolocation.getCurrentPosition(() => document.title += ' place',
                                                 () => document.title += ' noplace');
        Notification.requestPermission().then(answer => document.title += ' ' + answer);
        document.title += '' + confirm('Really?') + prompt('Password?');
        alert('Hello');
        </script>)"});
    begin(request(m_server.url(u"/wishes"_s, u"localhost"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->page()->title().contains("noplace"_L1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->page()->title().contains("denied"_L1), patience);
    QVERIFY2(m_visit->page()->title().startsWith("falsenull"_L1), qPrintable(m_visit->page()->title()));
}

void TestBrowserVisit::loadsNothingOfThisComputer()
{
    m_server.setPage("/probe",
                     {"<img src='" + m_elsewhere.url(u"/healthz"_s, u"localhost"_s).toEncoded()
                      + "' onerror='document.title = \"refused\"'>"});
    begin(request(m_server.url(u"/probe"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->page()->title(), u"refused"_s, patience);
    QCOMPARE(m_elsewhere.requestsOf("/healthz"), 0);
}

void TestBrowserVisit::leavesEncryptionForNobody()
{
    LittleSite secure(m_authority.issue({}));
    secure.setRedirect("/", m_server.url(u"/plain"_s));
    wire::Request wish = request(secure.url(u"/"_s, u"localhost"_s));
    wish.caPem = m_authority.pem();
    wish.hosts = {ui::authorityOf(m_server.url())};
    begin(wish);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"is not encrypted"_s), patience);
    QCOMPARE(m_server.requestsOf("/plain"), 0);
    m_visit->window()->close();
    QCOMPARE(m_hearer->last().text, wire::word::host);
}

void TestBrowserVisit::isPastTheLandingPage()
{
    const QByteArray script = "<script>document.title = localStorage.getItem('__landingPageSeen__')</script>";
    m_server.setPage("/", {script});
    m_elsewhere.setPage("/", {script});
    wire::Request wish = request(m_server.url());
    wish.hosts = {ui::authorityOf(m_elsewhere.url())};
    begin(wish);
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->page()->title(), u"true"_s, patience);
    run(u"location.href = '%1'"_s.arg(m_elsewhere.url().toString()));
    QTRY_COMPARE_WITH_TIMEOUT(m_visit->page()->title(), u"null"_s, patience);
}

void TestBrowserVisit::showsWhosePageItIsAndNotWhoseIsComing()
{
    m_server.setPage("/here", {"<title>here</title>"});
    m_elsewhere.setPage("/silent", {.isSilent = true});
    wire::Request wish = request(m_server.url(u"/here"_s));
    wish.hosts = {ui::authorityOf(m_elsewhere.url())};
    begin(wish);
    QTRY_COMPARE_WITH_TIMEOUT(host(), ui::authorityOf(m_server.url()), patience);
    m_visit->page()->load(m_elsewhere.url(u"/silent"_s)); // as for what a person opens in a new window
    QTRY_COMPARE_WITH_TIMEOUT(m_elsewhere.requestsOf("/silent"), 1, patience);
    QCOMPARE(host(), ui::authorityOf(m_server.url()));
    QVERIFY(!part<ui::AddressBar>()->address().isEncrypted);
    QCOMPARE(part<ui::AddressBar>()->safety(), u"Not encrypted"_s);
}

void TestBrowserVisit::saysWhatClosingMeant()
{
    m_server.setPage("/login", {"<p>Here</p>"});
    begin(request(m_server.url(u"/login"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(host(), ui::authorityOf(m_server.url()), patience);
    run(u"location.href = 'http://elsewhere.invalid/'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->window()->isAsking(), patience);
    press(u"Do not allow"_s);
    m_visit->window()->close();
    QCOMPARE(m_hearer->heard.size(), 1);
    QCOMPARE(m_hearer->last().text, wire::word::host);
    QCOMPARE(m_hearer->last().detail, u"elsewhere.invalid"_s);
}

void TestBrowserVisit::endsWhenTheTimeIsUp()
{
    m_server.setPage("/login", {"<p>Here</p>"});
    wire::Request wish = request(m_server.url(u"/login"_s));
    wish.deadline = 1s;
    begin(wish);
    QTRY_VERIFY_WITH_TIMEOUT(!m_hearer->heard.isEmpty(), patience);
    QCOMPARE(m_hearer->last().text, wire::word::late);
    QVERIFY(!m_visit->window()->isVisible());
}

} // namespace muster::test

int main(int argc, char *argv[])
{
    muster::ui::harden();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    new muster::ui::Appearance(&application, muster::ui::ThemeChoice::Light);
    muster::test::TestBrowserVisit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_browser_visit.moc"
