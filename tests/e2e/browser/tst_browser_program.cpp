// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_process.h"
#include "tests/support/little_site.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::test {

namespace code = oauth::browserCode;

/// The real muster-browser as Muster runs it: what comes back, and what is left of it.
class TestBrowserProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bringsTheCallback();
    void bringsTheCookieAndKeepsNothing();
    void tellsPagesAboutTheirReader();
    void leavesMusterWholeWhenItIsKilled();
    void isEndedWhenItHangs();
    void isClosedByMuster();
    void endsWhenMusterHasGone();
    void endsWhenItsTimeIsUp();
    void doesNothingByItself_data();
    void doesNothingByItself();

private:
    struct UnderWay;

    [[nodiscard]] oauth::BrowserVisit visitOf(const QString &path) const;

    LittleSite m_server;
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

constexpr int patience = 30'000; // only a run that hangs waits that long

/// All that descend from @p pid, by /proc.
QList<qint64> descendantsOf(qint64 pid)
{
    QList<qint64> found;
    QFile children(u"/proc/%1/task/%1/children"_s.arg(pid));
    if (!children.open(QIODevice::ReadOnly))
        return found;
    const QList<QByteArray> words = children.readAll().simplified().split(' ');
    for (const QByteArray &word : words) {
        const qint64 child = word.toLongLong();
        if (child > 0)
            found << child << descendantsOf(child);
    }
    return found;
}

bool isRunning(qint64 pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = status.readAll();
    const char state = line.mid(line.lastIndexOf(')') + 2).left(1).at(0);
    return state != 'Z' && state != 'X';
}

bool areGone(const QList<qint64> &pids)
{
    return std::none_of(pids.cbegin(), pids.cend(), isRunning);
}

} // namespace

/// A visit that goes on while the test does.
struct TestBrowserProgram::UnderWay
{
    explicit UnderWay(const oauth::BrowserVisit &visit, backend::BrowserLimits limits = {})
        : browser(QStringLiteral(MUSTER_BROWSER), limits)
    {
        browser.visit(visit).then([this](Outcome<oauth::BrowserFind> found) { result = std::move(found); });
    }
    [[nodiscard]] QString code() const { return result && !*result ? result->error().code : QString(); }

    backend::BrowserProcess browser;
    std::optional<Outcome<oauth::BrowserFind>> result;
};

void TestBrowserProgram::initTestCase()
{
    QCOMPARE(QFileInfo(QStringLiteral(MUSTER_BROWSER)).isExecutable(), true);
}

void TestBrowserProgram::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home->path().toUtf8());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qunsetenv(name);
    m_server.setPage("/login", {"<p>Sign in</p><script>fetch('/shown')</script>"});
}

oauth::BrowserVisit TestBrowserProgram::visitOf(const QString &path) const
{
    oauth::BrowserVisit visit;
    visit.url = m_server.url(path);
    visit.callback = QUrl(u"https://rootly.example/auth/mattermost/callback"_s);
    visit.title = u"Sign in"_s;
    visit.language = u"en"_s;
    return visit;
}

void TestBrowserProgram::bringsTheCallback()
{
    m_server.setRedirect("/consent",
                         QUrl(u"https://rootly.example/auth/mattermost/callback?code=c&state=s"_s));
    UnderWay visit(visitOf(u"/consent"_s));
    QTRY_VERIFY_WITH_TIMEOUT(visit.result, patience);
    QVERIFY2(*visit.result, qPrintable(visit.code()));
    QCOMPARE((*visit.result)->callback,
             QUrl(u"https://rootly.example/auth/mattermost/callback?code=c&state=s"_s));
}

void TestBrowserProgram::bringsTheCookieAndKeepsNothing()
{
    m_server.setPage("/in",
                     {.body = "<script>localStorage.a = 'k3pt'; document.cookie = 'b=k3pt; Max-Age=9999'; "
                              "setTimeout(() => location.href = '/session', 50)</script>"});
    m_server.setPage("/session",
                     {.body = "in",
                      .headers = {"Set-Cookie: MMAUTHTOKEN=t0k3n; HttpOnly; Max-Age=9999",
                                  "Cache-Control: max-age=9999"}});
    oauth::BrowserVisit wish = visitOf(u"/in"_s);
    wish.cookie = u"MMAUTHTOKEN"_s;
    UnderWay visit(wish);
    QTRY_VERIFY_WITH_TIMEOUT(visit.result, patience);
    QVERIFY2(*visit.result, qPrintable(visit.code()));
    QCOMPARE((*visit.result)->cookie.reveal(), "t0k3n");

    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("t0k3n") && !bytes.contains("k3pt"), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains("127.0.0.1"), qPrintable(file.fileName()));
    }
}

