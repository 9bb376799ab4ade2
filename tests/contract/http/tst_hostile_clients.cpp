// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/http/listener_process.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

/// One client that misbehaves; while it does, and afterwards, another one is served.
class TestHostileClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesAndCloses_data();
    void refusesAndCloses();
    void refusesAndGoesOn_data();
    void refusesAndGoesOn();
    void givesUpOnWhatStalls_data();
    void givesUpOnWhatStalls();
    void givesUpOnWhatDribbles_data();
    void givesUpOnWhatDribbles();
    void closesWhatIsIdle();
    void answersPipelinedRequestsInOrder();
    void servesNoFurtherWhoDoesNotRead();
    void asksForABodyThatWaits();
    void asksForNoBodyThatIsTooLarge();
    void answersHeadWithoutABody();
    void survivesWhoLeavesInTheMiddle_data();
    void survivesWhoLeavesInTheMiddle();
    void answersWhoClosedOneDirection();
    void forgetsWhoClosedOneDirectionBeforeALateAnswer();

private:
    std::unique_ptr<ListenerProcess> m_listener;
};

namespace {

const QByteArray get = "GET /ok HTTP/1.1\r\nHost: relay\r\n\r\n";
const QByteArray getLate = "GET /late HTTP/1.1\r\nHost: relay\r\n\r\n";

/// A POST to /form with these fields, which is well-formed without any.
QByteArray with(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /form HTTP/1.1\r\nHost: relay\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + fields + "\r\n" + body;
}

const QByteArray chunked = "Transfer-Encoding: chunked\r\n";

} // namespace

void TestHostileClients::init()
{
    // The least that the settings allow, so that deadlines pass soon.
    m_listener = std::make_unique<ListenerProcess>(QJsonObject{{u"requestDeadline"_s, 1000}});
}

void TestHostileClients::cleanup()
{
    QVERIFY(m_listener->servesOthers());
    QVERIFY2(m_listener->stops(), m_listener->log().constData());
}

void TestHostileClients::refusesAndCloses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    QTest::newRow("two lengths") << with("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd") << 400;
    QTest::newRow("the same length twice")
        << with("Content-Length: 3\r\nContent-Length: 3\r\n", "abc") << 400;
    QTest::newRow("negative length") << with("Content-Length: -1\r\n") << 400;
    QTest::newRow("length and chunks")
        << with("Content-Length: 5\r\n" + chunked, "0\r\n\r\nGET /ok HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("chunks and length")
        << with(chunked + "Content-Length: 5\r\n", "0\r\n\r\nGET /ok HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("chunk size that is none") << with(chunked, "z\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk longer than it says") << with(chunked, "1\r\nabc\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk size beyond all numbers") << with(chunked, "fffffffffffffffff\r\n") << 400;
    QTest::newRow("folded field") << with("X: a\r\n b\r\n") << 400;
    QTest::newRow("folded length") << with("Content-Length:\r\n 3\r\n", "abc") << 400;
    QTest::newRow("folded transfer coding")
        << with("Transfer-Encoding:\r\n\tchunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("space before the colon") << with("Content-Length : 3\r\n", "abc") << 400;
    QTest::newRow("no Host") << "GET /ok HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("two Hosts") << "GET /ok HTTP/1.1\r\nHost: relay\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("absolute address") << "GET http://relay/ok HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("bare line feeds") << "GET /ok HTTP/1.1\nHost: relay\n\n"_ba << 400;
    QTest::newRow("bare line feed within the header")
        << "GET /ok HTTP/1.1\r\nHost: relay\nX: y\r\n\r\n"_ba << 400;
    QTest::newRow("bare carriage return") << "GET /ok HTTP/1.1\r\nHost: relay\rX: y\r\n\r\n"_ba << 400;
    QTest::newRow("NUL in the header") << with(QByteArray("X: a\0b\r\n", 8)) << 400;
    QTest::newRow("NUL in the address") << QByteArray("GET /o\0k HTTP/1.1\r\nHost: relay\r\n\r\n", 34) << 400;
    QTest::newRow("TLS where none is spoken")
        << QByteArray("\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03", 11) << 400;
    QTest::newRow("unknown transfer coding") << with("Transfer-Encoding: gzip, chunked\r\n") << 501;
    QTest::newRow("unknown expectation") << with("Expect: wonders\r\n") << 417;
    QTest::newRow("header too large") << with("X: " + QByteArray(8 * 1024, 'x') + "\r\n") << 431;
    QTest::newRow("header without end")
        << QByteArray("GET /ok HTTP/1.1\r\nX: " + QByteArray(4'000'000, 'x')) << 431;
    QTest::newRow("address without end") << QByteArray("GET /" + QByteArray(4'000'000, 'x')) << 431;
    QTest::newRow("length too large") << with("Content-Length: 1048577\r\n") << 413;
    QTest::newRow("body too large, on its way")
        << with("Content-Length: 8000000\r\n", QByteArray(8'000'000, 'x')) << 413;
    QTest::newRow("chunks too large together")
        << with(chunked, QByteArray("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n").repeated(17)) << 413;
}

void TestHostileClients::refusesAndCloses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    RawClient client = m_listener->client();
    const RawAnswer answer = client.ask(bytes);
    QVERIFY2(answer.refusesWith(status), answer.body.constData());
    QCOMPARE(answer.header("Connection"), "close");
    QVERIFY(m_listener->servesOthers());
    QVERIFY(client.seesTheEnd()); // nothing behind it is taken for a request
}

void TestHostileClients::refusesAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");

    const auto json = [](const QByteArray &type, int length) -> QByteArray {
        return "POST /json HTTP/1.1\r\nHost: relay\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n" + QByteArray(length, 'x');
    };
    QTest::newRow("nothing there") << "GET /none HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 404 << QByteArray();
    QTest::newRow("another method") << "DELETE /ok HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 405
                                    << "GET, HEAD"_ba;
    QTest::newRow("a form by GET") << "GET /form HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 405 << "POST"_ba;
    QTest::newRow("another media type") << json("text/plain", 2) << 415 << QByteArray();
    QTest::newRow("more than its route takes") << json("application/json", 1001) << 413 << QByteArray();
}

