// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_environment.h"
#include "app/backend/browser_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::test {

namespace code = oauth::browserCode;

constexpr int patience = 30'000; // only a run that hangs waits that long

/// Muster's side of the browser, with small scripts in the place of muster-browser that do what it does, or
/// what it must not.
class TestBrowserProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheCallback();
    void bringsTheCookie();
    void bringsTheSession();
    void tellsWhichHostsWereAllowed();
    void saysHowTheVisitFailed_data();
    void saysHowTheVisitFailed();
    void believesNothingThatWasNotAskedFor_data();
    void believesNothingThatWasNotAskedFor();
    void endsOneThatGivesNoSignOfLife();
    void endsOneThatWasStopped();
    void endsOneThatOutstaysItsVisit();
    void endsOneThatStaysAfterItsAnswer();
    void closesTheWindow();
    void hasOneVisitAtATime();
    void takesItsProcessWithIt();
    void saysThatThereIsNoBrowser_data();
    void saysThatThereIsNoBrowser();
    void givesNothingSecretAwayByCommandLineOrEnvironment();
    void keepsWhatAWindowNeedsOfTheEnvironment();

private:
    /// A program that runs @p script with /bin/sh.
    QString program(const QByteArray &script);
    Outcome<oauth::BrowserFind> visit(const QByteArray &script, backend::BrowserLimits limits = {});

    QTemporaryDir m_folder;
    int m_count = 0;
};

namespace {

const QByteArray alive = "echo '{\"alive\":true}'\n";
const QByteArray untilTheEnd = "cat >/dev/null\n";

oauth::BrowserVisit visitOf(const QStringList &hosts = {})
{
    oauth::BrowserVisit visit;
    visit.url = QUrl(u"https://chat.example.org/oauth/authorize?state=s3cr3t"_s);
    visit.callback = QUrl(u"https://rootly.com/auth/mattermost/callback"_s);
    visit.cookie = u"MMAUTHTOKEN"_s;
    visit.alsoCookies = {u"MMCSRF"_s};
    visit.session = {{u"MMUSERID"_s, Secret(u"s3cr3t-user"_s), false}};
    visit.hosts = hosts;
    visit.title = u"Sign in"_s;
    return visit;
}

bool isGone(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) != 0;
}

/// Starts a visit that goes on while the test does.
struct VisitUnderWay
{
    explicit VisitUnderWay(backend::BrowserProcess &browser, oauth::BrowserVisit wish = visitOf())
    {
        browser.visit(std::move(wish)).then([this](Outcome<oauth::BrowserFind> found) {
            result = std::move(found);
        });
    }
    [[nodiscard]] QString code() const { return result && !*result ? result->error().code : QString(); }

    std::optional<Outcome<oauth::BrowserFind>> result;
};

} // namespace

QString TestBrowserProcess::program(const QByteArray &script)
{
    QFile file(m_folder.filePath(u"browser%1"_s.arg(++m_count)));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no folder for scripts");
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

Outcome<oauth::BrowserFind> TestBrowserProcess::visit(const QByteArray &script, backend::BrowserLimits limits)
{
    backend::BrowserProcess browser(program(script), limits);
    return QCoro::waitFor(browser.visit(visitOf()));
}

void TestBrowserProcess::bringsTheCallback()
{
    const auto found = visit("read request\n" + alive
                             + "echo '{\"callback\":\"https://rootly.com/auth/mattermost/callback?code=c"
                               "&state=s\"}'\n"
                             + untilTheEnd);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().what));
    QCOMPARE(found->callback, QUrl(u"https://rootly.com/auth/mattermost/callback?code=c&state=s"_s));
    QVERIFY(found->cookie.isEmpty());
}

void TestBrowserProcess::bringsTheCookie()
{
    const auto found = visit("read request\necho '{\"cookie\":\"abc123\"}'\n");
    QVERIFY(found);
    QCOMPARE(found->cookie.reveal(), "abc123");
    QVERIFY(found->callback.isEmpty());
}

void TestBrowserProcess::bringsTheSession()
{
    const auto found = visit("read request\necho '{\"cookie\":\"abc\",\"session\":["
                             "{\"name\":\"MMAUTHTOKEN\",\"value\":\"abc\",\"httpOnly\":true},"
                             "{\"name\":\"MMCSRF\",\"value\":\"def\"}]}'\n");
    QVERIFY(found);
    QCOMPARE(found->session.size(), 2);
    QVERIFY(found->session.first().isHttpOnly);
    QCOMPARE(found->session.last().name, u"MMCSRF"_s);
    QCOMPARE(found->session.last().value.reveal(), "def");
}

void TestBrowserProcess::tellsWhichHostsWereAllowed()
{
    backend::BrowserProcess browser(program("read request\n"
                                            "echo '{\"allowed\":\"login.example.com:8443\"}'\n"
                                            "echo '{\"allowed\":\"[::1]:9\"}'\n"
                                            "echo '{\"cookie\":\"c\"}'\n"));
    QStringList allowed;
    oauth::BrowserVisit wish = visitOf();
    wish.allowed = [&allowed](const QString &host) { allowed.append(host); };
    const auto found = QCoro::waitFor(browser.visit(wish));
    QVERIFY(found);
    QCOMPARE(allowed, QStringList({u"login.example.com:8443"_s, u"[::1]:9"_s}));
}