void TestBrowserProgram::tellsPagesAboutTheirReader()
{
    m_server.setPage("/reader",
                     {"<script>location.href = 'https://rootly.example/auth/mattermost/callback?dark='"
                      " + matchMedia('(prefers-color-scheme: dark)').matches + '&language='"
                      " + navigator.language</script>"});
    oauth::BrowserVisit wish = visitOf(u"/reader"_s);
    wish.isDark = true;
    wish.language = u"de"_s;
    UnderWay german(wish);
    QTRY_VERIFY_WITH_TIMEOUT(german.result, patience);
    QVERIFY2(*german.result, qPrintable(german.code()));
    QCOMPARE((*german.result)->callback.query(), u"dark=true&language=de"_s);
    UnderWay english(visitOf(u"/reader"_s));
    QTRY_VERIFY_WITH_TIMEOUT(english.result, patience);
    QVERIFY2(*english.result, qPrintable(english.code()));
    QCOMPARE((*english.result)->callback.query(), u"dark=false&language=en"_s);
}

void TestBrowserProgram::leavesMusterWholeWhenItIsKilled()
{
    const auto before = m_server.requestsOf("/shown");
    UnderWay visit(visitOf(u"/login"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requestsOf("/shown"), before + 1, patience);
    const QList<qint64> all = descendantsOf(visit.browser.processId());
    QVERIFY(!all.isEmpty());
    ::kill(static_cast<pid_t>(visit.browser.processId()), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(visit.result, patience);
    QCOMPARE(visit.code(), code::crashed);
    QTRY_VERIFY_WITH_TIMEOUT(areGone(all), patience);

    UnderWay again(visitOf(u"/login"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requestsOf("/shown"), before + 2, patience);
    again.browser.close();
    QTRY_COMPARE_WITH_TIMEOUT(again.code(), code::closed, patience);
}

void TestBrowserProgram::isEndedWhenItHangs()
{
    const auto before = m_server.requestsOf("/shown");
    UnderWay visit(visitOf(u"/login"_s), {.silence = 4s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requestsOf("/shown"), before + 1, patience);
    const qint64 pid = visit.browser.processId();
    const QList<qint64> all = descendantsOf(pid);
    ::kill(static_cast<pid_t>(pid), SIGSTOP);
    QTRY_VERIFY_WITH_TIMEOUT(visit.result, patience);
    QCOMPARE(visit.code(), code::hung);
    QVERIFY(!isRunning(pid));
    QTRY_VERIFY_WITH_TIMEOUT(areGone(all), patience);
}

void TestBrowserProgram::isClosedByMuster()
{
    const auto before = m_server.requestsOf("/shown");
    UnderWay visit(visitOf(u"/login"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requestsOf("/shown"), before + 1, patience);
    const qint64 pid = visit.browser.processId();
    const QList<qint64> all = descendantsOf(pid);
    visit.browser.close();
    QTRY_COMPARE_WITH_TIMEOUT(visit.code(), code::closed, patience);
    QVERIFY(!isRunning(pid));
    QTRY_VERIFY_WITH_TIMEOUT(areGone(all), patience);
}

void TestBrowserProgram::endsWhenMusterHasGone()
{
    const auto before = m_server.requestsOf("/shown");
    QProcess browser;
    browser.start(QStringLiteral(MUSTER_BROWSER), {u"--from-pipe"_s});
    browser.write(R"({"url":")" + m_server.url(u"/login"_s).toEncoded()
                  + R"(","cookie":"MMAUTHTOKEN","title":"Sign in","deadlineSeconds":600})" + "\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requestsOf("/shown"), before + 1, patience);
    browser.closeWriteChannel(); // as the system does for one that was killed
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QProcess::NotRunning, patience);
    QCOMPARE(browser.exitStatus(), QProcess::NormalExit);
    QVERIFY(!browser.readAllStandardError().contains("127.0.0.1"));
}

void TestBrowserProgram::endsWhenItsTimeIsUp()
{
    oauth::BrowserVisit wish = visitOf(u"/login"_s);
    wish.deadline = 2s;
    UnderWay visit(wish);
    QTRY_COMPARE_WITH_TIMEOUT(visit.code(), code::late, patience);
}

void TestBrowserProgram::doesNothingByItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no argument") << QStringList() << QByteArray() << 2;
    QTest::newRow("an address") << QStringList{u"https://chat.example.org"_s} << QByteArray() << 2;
    QTest::newRow("no request") << QStringList{u"--from-pipe"_s} << QByteArray() << 0;
    QTest::newRow("a file") << QStringList{u"--from-pipe"_s}
                            << QByteArray(R"({"url":"file:///etc/passwd","cookie":"c","deadlineSeconds":9})"
                                          "\n")
                            << 0;
    QTest::newRow("an endless line") << QStringList{u"--from-pipe"_s} << QByteArray(2'000'000, 'a') << 0;
}

void TestBrowserProgram::doesNothingByItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, request);
    QProcess browser;
    browser.start(QStringLiteral(MUSTER_BROWSER), arguments);
    browser.write(request);
    if (request.isEmpty())
        browser.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QProcess::NotRunning, patience);
    QCOMPARE(browser.exitStatus(), QProcess::NormalExit);
    QTEST(browser.exitCode(), "exitCode");
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestBrowserProgram)
#include "tst_browser_program.moc"
