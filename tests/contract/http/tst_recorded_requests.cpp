// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/listener.h"
#include "app/http/request_reader.h"
#include "app/http/router.h"
#include "app/relay/inbound.h"
#include "tests/support/inbound_request.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

const QByteArray formType = "application/x-www-form-urlencoded";
const QByteArray jsonType = "application/json";

/// The routes of the integrations that were recorded, by what Mattermost sends to them.
http::Router recordedRoutes(const std::function<void(const QByteArray &, const http::Request &)> &reached)
{
    http::Router router;
    const auto add = [&](const QByteArray &method, const QString &path, const QByteArray &type) {
        const QByteArray name = method + ' ' + path.toUtf8();
        router.add({method, path,
                    [reached, name](const http::Request &request, const QStringList &,
                                    const http::Responder &respond) {
                        reached(name, request);
                        respond(http::Response::empty());
                    },
                    type});
    };
    for (const QString &path : {u"/slash"_s, u"/moved"_s, u"/dupa"_s, u"/dupb"_s, u"/s"_s})
        add("POST", path, formType);
    for (const QString &path : {u"/dlg/{what}"_s, u"/act"_s, u"/act2"_s, u"/other"_s})
        add("POST", path, jsonType);
    for (const QString &path : {u"/get"_s, u"/moved"_s})
        add("GET", path, {});
    return router;
}

QByteArray routeOf(const InboundRequest &inbound)
{
    QByteArray path = inbound.target.first(inbound.target.indexOf('?') < 0 ? inbound.target.size()
                                                                           : inbound.target.indexOf('?'));
    if (path.startsWith("/dlg/"))
        path = "/dlg/{what}";
    return inbound.method + ' ' + path;
}

/// The request that the reader makes of the bytes, fed in pieces of that size.
http::Request read(const InboundRequest &inbound, qsizetype piece)
{
    http::RequestReader reader({});
    const QByteArray bytes = inbound.bytes();
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        reader.feed(QByteArrayView(bytes).sliced(i, qMin(piece, bytes.size() - i)));
    if (reader.progress() != http::RequestReader::Progress::Ready)
        qFatal("%s is not read", qPrintable(inbound.name));
    return reader.take().request;
}

} // namespace

/// What Mattermost 5.37 and 11.6 sent to an integration, byte for byte, sent to the listener.
class TestRecordedRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arriveAsTheyWereSent_data() { versions(); }
    void arriveAsTheyWereSent();
    void areTheSameHoweverTheyAreCut_data() { versions(); }
    void areTheSameHoweverTheyAreCut();
    void areUnderstoodByTheRelay_data() { versions(); }
    void areUnderstoodByTheRelay();

private:
    static void versions();
};

void TestRecordedRequests::versions()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("5.37") << u"5.37"_s;
    QTest::newRow("11.6") << u"11.6"_s;
}

/// One after the other on one connection, as fast as it takes them.
void TestRecordedRequests::arriveAsTheyWereSent()
{
    QFETCH(const QString, version);
    const QList<InboundRequest> all = readInbound(version);
    QVERIFY(all.size() > 100);
    QList<std::pair<QByteArray, http::Request>> arrived;
    const http::Router router
        = recordedRoutes([&arrived](const QByteArray &route, const http::Request &request) {
              arrived.emplaceBack(route, request);
          });
    http::Listener listener([&router](http::Request request, const http::Responder &respond) {
        router.handle(std::move(request), respond);
    });
    QVERIFY(listener.listen({}));
    QTcpSocket server;
    server.connectToHost(listener.address(), listener.port());
    for (const InboundRequest &inbound : all)
        server.write(inbound.bytes());
    QTRY_COMPARE(arrived.size(), all.size());

    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto &[route, request] = arrived[i];
        const char *name = qPrintable(all[i].name);
        QVERIFY2(route == routeOf(all[i]), name);
        QVERIFY2(request.method == all[i].method && request.target == all[i].target, name);
        QVERIFY2(request.headers == all[i].headers, name);
        QVERIFY2(request.body == all[i].body, name);
        QVERIFY2(request.peer == QHostAddress(QHostAddress::LocalHost), name);
    }
}

void TestRecordedRequests::areTheSameHoweverTheyAreCut()
{
    QFETCH(const QString, version);
    for (const InboundRequest &inbound : readInbound(version)) {
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(1460)}) {
            const http::Request request = read(inbound, piece);
            QVERIFY2(request.headers == inbound.headers && request.body == inbound.body,
                     qPrintable(inbound.name));
        }
    }
}

void TestRecordedRequests::areUnderstoodByTheRelay()
{
    QFETCH(const QString, version);
    int commands = 0;
    int forms = 0;
    int clicks = 0;
    for (const InboundRequest &inbound : readInbound(version)) {
        const http::Request request = read(inbound, 1460);
        const QJsonObject body = jsonFrom(inbound.body).toObject();
        const char *name = qPrintable(inbound.name);
        if (inbound.method == "POST" && request.mediaType() == formType) {
            const auto command = relay::slashFromRequest(request, {});
            QVERIFY2(command, name);
            QVERIFY2(command->text == inbound.field(u"text"_s), name);
            QVERIFY2(command->triggerId == inbound.field(u"trigger_id"_s), name);
            QVERIFY2(command->teamName == inbound.field(u"team_domain"_s), name);
            QVERIFY2(command->token == inbound.field(u"token"_s).toUtf8(), name);
            QVERIFY2(command->asker.userId == inbound.field(u"user_id"_s), name);
            QVERIFY2(command->asker.name == inbound.field(u"user_name"_s), name);
            QVERIFY2(command->asker.rootId == inbound.field(u"root_id"_s), name);
            QVERIFY2(inbound.field(u"response_url"_s).endsWith(command->asker.responsePath), name);
            QVERIFY2(!command->asker.responsePath.isEmpty(), name);
            ++commands;
        } else if (request.path.startsWith("/dlg/"_L1)) {
            const auto form = relay::formFromRequest(request);
            QVERIFY2(form, name);
            QVERIFY2(form->userId == body["user_id"_L1].toString(), name);
            QVERIFY2(form->submission == body["submission"_L1].toObject(), name);
            QVERIFY2(form->cancelled == body["cancelled"_L1].toBool(), name);
            ++forms;
        } else if (request.path.startsWith("/act"_L1)) {
            const auto click = relay::clickFromRequest(request);
            QVERIFY2(click, name);
            QVERIFY2(click->userId == body["user_id"_L1].toString(), name);
            QVERIFY2(click->postId == body["post_id"_L1].toString(), name);
            QVERIFY2(click->context == body["context"_L1].toObject(), name);
            ++clicks;
        }
    }
    QVERIFY(commands > 40);
    QVERIFY(forms > 25);
    QVERIFY(clicks > 40);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestRecordedRequests)
#include "tst_recorded_requests.moc"
