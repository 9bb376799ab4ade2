// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/net/http_client.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace std::chrono_literals;

namespace {

/// Reads each request whole and answers it with what the test says; nothing said: never.
class PlainServer : public QTcpServer
{
public:
    PlainServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
    }

    [[nodiscard]] net::Request request(const QByteArray &method, const QByteArray &body = {}) const
    {
        net::Request request;
        request.method = method;
        request.url = QUrl(u"http://127.0.0.1:%1/api"_s.arg(serverPort()));
        request.body = body;
        if (!body.isEmpty())
            request.headers = {{"Content-Type", "application/json"}};
        return request;
    }

    QByteArrayList requests;
    QByteArrayList answers; ///< one a request, the last one again and again; empty: the connection is closed
    bool hangsUp = false; ///< after each answer
    int connections = 0;

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->peek(1 << 20);
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        const qsizetype mark = bytes.toLower().indexOf("content-length: ");
        const qsizetype length = mark < 0 ? 0 : bytes.mid(mark + 16).left(8).split('\r').first().toLongLong();
        if (head < 0 || bytes.size() < head + 4 + length)
            return;
        requests << socket->read(head + 4 + length);
        if (answers.isEmpty())
            return;
        const QByteArray answer = answers.size() > 1 ? answers.takeFirst() : answers.first();
        if (answer.isEmpty())
            socket->close();
        else
            socket->write(answer);
        if (hangsUp)
            socket->disconnectFromHost();
    }
};

const QByteArray good = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

} // namespace

/// The outgoing client against a server on loopback.
class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAnyStatusAsAValue();
    void keepsTheConnection();
    void endsACallAtItsDeadline();
    void endsAnAnswerThatIsTooLong();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void sendsNothingWithAnEffectTwice_data();
    void sendsNothingWithAnEffectTwice();
    void saysThatNothingListens();
    void abortsAllThatIsUnderWay();
    void keepsNoCookies();
    void takesNoHalfAnswer_data();
    void takesNoHalfAnswer();
    void addsNothingThatTellsOfThisComputer();
    void endsCallsThatBeginWhileItGoes();
    void sendsNothingOfACallThatEndedAtOnce();
    void mayGoWithACallThatHasJustBegun();
    void asksNoProxyOnLoopback();
};

void TestHttpClient::givesAnyStatusAsAValue()
{
    PlainServer server;
    server.answers = {"HTTP/1.1 418 I'm a teapot\r\nX-One: 1\r\nContent-Length: 3\r\n\r\nno\n"};
    net::HttpClient client;
    const auto response = QCoro::waitFor(client.send(server.request("POST", "{}")));
    QVERIFY(response);
    QCOMPARE(response->status, 418);
    QCOMPARE(response->header("x-one"), QByteArray("1"));
    QCOMPARE(response->body, QByteArray("no\n"));
    QVERIFY(server.requests.first().endsWith("\r\n\r\n{}"));
}

void TestHttpClient::keepsTheConnection()
{
    PlainServer server;
    server.answers = {good};
    net::HttpClient client;
    for (int i = 0; i < 5; ++i)
        QVERIFY(QCoro::waitFor(client.send(server.request("POST", "{}"))));
    QCOMPARE(server.connections, 1);
}

void TestHttpClient::endsACallAtItsDeadline()
{
    PlainServer server;
    net::HttpClient client;
    net::Request request = server.request("GET");
    request.deadline = 100ms;
    const auto response = QCoro::waitFor(client.send(request));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Timeout);
}

void TestHttpClient::endsAnAnswerThatIsTooLong()
{
    PlainServer server;
    server.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100000, 'x')};
    net::HttpClient client;
    net::Request request = server.request("GET");
    request.largestBody = 1000;
    const auto response = QCoro::waitFor(client.send(request));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Malformed);
}

void TestHttpClient::followsNoRedirect_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const char *method : {"GET", "POST"}) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d to a %s", status, method) << QByteArray(method) << status;
    }
}