void TestHostileClients::refusesAndGoesOn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    RawClient client = m_listener->client();
    const RawAnswer answer = client.ask(bytes);
    QVERIFY2(answer.refusesWith(status), answer.body.constData());
    QTEST(answer.header("Allow"), "allow");
    QCOMPARE(client.ask(get).status, 200);
}

void TestHostileClients::givesUpOnWhatStalls_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("one letter") << "G"_ba;
    QTest::newRow("half an empty line") << "\r"_ba;
    QTest::newRow("half a header") << "GET /ok HTTP/1.1\r\nHost: re"_ba;
    QTest::newRow("half a body") << with("Content-Length: 10\r\n", "12345");
    QTest::newRow("half a chunk") << with(chunked, "a\r\n12345");
    QTest::newRow("chunks without end") << with(chunked, "5\r\n12345\r\n");
    QTest::newRow("trailer without end") << with(chunked, "0\r\nX: y\r\n");
    QTest::newRow("half a request behind a whole one") << QByteArray(get + "GET /");
}

void TestHostileClients::givesUpOnWhatStalls()
{
    QFETCH(const QByteArray, bytes);
    RawClient client = m_listener->client();
    QVERIFY(client.send(bytes));
    if (bytes.startsWith(get))
        QCOMPARE(client.answer().status, 200);
    QVERIFY(m_listener->servesOthers());
    QVERIFY(client.answer().refusesWith(408));
    QVERIFY(client.seesTheEnd());
}

void TestHostileClients::givesUpOnWhatDribbles_data()
{
    QTest::addColumn<QByteArray>("begin");

    QTest::newRow("header") << "GET /ok HTTP/1.1\r\nHost: relay\r\nX: "_ba;
    QTest::newRow("body") << with("Content-Length: 1000000\r\n");
    QTest::newRow("chunk") << with(chunked, "f0000\r\n");
}

void TestHostileClients::givesUpOnWhatDribbles()
{
    QFETCH(const QByteArray, begin);
    RawClient client = m_listener->client();
    QVERIFY(client.send(begin));
    // Each byte comes after others were served in between; the deadline is not moved by any of them.
    while (!client.hasReceived()) {
        client.send("x");
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_listener->servesOthers());
    }
    QVERIFY(client.answer().refusesWith(408));
}

void TestHostileClients::closesWhatIsIdle()
{
    ListenerProcess listener({{u"idleDeadline"_s, 1000}});
    RawClient silent = listener.client();
    RawClient once = listener.client();
    RawClient emptyLines = listener.client();
    QCOMPARE(once.ask(get).status, 200);
    while (!emptyLines.hasReceived()) {
        emptyLines.send("\r\n");
        QVERIFY(listener.servesOthers());
    }
    QVERIFY(emptyLines.seesTheEnd());
    QVERIFY(silent.seesTheEnd());
    QVERIFY(once.seesTheEnd());
}

