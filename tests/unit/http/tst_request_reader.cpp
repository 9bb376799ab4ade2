// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/request_reader.h"

#include "app/http/request_parser.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using Progress = http::RequestReader::Progress;

/// Bytes in, requests or a refusal out.
class TestRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest_data();
    void readsARequest();
    void refuses_data();
    void refuses();
    void keepsWhatCameAfterARequestForTheNext();
    void dropsTheFieldsOfATrailer();
    void saysWhetherTheConnectionMayBeKept_data();
    void saysWhetherTheConnectionMayBeKept();
    void asksForTheBodyOnce();
    void asksForNoBodyThatIsOnItsWay();
    void isIdleThroughEmptyLines();
    void refusesAHeaderThatDribblesOverTheLimit();
    void refusesAChunkLineWithoutEnd();
    void takesNoMoreAfterARefusal();
};

namespace {

http::Limits limits()
{
    http::Limits limits;
    limits.headerBytes = 1024;
    limits.bodyBytes = 2048;
    return limits;
}

/// What comes out, in one line; the same however the bytes are cut.
QByteArray outcome(const QByteArray &bytes, qsizetype piece)
{
    http::RequestReader reader(limits());
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        reader.feed(QByteArrayView(bytes).sliced(i, qMin(piece, bytes.size() - i)));
    if (reader.progress() == Progress::Refused)
        return QByteArray::number(reader.refusal().status) + ' ' + reader.refusal().what.toUtf8();
    if (reader.progress() != Progress::Ready)
        return "unfinished";
    const http::Request request = reader.take().request;
    return request.method + ' ' + request.path.toUtf8() + ' ' + request.query.toString().toUtf8() + " ["
        + request.mediaType() + "] " + request.body;
}

} // namespace

void TestRequestReader::readsARequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("request");

    QTest::newRow("slash command as Mattermost sends it")
        << "POST /mattermost/command HTTP/1.1\r\nHost: 127.0.0.1:8066\r\nUser-Agent: Mattermost-Bot/1.1\r\n"
           "Content-Length: 36\r\nAccept: application/json\r\nAuthorization: Token abc\r\n"
           "Content-Type: application/x-www-form-urlencoded\r\nAccept-Encoding: gzip\r\n\r\n"
           "command=%2Fincident&text=new+Printer"_ba
        << "POST /mattermost/command  [application/x-www-form-urlencoded] command=%2Fincident&text=new+Printer"_ba;
    QTest::newRow("form submission, chunked")
        << "POST /forms/abc HTTP/1.1\r\nHost: relay\r\nTransfer-Encoding: Chunked\r\n"
           "Content-Type: application/json; charset=utf-8\r\n\r\n5;a=b\r\n{\"a\":\r\n4\r\n\"b\"}\r\n0\r\n\r\n"_ba
        << "POST /forms/abc  [application/json] {\"a\":\"b\"}"_ba;
    QTest::newRow("query and percent signs")
        << "GET /a%20b/%C3%A4?x=1&y=a%26b HTTP/1.1\r\nHost: relay\r\n\r\n"_ba
        << "GET /a b/ä x=1&y=a%26b [] "_ba;
    QTest::newRow("body that begins with a space")
        << "POST / HTTP/1.1\r\nHost: relay\r\nContent-Length: 3\r\n\r\n ab"_ba << "POST /  []  ab"_ba;
    QTest::newRow("HTTP/1.0 without Host") << "GET / HTTP/1.0\r\n\r\n"_ba << "GET /  [] "_ba;
    QTest::newRow("empty line before it")
        << "\r\n\r\nGET / HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << "GET /  [] "_ba;
    QTest::newRow("method of its own") << "PURGE / HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << "PURGE /  [] "_ba;
    QTest::newRow("Content-Length 0") << "POST / HTTP/1.1\r\nHost: relay\r\nContent-Length: 0\r\n\r\n"_ba
                                      << "POST /  [] "_ba;
    QTest::newRow("body as large as is allowed") << QByteArray(
        "POST / HTTP/1.1\r\nHost: relay\r\nContent-Length: 2048\r\n\r\n" + QByteArray(2048, 'x'))
                                                 << QByteArray("POST /  [] " + QByteArray(2048, 'x'));
    QTest::newRow("header as large as is allowed")
        << QByteArray("GET / HTTP/1.1\r\nHost: relay\r\nX: " + QByteArray(1024 - 36, 'x') + "\r\n\r\n")
        << "GET /  [] "_ba;
    QTest::newRow("half a header") << "GET / HTTP/1.1\r\nHost: re"_ba << "unfinished"_ba;
    QTest::newRow("half a body") << "POST / HTTP/1.1\r\nHost: relay\r\nContent-Length: 9\r\n\r\n1234"_ba
                                 << "unfinished"_ba;
    QTest::newRow("nothing") << QByteArray() << "unfinished"_ba;
}

void TestRequestReader::readsARequest()
{
    QFETCH(QByteArray, bytes);
    QTEST(outcome(bytes, qMax<qsizetype>(1, bytes.size())), "request");
    QTEST(outcome(bytes, 1), "request");
    QTEST(outcome(bytes, 7), "request");
}

void TestRequestReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto with = [](const QByteArray &fields, const QByteArray &body = {}) -> QByteArray {
        return "POST / HTTP/1.1\r\nHost: relay\r\n" + fields + "\r\n" + body;
    };
    QTest::newRow("no HTTP") << "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n"_ba << 400;
    QTest::newRow("HTTP/2 preface") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba << 400;
    QTest::newRow("HTTP/1.2") << "GET / HTTP/1.2\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("request line without version") << "GET /\r\n\r\n"_ba << 400;
    QTest::newRow("two spaces") << "GET  / HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("bare line feeds") << "GET / HTTP/1.1\nHost: relay\n\r\n\r\n"_ba << 400;
    QTest::newRow("no Host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("two Hosts") << with("Host: relay\r\n") << 400;
    QTest::newRow("two Hosts in one") << "GET / HTTP/1.1\r\nHost: relay, evil\r\n\r\n"_ba << 400;
    QTest::newRow("two Hosts, HTTP/1.0") << "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("Content-Length, then chunked")
        << with("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\nGET /evil HTTP/1.1\r\n\r\n")
        << 400;
    QTest::newRow("chunked, then Content-Length")
        << with("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("identity, then Content-Length")
        << with("Transfer-Encoding: identity\r\nContent-Length: 5\r\n", "12345") << 501;
    QTest::newRow("two Content-Lengths that differ")
        << with("Content-Length: 5\r\nContent-Length: 6\r\n") << 400;
    QTest::newRow("two Content-Lengths that agree")
        << with("Content-Length: 5\r\nContent-Length: 5\r\n") << 400;
    QTest::newRow("list of lengths") << with("Content-Length: 5, 5\r\n") << 400;
    QTest::newRow("negative length") << with("Content-Length: -1\r\n") << 400;
    QTest::newRow("signed length") << with("Content-Length: +1\r\n") << 400;
    QTest::newRow("length in words") << with("Content-Length: five\r\n") << 400;
    QTest::newRow("empty length") << with("Content-Length: \r\n") << 400;
    QTest::newRow("length beyond 64 bits") << with("Content-Length: 99999999999999999999\r\n") << 400;
    QTest::newRow("chunked twice") << with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")
                                   << 400;
    QTest::newRow("chunked in disguise") << with("Transfer-Encoding: xchunked\r\n") << 501;
    QTest::newRow("gzip, chunked") << with("Transfer-Encoding: gzip, chunked\r\n") << 501;
    QTest::newRow("chunked, HTTP/1.0")
        << "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba << 400;
    QTest::newRow("space before the colon") << with("Content-Length : 5\r\n") << 400;
    QTest::newRow("folded field") << with("X: a\r\n b\r\n") << 400;
    QTest::newRow("folded length") << with("Content-Length:\r\n 3\r\n", "abc") << 400;
    QTest::newRow("folded transfer coding")
        << with("Transfer-Encoding:\r\n\tchunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("folded before the first field")
        << "GET / HTTP/1.1\r\n X: y\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("field without a name") << with(": 5\r\n") << 400;
    QTest::newRow("control character in a field") << with("X: a\x01\r\n") << 400;
    QTest::newRow("NUL in a field") << with(QByteArray("X: a\0b\r\n", 8)) << 400;
    QTest::newRow("chunk size that is no number")
        << with("Transfer-Encoding: chunked\r\n", "xyz\r\n\r\n") << 400;
    QTest::newRow("negative chunk size")
        << with("Transfer-Encoding: chunked\r\n", "-5\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk longer than it says")
        << with("Transfer-Encoding: chunked\r\n", "2\r\nabcd\r\n0\r\n\r\n") << 400;
    QTest::newRow("unknown expectation") << with("Expect: miracles\r\n") << 417;
    QTest::newRow("absolute target") << "GET http://relay/ HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("CONNECT") << "CONNECT relay:443 HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("asterisk") << "OPTIONS * HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("fragment") << "GET /a#b HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("broken percent sign") << "GET /a%2 HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("NUL in the path") << "GET /a%00b HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("line break in the path") << "GET /a%0D%0Ab HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("path that is no UTF-8") << "GET /%C3%28 HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("raw bytes in the path") << "GET /\xc3\xa4 HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << 400;
    QTest::newRow("body too large") << with("Content-Length: 2049\r\n") << 413;
    QTest::newRow("chunk too large") << with("Transfer-Encoding: chunked\r\n", "801\r\n") << 413;
    QTest::newRow("chunks too large together") << with(
        "Transfer-Encoding: chunked\r\n", "800\r\n" + QByteArray(2048, 'x') + "\r\n1\r\nx\r\n0\r\n\r\n")
                                               << 413;
    QTest::newRow("chunk size beyond 64 bits")
        << with("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\n") << 400;
    QTest::newRow("header too large") << with("X: " + QByteArray(1024, 'x') + "\r\n") << 431;
    QTest::newRow("header one byte too large")
        << QByteArray("GET / HTTP/1.1\r\nHost: relay\r\nX: " + QByteArray(1024 - 35, 'x') + "\r\n\r\n")
        << 431;
    QTest::newRow("request line without end") << QByteArray("GET /" + QByteArray(2000, 'x')) << 431;
    QTest::newRow("trailer too large")
        << with("Transfer-Encoding: chunked\r\n", "0\r\nX: " + QByteArray(2000, 'x')) << 431;
}

void TestRequestReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const QByteArray expected = QByteArray::number(status) + ' ';
    const QByteArray whole = outcome(bytes, bytes.size());
    QVERIFY2(whole.startsWith(expected), whole.constData());
    const QByteArray dribbled = outcome(bytes, 1);
    QVERIFY2(dribbled.startsWith(expected), dribbled.constData());
}

void TestRequestReader::keepsWhatCameAfterARequestForTheNext()
{
    http::RequestReader reader(limits());
    reader.feed("POST /1 HTTP/1.1\r\nHost: relay\r\nContent-Length: 1\r\n\r\naGET /2 HTTP/1.1\r\nHost: "
                "relay\r\n\r\nGET /3");
    QCOMPARE(reader.take().request.path, u"/1"_s);
    QCOMPARE(reader.take().request.path, u"/2"_s);
    QCOMPARE(reader.progress(), Progress::Reading);
    reader.feed(" HTTP/1.1\r\nHost: relay\r\n\r\n");
    QCOMPARE(reader.take().request.path, u"/3"_s);
    QCOMPARE(reader.progress(), Progress::Idle);
}

void TestRequestReader::dropsTheFieldsOfATrailer()
{
    http::RequestReader reader(limits());
    reader.feed("POST / HTTP/1.1\r\nHost: relay\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: "
                "Token x\r\n\r\n");
    QVERIFY(reader.take().request.header("Authorization").isEmpty());
}

void TestRequestReader::saysWhetherTheConnectionMayBeKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("kept");

    QTest::newRow("HTTP/1.1") << "GET / HTTP/1.1\r\nHost: relay\r\n\r\n"_ba << true;
    QTest::newRow("HTTP/1.1, close") << "GET / HTTP/1.1\r\nHost: relay\r\nConnection: Close\r\n\r\n"_ba
                                     << false;
    QTest::newRow("HTTP/1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << false;
    QTest::newRow("HTTP/1.0, keep-alive") << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba << true;
}

void TestRequestReader::saysWhetherTheConnectionMayBeKept()
{
    QFETCH(QByteArray, bytes);
    http::RequestReader reader(limits());
    reader.feed(bytes);
    QTEST(reader.take().keepAlive, "kept");
}

void TestRequestReader::asksForTheBodyOnce()
{
    http::RequestReader reader(limits());
    reader.feed("POST / HTTP/1.1\r\nHost: relay\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n");
    QVERIFY(!reader.takeExpectation());
    reader.feed("\r\n");
    QVERIFY(reader.takeExpectation());
    QVERIFY(!reader.takeExpectation());
    reader.feed("ab");
    QCOMPARE(reader.take().request.body, "ab");
}

void TestRequestReader::asksForNoBodyThatIsOnItsWay()
{
    http::RequestReader reader(limits());
    reader.feed("POST / HTTP/1.1\r\nHost: relay\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\na");
    QVERIFY(!reader.takeExpectation());
    reader.feed("b");
    QVERIFY(!reader.takeExpectation());
}

void TestRequestReader::isIdleThroughEmptyLines()
{
    http::RequestReader reader(limits());
    for (int i = 0; i < 10'000; ++i)
        reader.feed("\r\n");
    QCOMPARE(reader.progress(), Progress::Idle);
}

void TestRequestReader::refusesAHeaderThatDribblesOverTheLimit()
{
    http::RequestReader reader(limits());
    reader.feed("GET / HTTP/1.1\r\n");
    for (int i = 0; i < 1024 && reader.progress() == Progress::Reading; ++i)
        reader.feed("X: y\r\n");
    QCOMPARE(reader.progress(), Progress::Refused);
    QCOMPARE(reader.refusal().status, 431);
}

void TestRequestReader::refusesAChunkLineWithoutEnd()
{
    http::RequestReader reader(limits());
    reader.feed("POST / HTTP/1.1\r\nHost: relay\r\nTransfer-Encoding: chunked\r\n\r\n1;");
    for (int i = 0; i < 1024 && reader.progress() == Progress::Reading; ++i)
        reader.feed("extension");
    QCOMPARE(reader.progress(), Progress::Refused);
    QCOMPARE(reader.refusal().status, 431);
}

void TestRequestReader::takesNoMoreAfterARefusal()
{
    http::RequestReader reader(limits());
    reader.feed("GET / HTTP/1.1\r\n\r\n");
    reader.feed("GET / HTTP/1.1\r\nHost: relay\r\n\r\n");
    QCOMPARE(reader.progress(), Progress::Refused);
    QCOMPARE(reader.refusal().status, 400);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestRequestReader)
#include "tst_request_reader.moc"