void TestBrowserProcess::saysHowTheVisitFailed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Error::Kind>("kind");
    const auto says = [](const QByteArray &word) -> QByteArray {
        return "read request\necho '{\"error\":\"" + word + "\",\"detail\":\"d\"}'\n";
    };
    using Kind = Error::Kind;
    QTest::newRow("window closed") << says("closed") << code::closed << Kind::Cancelled;
    QTest::newRow("certificate refused") << says("tls") << code::tls << Kind::Forbidden;
    QTest::newRow("page did not come") << says("load") << code::load << Kind::Network;
    QTest::newRow("host not allowed") << says("host") << code::host << Kind::Forbidden;
    QTest::newRow("nobody came") << says("late") << code::late << Kind::Timeout;
    QTest::newRow("a word of a newer one") << says("novel") << code::closed << Kind::Cancelled;
    QTest::newRow("killed") << alive + "kill -9 $$\n" << code::crashed << Kind::Server;
    QTest::newRow("crashed") << alive + "kill -SEGV $$\n" << code::crashed << Kind::Server;
    QTest::newRow("ended without a word") << QByteArray("exit 0\n") << code::crashed << Kind::Server;
    QTest::newRow("no display") << QByteArray("echo 'could not connect to display' >&2; exit 1\n")
                                << code::crashed << Kind::Server;
}

void TestBrowserProcess::saysHowTheVisitFailed()
{
    QFETCH(QByteArray, script);
    const auto found = visit(script);
    QVERIFY(!found);
    QTEST(found.error().code, "code");
    QTEST(found.error().kind, "kind");
    QVERIFY(!found.error().what.isEmpty());
    if (QLatin1StringView(QTest::currentDataTag()) == "no display"_L1)
        QVERIFY(found.error().detail.contains("could not connect"_L1));
}

void TestBrowserProcess::believesNothingThatWasNotAskedFor_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another host") << QByteArray(
        R"({"callback":"https://evil.example/auth/mattermost/callback?code=c"})");
    QTest::newRow("another path") << QByteArray(R"({"callback":"https://rootly.com/auth?code=c"})");
    QTest::newRow("a user name") << QByteArray(
        R"({"callback":"https://x@rootly.com/auth/mattermost/callback?code=c"})");
    QTest::newRow("a header in the cookie") << QByteArray(R"({"cookie":"a\r\nX-Evil: 1"})");
    QTest::newRow("two cookies in one") << QByteArray(R"({"cookie":"a; b=c"})");
    QTest::newRow("an endless cookie") << QByteArray(R"({"cookie":")" + QByteArray(5000, 'a') + R"("})");
    QTest::newRow("a cookie of the session that nobody wants")
        << QByteArray(R"({"cookie":"a","session":[{"name":"OTHER","value":"b"}]})");
    QTest::newRow("a header in the session")
        << QByteArray(R"({"cookie":"a","session":[{"name":"MMCSRF","value":"b\r\nX-Evil: 1"}]})");
    QTest::newRow("no host") << QByteArray(R"({"allowed":"a b/<script>"})");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a line without an end") << QByteArray(70'000, 'a') + "\\c";
}

void TestBrowserProcess::believesNothingThatWasNotAskedFor()
{
    QFETCH(QByteArray, said);
    QFile answer(m_folder.filePath(u"answer"_s));
    QVERIFY(answer.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const bool isEndless = said.endsWith("\\c");
    answer.write(isEndless ? said.chopped(2) : said + '\n');
    answer.close();
    const auto found = visit("read request\ncat '" + answer.fileName().toUtf8() + "'\n" + untilTheEnd);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Malformed);
    QCOMPARE(found.error().code, code::crashed);
    QVERIFY(!found.error().detail.contains("evil"_L1));
}

void TestBrowserProcess::endsOneThatGivesNoSignOfLife()
{
    const auto found = visit(untilTheEnd, {.start = 100ms});
    QVERIFY(!found);
    QCOMPARE(found.error().code, code::hung);
    QCOMPARE(found.error().kind, Error::Kind::Timeout);
}

void TestBrowserProcess::endsOneThatWasStopped()
{
    const auto found = visit(alive + "kill -STOP $$\n", {.silence = 100ms});
    QVERIFY(!found);
    QCOMPARE(found.error().code, code::hung);
}

void TestBrowserProcess::endsOneThatOutstaysItsVisit()
{
    backend::BrowserProcess browser(program(alive + untilTheEnd), {.grace = 50ms});
    oauth::BrowserVisit wish = visitOf();
    wish.deadline = 0s;
    const auto found = QCoro::waitFor(browser.visit(wish));
    QVERIFY(!found);
    QCOMPARE(found.error().code, code::late);
}

void TestBrowserProcess::endsOneThatStaysAfterItsAnswer()
{
    const auto found = visit("trap '' HUP PIPE TERM\nread request\necho '{\"cookie\":\"c\"}'\n"
                             "while :; do read x <&1; done\n",
                             {.goodbye = 50ms});
    QVERIFY(found);
    QCOMPARE(found->cookie.reveal(), "c");
}

void TestBrowserProcess::closesTheWindow()
{
    backend::BrowserProcess browser(program(alive + untilTheEnd));
    browser.close(); // nothing is open: nothing happens
    VisitUnderWay visit(browser);
    QTRY_VERIFY_WITH_TIMEOUT(browser.processId() != 0, patience);
    const qint64 pid = browser.processId();
    browser.close();
    QTRY_VERIFY_WITH_TIMEOUT(visit.result, patience);
    QCOMPARE(visit.code(), code::closed);
    QVERIFY(isGone(pid));
    QCOMPARE(browser.processId(), 0);
}

void TestBrowserProcess::hasOneVisitAtATime()
{
    backend::BrowserProcess browser(program("read request\n" + alive + untilTheEnd));
    VisitUnderWay first(browser);
    VisitUnderWay second(browser);
    QTRY_VERIFY_WITH_TIMEOUT(second.result, patience);
    QCOMPARE(second.code(), code::busy);
    QVERIFY(!first.result);
    browser.close();
    QTRY_VERIFY_WITH_TIMEOUT(first.result, patience);
    VisitUnderWay third(browser);
    QVERIFY(!third.result);
    browser.close();
    QTRY_COMPARE_WITH_TIMEOUT(third.code(), code::closed, patience);
}

void TestBrowserProcess::takesItsProcessWithIt()
{
    auto browser = std::make_unique<backend::BrowserProcess>(
        program("trap '' HUP PIPE TERM\n" + alive + "while :; do read x <&1; done\n"));
    VisitUnderWay visit(*browser);
    QTRY_VERIFY_WITH_TIMEOUT(browser->processId() != 0, patience);
    const qint64 pid = browser->processId();
    browser.reset();
    QVERIFY(isGone(pid));
    QVERIFY(!visit.result);
}

void TestBrowserProcess::saysThatThereIsNoBrowser_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such file") << u"no-such-browser"_s;
    QTest::newRow("not to be run") << u"plain-file"_s;
}

