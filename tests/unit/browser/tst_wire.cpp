// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_wire.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace wire = backend::browser_wire;

/// The lines between Muster and muster-browser.
class TestBrowserWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesARequest();
    void refusesARequestThatCannotBeDone_data();
    void refusesARequestThatCannotBeDone();
    void carriesEachAnswer_data();
    void carriesEachAnswer();
    void carriesTheSessionBesideTheCookie();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
};

void TestBrowserWire::carriesARequest()
{
    const wire::Request request{.url = QUrl(u"https://chat.example.org/oauth/authorize?state=a%26b"_s),
                                .callback = QUrl(u"https://rootly.com/auth/mattermost/callback"_s),
                                .cookie = u"MMAUTHTOKEN"_s,
                                .alsoCookies = {u"MMUSERID"_s, u"MMCSRF"_s},
                                .session = {{u"MMAUTHTOKEN"_s, Secret(u"t0k3n"_s), true}},
                                .hosts = {u"login.example.com"_s, u"127.0.0.1:9"_s},
                                .title = u"Bei „Werk“ anmelden\n"_s,
                                .caPem = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n",
                                .isDark = true,
                                .language = u"de"_s,
                                .deadline = std::chrono::seconds(77)};
    const QByteArray line = wire::toLine(request);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto read = wire::requestFrom(line);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->url, request.url);
    QCOMPARE(read->callback, request.callback);
    QCOMPARE(read->cookie, request.cookie);
    QCOMPARE(read->alsoCookies, request.alsoCookies);
    QCOMPARE(read->session.size(), 1);
    QCOMPARE(read->session.first().name, u"MMAUTHTOKEN"_s);
    QCOMPARE(read->session.first().value.reveal(), "t0k3n");
    QVERIFY(read->session.first().isHttpOnly);
    QCOMPARE(read->hosts, request.hosts);
    QCOMPARE(read->title, request.title);
    QCOMPARE(read->caPem, request.caPem);
    QCOMPARE(read->isDark, true);
    QCOMPARE(read->language, request.language);
    QCOMPARE(read->deadline, request.deadline);
}

void TestBrowserWire::refusesARequestThatCannotBeDone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a file") << QByteArray(R"({"url":"file:///etc/passwd","cookie":"c","deadlineSeconds":9})");
    QTest::newRow("no end") << QByteArray(R"({"url":"https://a.example/","deadlineSeconds":9})");
    QTest::newRow("a callback with a query") << QByteArray(
        R"({"url":"https://a.example/","callback":"https://b.example/?x","deadlineSeconds":9})");
    QTest::newRow("a callback that is no web address")
        << QByteArray(R"({"url":"https://a.example/","callback":"app:done","deadlineSeconds":9})");
    QTest::newRow("no time") << QByteArray(R"({"url":"https://a.example/","cookie":"c"})");
    QTest::newRow("all the time") << QByteArray(
        R"({"url":"https://a.example/","cookie":"c","deadlineSeconds":86401})");
}

void TestBrowserWire::refusesARequestThatCannotBeDone()
{
    QFETCH(QByteArray, line);
    const auto read = wire::requestFrom(line);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
}

void TestBrowserWire::carriesEachAnswer_data()
{
    using Kind = wire::Answer::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("alive") << Kind::Alive << QByteArray() << QString() << QString();
    QTest::newRow("allowed") << Kind::Allowed << QByteArray() << u"login.example.com"_s << QString();
    QTest::newRow("callback") << Kind::Callback << QByteArray("https://b.example/cb?code=%41&state=\\\"")
                              << QString() << QString();
    QTest::newRow("cookie") << Kind::Cookie << QByteArray("abc123") << QString() << QString();
    QTest::newRow("error") << Kind::Error << QByteArray() << u"tls"_s << u"net error -202"_s;
}

void TestBrowserWire::carriesEachAnswer()
{
    QFETCH(wire::Answer::Kind, kind);
    QFETCH(QByteArray, found);
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const QByteArray line
        = wire::toLine(wire::Answer{.kind = kind, .found = Secret(found), .text = text, .detail = detail});
    QCOMPARE(line.count('\n'), 1);
    const auto read = wire::answerFrom(line);
    QVERIFY(read);
    QCOMPARE(read->kind, kind);
    QCOMPARE(read->found.reveal(), found);
    QCOMPARE(read->text, text);
    QCOMPARE(read->detail, detail);
}

void TestBrowserWire::carriesTheSessionBesideTheCookie()
{
    const wire::Answer answer{
        .kind = wire::Answer::Kind::Cookie,
        .found = Secret(u"t0k3n"_s),
        .session = {{u"MMAUTHTOKEN"_s, Secret(u"t0k3n"_s), true}, {u"MMCSRF"_s, Secret(u"c5rf"_s), false}}};
    const auto read = wire::answerFrom(wire::toLine(answer));
    QVERIFY(read);
    QCOMPARE(read->session.size(), 2);
    QCOMPARE(read->session.last().name, u"MMCSRF"_s);
    QCOMPARE(read->session.last().value.reveal(), "c5rf");
    QVERIFY(!read->session.last().isHttpOnly);
}

void TestBrowserWire::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("alive");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a number for a callback") << QByteArray(R"({"callback":5})");
}

void TestBrowserWire::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, line);
    const auto read = wire::answerFrom(line);
    QVERIFY(!read);
    // What came may hold a code: it is not repeated.
    QVERIFY(line.isEmpty() || !read.error().detail.contains(QString::fromUtf8(line)));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestBrowserWire)
#include "tst_wire.moc"
