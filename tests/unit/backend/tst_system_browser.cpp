// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/backend.h"
#include "app/backend/system_browser.h"
#include "app/http/listener.h"
#include "app/net/http_client.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace code = oauth::browserCode;

constexpr int patience = 30'000; // only a run that hangs waits that long

/// The system's browser where no relay runs: what comes back to the callback page, and what does not.
class TestSystemBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensThePageAndTakesWhatComesBack();
    void aRefusalEndsItWithoutState();
    void whatNobodyAskedForChangesNothing_data();
    void whatNobodyAskedForChangesNothing();
    void cancellingLeavesThePort();
    void afterTheDeadlineNobodyWaits();
    void saysThatNoBrowserOpens();
    void saysThatThePortIsTaken();
    void hasOneVisitAtATime();
    void givesWayToTheRelay();

private:
    void begin(std::chrono::seconds deadline = std::chrono::seconds(600));
    /// What a browser is shown at the callback page with that query; its status.
    [[nodiscard]] int comeBack(const QByteArray &query);
    [[nodiscard]] QUrl callback() const;
    [[nodiscard]] bool isPortFree() const;
    [[nodiscard]] QString endedWith() const
    {
        if (!m_end)
            return u"nothing"_s;
        return *m_end ? m_end->value().callback.query() : m_end->error().code;
    }

    SystemClock m_clock;
    net::HttpClient m_http;
    settings::Settings m_settings;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<backend::SystemBrowser> m_browser;
    bool m_hasBrowser = true;
    QList<QUrl> m_opened;
    QByteArray m_page;
    std::optional<Outcome<oauth::BrowserFind>> m_end;
};

namespace {

int freePort()
{
    http::Listener listener([](const http::Request &, const http::Responder &) { });
    if (const Outcome<void> listening = listener.listen({}); !listening)
        qFatal("no port: %s", qPrintable(listening.error().what));
    return listener.port();
}

} // namespace

void TestSystemBrowser::init()
{
    m_settings.listener.port = freePort();
    m_backend = std::make_unique<backend::Backend>(m_clock);
    m_browser = std::make_unique<backend::SystemBrowser>(
        backend::SystemBrowser::Services{*m_backend, [this] { return m_settings; },
                                         [this](const QUrl &page) {
                                             m_opened.append(page);
                                             return m_hasBrowser;
                                         }});
    m_hasBrowser = true;
    m_opened.clear();
    m_end.reset();
}

void TestSystemBrowser::cleanup()
{
    m_browser.reset();
    m_backend.reset();
}

QUrl TestSystemBrowser::callback() const
{
    return QUrl(u"http://127.0.0.1:%1/auth/mattermost/callback"_s.arg(m_settings.listener.port));
}

void TestSystemBrowser::begin(std::chrono::seconds deadline)
{
    oauth::BrowserVisit visit;
    visit.url = QUrl(u"https://chat.example.org/oauth/authorize?client_id=a&state=s3cr3t"_s);
    visit.callback = callback();
    visit.deadline = deadline;
    m_browser->visit(visit).then([this](Outcome<oauth::BrowserFind> end) { m_end = std::move(end); });
}

int TestSystemBrowser::comeBack(const QByteArray &query)
{
    const net::Request request{
        .method = "GET", .url = QUrl::fromEncoded(callback().toEncoded() + query), .headers = {}, .body = {}};
    const auto answer = QCoro::waitFor(m_http.send(request));
    m_page = answer ? answer->body : QByteArray();
    return answer ? answer->status : 0;
}

bool TestSystemBrowser::isPortFree() const
{
    http::Listener other([](const http::Request &, const http::Responder &) { });
    http::Endpoint endpoint;
    endpoint.port = static_cast<quint16>(m_settings.listener.port);
    return other.listen(endpoint).has_value();
}

void TestSystemBrowser::opensThePageAndTakesWhatComesBack()
{
    begin();
    QCOMPARE(m_opened, {QUrl(u"https://chat.example.org/oauth/authorize?client_id=a&state=s3cr3t"_s)});
    QCOMPARE(endedWith(), u"nothing"_s);
    QCOMPARE(comeBack("?code=c0de&state=s3cr3t"), 200);
    QVERIFY2(m_page.contains("Back to Muster"), m_page.constData());
    QTRY_COMPARE_WITH_TIMEOUT(endedWith(), u"code=c0de&state=s3cr3t"_s, patience);
    QCOMPARE(m_end->value().callback.adjusted(QUrl::RemoveQuery), callback());
    QTRY_VERIFY_WITH_TIMEOUT(isPortFree(), patience);
}

void TestSystemBrowser::aRefusalEndsItWithoutState()
{
    begin();
    QCOMPARE(comeBack("?error=access_denied"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(endedWith(), u"error=access_denied"_s, patience);
}

void TestSystemBrowser::whatNobodyAskedForChangesNothing_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("another state") << QByteArray("?code=c0de&state=other");
    QTest::newRow("no state") << QByteArray("?code=c0de");
    QTest::newRow("a refusal of somebody else's") << QByteArray("?error=access_denied&state=other");
    QTest::newRow("nothing at all") << QByteArray();
}

void TestSystemBrowser::whatNobodyAskedForChangesNothing()
{
    QFETCH(QByteArray, query);
    begin();
    QCOMPARE(comeBack(query), 410);
    QVERIFY2(m_page.contains("Nobody waits for this"), m_page.constData());
    QCOMPARE(endedWith(), u"nothing"_s);
    QCOMPARE(comeBack("?code=c0de&state=s3cr3t"), 200);
    QTRY_COMPARE_WITH_TIMEOUT(endedWith(), u"code=c0de&state=s3cr3t"_s, patience);
}

void TestSystemBrowser::cancellingLeavesThePort()
{
    begin();
    m_browser->close();
    QTRY_COMPARE_WITH_TIMEOUT(endedWith(), code::closed, patience);
    QVERIFY(isPortFree());
    begin(); // and it may be tried again
    QCOMPARE(comeBack("?code=c0de&state=s3cr3t"), 200);
}

void TestSystemBrowser::afterTheDeadlineNobodyWaits()
{
    begin(std::chrono::seconds(0));
    QTRY_COMPARE_WITH_TIMEOUT(endedWith(), code::late, patience);
    QVERIFY(isPortFree());
}

void TestSystemBrowser::saysThatNoBrowserOpens()
{
    m_hasBrowser = false;
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(endedWith(), code::missing, patience);
    QVERIFY(isPortFree());
}

void TestSystemBrowser::saysThatThePortIsTaken()
{
    http::Listener other([](const http::Request &, const http::Responder &) { });
    http::Endpoint endpoint;
    endpoint.port = static_cast<quint16>(m_settings.listener.port);
    QVERIFY(other.listen(endpoint));
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(endedWith(), u"listener.port"_s, patience);
    QCOMPARE(m_opened, QList<QUrl>());
}

void TestSystemBrowser::hasOneVisitAtATime()
{
    begin();
    oauth::BrowserVisit other;
    other.callback = callback();
    const auto end = QCoro::waitFor(m_browser->visit(other));
    QVERIFY(!end);
    QCOMPARE(end.error().code, code::busy);
    QCOMPARE(comeBack("?code=c0de&state=s3cr3t"), 200);
}

void TestSystemBrowser::givesWayToTheRelay()
{
    begin();
    m_browser->giveWay();
    QVERIFY(isPortFree());
    QCOMPARE(endedWith(), u"nothing"_s);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestSystemBrowser)
#include "tst_system_browser.moc"
