// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/response_writer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

class TestResponseWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAnAnswer_data();
    void writesAnAnswer();
    void writesTheDateAsTheRfcWantsIt();
};

void TestResponseWriter::writesAnAnswer_data()
{
    QTest::addColumn<http::Response>("response");
    QTest::addColumn<http::Wire>("wire");
    QTest::addColumn<QByteArray>("bytes");

    const http::Response ok = http::Response::text("hi");
    QTest::newRow("plain") << ok << http::Wire{"D", false, false, false}
                           << "HTTP/1.1 200 OK\r\nDate: D\r\nContent-Length: 2\r\n"
                              "Content-Type: text/plain; charset=utf-8\r\n\r\nhi"_ba;
    QTest::newRow("last of its connection")
        << ok << http::Wire{"D", true, false, true}
        << "HTTP/1.1 200 OK\r\nDate: D\r\nContent-Length: 2\r\nConnection: close\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n\r\nhi"_ba;
    QTest::newRow("kept alive for HTTP/1.0")
        << ok << http::Wire{"D", true, false, false}
        << "HTTP/1.1 200 OK\r\nDate: D\r\nContent-Length: 2\r\nConnection: keep-alive\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n\r\nhi"_ba;
    QTest::newRow("HEAD keeps the length and has no body")
        << ok << http::Wire{"D", false, true, false}
        << "HTTP/1.1 200 OK\r\nDate: D\r\nContent-Length: 2\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"_ba;
    QTest::newRow("204 has neither length nor body")
        << http::Response{204, {}, "x"} << http::Wire{"D"} << "HTTP/1.1 204 No Content\r\nDate: D\r\n\r\n"_ba;
    QTest::newRow("error") << http::Response::error(404, u"nothing"_s) << http::Wire{"D"}
                           << "HTTP/1.1 404 Not Found\r\nDate: D\r\nContent-Length: 19\r\n"
                              "Content-Type: application/json\r\n\r\n{\"error\":\"nothing\"}"_ba;
    QTest::newRow("unknown status has no reason")
        << http::Response::empty(299) << http::Wire{"D"}
        << "HTTP/1.1 299 \r\nDate: D\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("a status that ends no request")
        << http::Response::empty(101) << http::Wire{"D"}
        << "HTTP/1.1 500 Internal Server Error\r\nDate: D\r\nContent-Length: 0\r\n\r\n"_ba;
    const http::Headers hostile{{"X", "a\r\nSet-Cookie: b"}, {"A\nB", "c"}, {"content-length", "9"},
                                {"Connection", "x"},         {"", "empty"}, {"Good", "\xc3\xa4\tok"}};
    QTest::newRow("headers that would split or frame the answer")
        << http::Response{200, hostile, {}} << http::Wire{"D"}
        << "HTTP/1.1 200 OK\r\nDate: D\r\nContent-Length: 0\r\nGood: \xc3\xa4\tok\r\n\r\n"_ba;
}

void TestResponseWriter::writesAnAnswer()
{
    QFETCH(http::Response, response);
    QFETCH(http::Wire, wire);
    QTEST(http::toWire(response, wire), "bytes");
}

void TestResponseWriter::writesTheDateAsTheRfcWantsIt()
{
    QCOMPARE(http::imfFixdate(1'772'420'645), "Mon, 02 Mar 2026 03:04:05 GMT");
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestResponseWriter)
#include "tst_response_writer.moc"