void TestBrowserProcess::saysThatThereIsNoBrowser()
{
    QFETCH(QString, name);
    QFile plain(m_folder.filePath(u"plain-file"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    backend::BrowserProcess browser(m_folder.filePath(name));
    for (int i = 0; i < 2; ++i) { // and it can be tried again, once it was installed
        const auto found = QCoro::waitFor(browser.visit(visitOf()));
        QVERIFY(!found);
        QCOMPARE(found.error().code, code::missing);
        QVERIFY(found.error().what.contains("package muster-browser"_L1));
    }
}

void TestBrowserProcess::givesNothingSecretAwayByCommandLineOrEnvironment()
{
    qputenv("MUSTER_BOT_TOKEN", "t0k3n");
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "9222");
    const QByteArray folder = m_folder.path().toUtf8();
    const auto found = visit("env >'" + folder + "/env'\necho \"$0 $*\" >'" + folder
                             + "/args'\nread request\n"
                               "printf '%s' \"$request\" >'"
                             + folder + "/request'\necho '{\"cookie\":\"c\"}'\n");
    qunsetenv("MUSTER_BOT_TOKEN");
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    QVERIFY(found);
    const auto read = [this](const QString &name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray environment = read(u"env"_s);
    QVERIFY(environment.contains("PATH="));
    QVERIFY(!environment.contains("t0k3n"));
    QVERIFY(!environment.contains("QTWEBENGINE"));
    QVERIFY(!environment.contains("s3cr3t"));
    QVERIFY(read(u"args"_s).trimmed().endsWith("--from-pipe"));
    QVERIFY(!read(u"args"_s).contains("s3cr3t"));
    const QJsonObject request = QJsonDocument::fromJson(read(u"request"_s)).object();
    QCOMPARE(request["url"_L1].toString(), u"https://chat.example.org/oauth/authorize?state=s3cr3t"_s);
    QCOMPARE(request["session"_L1][0]["value"_L1].toString(), u"s3cr3t-user"_s);
}

void TestBrowserProcess::keepsWhatAWindowNeedsOfTheEnvironment()
{
    QProcessEnvironment ours(QProcessEnvironment::Initialization{});
    for (const QString &name : {u"DISPLAY"_s, u"XDG_RUNTIME_DIR"_s, u"LC_ALL"_s, u"QT_QPA_PLATFORM"_s,
                                u"https_proxy"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        ours.insert(name, u"x"_s);
    const QStringList kept = ours.keys();
    for (const QString &name : {u"MUSTER_CALLBACK_KEY"_s, u"AWS_SECRET_ACCESS_KEY"_s, u"LD_PRELOAD"_s,
                                u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"SSLKEYLOGFILE"_s})
        ours.insert(name, u"x"_s);
    QCOMPARE(backend::browserEnvironment(ours).keys(), kept);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestBrowserProcess)
#include "tst_browser_process.moc"