void TestHttpClient::followsNoRedirect()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    PlainServer server;
    server.answers = {"HTTP/1.1 " + QByteArray::number(status)
                          + " Elsewhere\r\nLocation: /other\r\nContent-Length: 3\r\n\r\nno\n",
                      good};
    net::HttpClient client;
    const auto response
        = QCoro::waitFor(client.send(server.request(method, method == "POST" ? "{}" : QByteArray())));
    QVERIFY(response);
    QCOMPARE(response->status, status);
    QCOMPARE(response->header("Location"), QByteArray("/other"));
    QCOMPARE(response->body, QByteArray("no\n"));
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::sendsNothingWithAnEffectTwice_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("kept");

    for (const bool kept : {true, false}) {
        const char *connection = kept ? "a kept" : "a fresh";
        QTest::addRow("POST on %s connection", connection) << QByteArray("POST") << QByteArray("{}") << kept;
        QTest::addRow("POST without a body on %s connection", connection)
            << QByteArray("POST") << QByteArray() << kept;
        QTest::addRow("PUT on %s connection", connection) << QByteArray("PUT") << QByteArray("{}") << kept;
        QTest::addRow("DELETE on %s connection", connection) << QByteArray("DELETE") << QByteArray() << kept;
    }
}

void TestHttpClient::sendsNothingWithAnEffectTwice()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, kept);
    PlainServer server;
    net::HttpClient client;
    if (kept) {
        server.answers = {good, QByteArray(), good};
        QVERIFY(QCoro::waitFor(client.send(server.request("POST", "{}"))));
    } else {
        server.answers = {QByteArray(), good};
    }
    server.requests.clear();
    // The connection is closed after the request and before an answer.
    const auto cut = QCoro::waitFor(client.send(server.request(method, body)));
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, Error::Kind::Network);
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::saysThatNothingListens()
{
    net::Request request;
    {
        const PlainServer server;
        request = server.request("GET");
    }
    net::HttpClient client;
    const auto response = QCoro::waitFor(client.send(request));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Network);
    QVERIFY(!response.error().what.isEmpty());
}

void TestHttpClient::abortsAllThatIsUnderWay()
{
    PlainServer server;
    net::HttpClient client;
    QList<Error::Kind> ended;
    for (int i = 0; i < 3; ++i) {
        client.send(server.request("GET")).then([&ended](const Outcome<net::Response> &response) {
            ended << (response ? Error::Kind::Invalid : response.error().kind);
        });
    }
    QTRY_COMPARE(server.requests.size(), 3);
    client.abortAll();
    QTRY_COMPARE(ended.size(), 3);
    QCOMPARE(ended, QList<Error::Kind>(3, Error::Kind::Cancelled));
}

void TestHttpClient::keepsNoCookies()
{
    PlainServer server;
    server.answers = {"HTTP/1.1 200 OK\r\nSet-Cookie: MMAUTHTOKEN=abc; Path=/\r\nContent-Length: 0\r\n\r\n"};
    net::HttpClient client;
    QVERIFY(QCoro::waitFor(client.send(server.request("GET"))));
    QVERIFY(QCoro::waitFor(client.send(server.request("GET"))));
    QVERIFY(!server.requests.last().toLower().contains("cookie"));
}

void TestHttpClient::takesNoHalfAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");

    QTest::newRow("cut within the header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << u"network"_s;
    QTest::newRow("cut within the body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}") << u"network"_s;
    QTest::newRow("cut within a refusal")
        << QByteArray("HTTP/1.1 500 Oh\r\nContent-Length: 9\r\n\r\n{}") << u"network"_s;
    QTest::newRow("cut between two chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n") << u"network"_s;
    QTest::newRow("not gzip as it says") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 16\r\n\r\nnothing in it is")
                                         << u"malformed"_s;
    // Qt reads up to where a header should be and tells this and a cut header alike.
    QTest::newRow("another protocol") << QByteArray("220 mail.example ESMTP\r\n\r\n") << u"network"_s;
}

