// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/router.h"

#include <QJsonDocument>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster::test {

/// What a router with a few routes answers.
class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRoute_data();
    void findsTheRoute();
    void givesTheHandlerWhatStandsForThePlaceholders();
    void saysWhichMethodsAPathKnows();
    void refusesABodyLargerThanItsRouteTakes();
    void refusesAnotherMediaType_data();
    void refusesAnotherMediaType();
};

namespace {

http::RouteHandler saying(const QByteArray &name)
{
    return [name](const http::Request &, const QStringList &arguments, const http::Responder &respond) {
        respond(http::Response::text(name + ':' + arguments.join(u',').toUtf8()));
    };
}

http::Router someRouter()
{
    http::Router router;
    router.add({"GET", u"/channels/{id}"_s, saying("one channel")});
    router.add({"GET", u"/channels/mine"_s, saying("my channels")});
    router.add({"DELETE", u"/channels/{id}/members/{user}"_s, saying("leave")});
    router.add({"POST", u"/command"_s, saying("command"), "application/x-www-form-urlencoded", 10});
    return router;
}

http::Response answer(http::Request request)
{
    std::optional<http::Response> given;
    someRouter().handle(std::move(request),
                        [&given](http::Response response) { given = std::move(response); });
    return given.value_or(http::Response{0, {}, {}});
}

http::Request request(const QByteArray &method, const QString &path, const QByteArray &type = {})
{
    http::Request request;
    request.method = method;
    request.path = path;
    if (!type.isEmpty())
        request.headers.emplaceBack("content-type", type);
    return request;
}

} // namespace

void TestRouter::findsTheRoute_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("placeholder") << "GET"_ba << u"/channels/abc"_s << 200 << "one channel:abc"_ba;
    QTest::newRow("fixed before placeholder") << "GET"_ba << u"/channels/mine"_s << 200 << "my channels:"_ba;
    QTest::newRow("HEAD by the GET route") << "HEAD"_ba << u"/channels/mine"_s << 200 << "my channels:"_ba;
    QTest::newRow("empty segment") << "GET"_ba << u"/channels/"_s << 404
                                   << R"({"error":"there is nothing here"})"_ba;
    QTest::newRow("longer path") << "GET"_ba << u"/channels/a/b"_s << 404
                                 << R"({"error":"there is nothing here"})"_ba;
    QTest::newRow("other case") << "GET"_ba << u"/Channels/a"_s << 404
                                << R"({"error":"there is nothing here"})"_ba;
    QTest::newRow("no path") << "GET"_ba << QString() << 404 << R"({"error":"there is nothing here"})"_ba;
    QTest::newRow("other method") << "PUT"_ba << u"/command"_s << 405
                                  << R"({"error":"this path does not know that method"})"_ba;
}

void TestRouter::findsTheRoute()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const http::Response response = answer(request(method, path));
    QTEST(response.body, "body");
    QTEST(response.status, "status");
}

void TestRouter::givesTheHandlerWhatStandsForThePlaceholders()
{
    QCOMPARE(answer(request("DELETE", u"/channels/town/members/ann"_s)).body, "leave:town,ann");
}

void TestRouter::saysWhichMethodsAPathKnows()
{
    const http::Response response = answer(request("POST", u"/channels/mine"_s));
    QCOMPARE(response.status, 405);
    QVERIFY(response.headers.contains(std::pair("Allow"_ba, "GET, HEAD"_ba)));
}

void TestRouter::refusesABodyLargerThanItsRouteTakes()
{
    http::Request large = request("POST", u"/command"_s, "application/x-www-form-urlencoded");
    large.body = "text=01234";
    QCOMPARE(answer(large).status, 200);
    large.body += '5';
    QCOMPARE(answer(large).status, 413);
}

void TestRouter::refusesAnotherMediaType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");

    QTest::newRow("expected") << "application/x-www-form-urlencoded"_ba << 200;
    QTest::newRow("with a charset, in capitals")
        << "Application/X-WWW-Form-Urlencoded; charset=utf-8"_ba << 200;
    QTest::newRow("JSON") << "application/json"_ba << 415;
    QTest::newRow("none") << QByteArray() << 415;
}

void TestRouter::refusesAnotherMediaType()
{
    QFETCH(QByteArray, type);
    QTEST(answer(request("POST", u"/command"_s, type)).status, "status");
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestRouter)
#include "tst_router.moc"