void TestHostileClients::answersPipelinedRequestsInOrder()
{
    RawClient client = m_listener->client();
    QByteArray bytes;
    for (int length = 0; length < 300; ++length)
        bytes += with("Content-Length: " + QByteArray::number(length) + "\r\n", QByteArray(length, 'x'));
    QVERIFY(client.send(bytes + getLate + get));
    for (int length = 0; length < 300; ++length)
        QCOMPARE(client.answer().json(), (QJsonObject{{u"length"_s, length}}));
    QTRY_COMPARE(m_listener->state(u"waiting"_s), 1);
    QVERIFY(!client.hasReceived());
    m_listener->release();
    QCOMPARE(client.answer().json(), (QJsonObject{{u"late"_s, true}}));
    QCOMPARE(client.answer().json(), (QJsonObject{{u"ok"_s, true}}));
}

void TestHostileClients::servesNoFurtherWhoDoesNotRead()
{
    const int before = m_listener->memory();
    RawClient client = m_listener->client();
    QVERIFY(!client.send(get.repeated(2'000'000)));
    const int grown = m_listener->memory() - before;
    QVERIFY2(grown < 4 * 1024, qPrintable(u"%1 KiB"_s.arg(grown)));
    QTRY_COMPARE(m_listener->state(u"connections"_s), 1);
}

void TestHostileClients::asksForABodyThatWaits()
{
    RawClient client = m_listener->client();
    QVERIFY(client.send(with("Expect: 100-continue\r\nContent-Length: 3\r\n")));
    QCOMPARE(client.answer(true).status, 100);
    QCOMPARE(client.ask("abc").json(), (QJsonObject{{u"length"_s, 3}}));
    QCOMPARE(client.ask(get).status, 200);
}

void TestHostileClients::asksForNoBodyThatIsTooLarge()
{
    RawClient client = m_listener->client();
    QVERIFY(client.ask(with("Expect: 100-continue\r\nContent-Length: 1048577\r\n")).refusesWith(413));
    QVERIFY(client.seesTheEnd());
}

void TestHostileClients::answersHeadWithoutABody()
{
    RawClient client = m_listener->client();
    const QByteArray head = "HEAD /ok HTTP/1.1\r\nHost: relay\r\n\r\n";
    QVERIFY(client.send(head + get));
    const RawAnswer answer = client.answer(true);
    QCOMPARE(answer.status, 200);
    const RawAnswer whole = client.answer();
    QCOMPARE(whole.status, 200);
    QCOMPARE(answer.header("Content-Length"), whole.header("Content-Length"));
}

void TestHostileClients::survivesWhoLeavesInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("having said nothing") << QByteArray();
    QTest::newRow("in the header") << "POST /form HTTP/1.1\r\nHo"_ba;
    QTest::newRow("in the body") << with("Content-Length: 1000\r\n", "abc");
    QTest::newRow("before the answer is read") << get;
    QTest::newRow("before a late answer") << getLate;
    QTest::newRow("before a late answer, more being sent") << QByteArray(getLate + get + "GET /");
}

void TestHostileClients::survivesWhoLeavesInTheMiddle()
{
    QFETCH(const QByteArray, bytes);
    for (int i = 0; i < 25; ++i) {
        RawClient killed = m_listener->client();
        RawClient closed = m_listener->client();
        QVERIFY(killed.send(bytes));
        QVERIFY(closed.send(bytes));
        if (bytes.startsWith(getLate))
            QTRY_COMPARE(m_listener->state(u"waiting"_s), 2 * i + 2);
        killed.abort();
    }
    QTRY_COMPARE(m_listener->state(u"connections"_s), 1);
    m_listener->release();
    QCOMPARE(m_listener->state(u"waiting"_s), 0);
}

void TestHostileClients::answersWhoClosedOneDirection()
{
    RawClient client = m_listener->client();
    QVERIFY(client.send(get));
    client.halfClose();
    QCOMPARE(client.answer().status, 200);
    QVERIFY(client.seesTheEnd());
}

void TestHostileClients::forgetsWhoClosedOneDirectionBeforeALateAnswer()
{
    RawClient client = m_listener->client();
    QVERIFY(client.send(getLate));
    QTRY_COMPARE(m_listener->state(u"waiting"_s), 1);
    client.halfClose();
    QTRY_COMPARE(m_listener->state(u"connections"_s), 1);
    m_listener->release();
    QVERIFY(client.seesTheEnd());
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestHostileClients)
#include "tst_hostile_clients.moc"