void TestHttpClient::takesNoHalfAnswer()
{
    QFETCH(QByteArray, answer);
    PlainServer server;
    server.answers = {answer};
    server.hangsUp = true;
    net::HttpClient client;
    const auto response = QCoro::waitFor(client.send(server.request("POST", "{}")));
    QVERIFY(!response);
    QTEST(kindName(response.error().kind), "kind");
}

void TestHttpClient::addsNothingThatTellsOfThisComputer()
{
    PlainServer server;
    server.answers = {good};
    net::HttpClient client;
    QVERIFY(QCoro::waitFor(client.send(server.request("POST", "{}"))));
    QByteArrayList names;
    for (const QByteArray &line : server.requests.first().split('\n').mid(1)) {
        if (line.contains(':'))
            names << line.first(line.indexOf(':')).toLower();
    }
    std::sort(names.begin(), names.end());
    QCOMPARE(names.join(' '),
             QByteArray("accept-encoding accept-language connection content-length content-type host "
                        "user-agent"));
    QVERIFY(server.requests.first().contains("Accept-Language: *\r\n"));
}

void TestHttpClient::endsCallsThatBeginWhileItGoes()
{
    PlainServer server;
    auto client = std::make_unique<net::HttpClient>();
    QList<Error::Kind> ended;
    const auto note = [&ended](const Outcome<net::Response> &response) { ended << response.error().kind; };
    client->send(server.request("GET")).then([&](const Outcome<net::Response> &response) {
        note(response);
        client->send(server.request("GET")).then(note);
    });
    QTRY_COMPARE(server.requests.size(), 1);
    delete client.get();
    std::ignore = client.release();
    QTRY_COMPARE(ended, QList<Error::Kind>(2, Error::Kind::Cancelled));
}

void TestHttpClient::sendsNothingOfACallThatEndedAtOnce()
{
    PlainServer server;
    server.answers = {good, good};
    net::HttpClient client;
    Error::Kind ended = Error::Kind::Network;
    client.send(server.request("POST", "a=1")).then([&ended](const Outcome<net::Response> &response) {
        ended = response.error().kind;
    });
    client.abortAll();
    QTRY_COMPARE(ended, Error::Kind::Cancelled);
    QVERIFY(QCoro::waitFor(client.send(server.request("GET"))));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests.first().startsWith("GET "));
}

void TestHttpClient::mayGoWithACallThatHasJustBegun()
{
    PlainServer server;
    server.answers = {good};
    Error::Kind ended = Error::Kind::Network;
    auto client = std::make_unique<net::HttpClient>();
    client->send(server.request("POST", "a=1")).then([&ended](const Outcome<net::Response> &response) {
        ended = response.error().kind;
    });
    client.reset();
    QTRY_COMPARE(ended, Error::Kind::Cancelled);
    net::HttpClient other; // by its answer, all is over that the first had begun
    QVERIFY(QCoro::waitFor(other.send(server.request("GET"))));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests.first().startsWith("GET "));
}

void TestHttpClient::asksNoProxyOnLoopback()
{
    PlainServer proxy;
    proxy.answers = {"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"};
    qputenv("http_proxy", u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()).toLatin1());
    PlainServer server;
    server.answers = {good};
    net::HttpClient client;
    const auto direct = QCoro::waitFor(client.send(server.request("GET")));
    net::Request outside = server.request("GET");
    outside.url = QUrl(u"http://chat.invalid/api"_s);
    const auto byProxy = QCoro::waitFor(client.send(outside));
    qunsetenv("http_proxy");
    QVERIFY(direct);
    QCOMPARE(direct->status, 200);
    QVERIFY(byProxy);
    QCOMPARE(byProxy->status, 502);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
