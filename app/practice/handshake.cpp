// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/handshake.h"

#include "app/practice/api.h"
#include "app/practice/reason_phrase.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

void setTarget(http::Request &request, const QByteArray &target)
{
    const QUrl url = QUrl::fromEncoded(target);
    request.target = target;
    request.path = url.path();
    request.query = QUrlQuery(url.query(QUrl::FullyEncoded));
}

bool isForeign(const http::Request &request)
{
    const QByteArray origin = request.header("Origin");
    return !origin.isEmpty() && QUrl::fromEncoded(origin).authority().toLatin1() != request.header("Host");
}

/// As the server's library words it, and then the server itself, in one body.
Reply refusal(Call &call, int status, const QByteArray &reason)
{
    const bool namesUrl = call.dialect().originProblemNamesUrl;
    const QString origin = QString::fromLatin1(call.request().header("Origin"));
    const QJsonObject problem{{u"id"_s, u"api.web_socket.connect.upgrade.app_error"_s},
                              {u"message"_s,
                               namesUrl ? u"URL Blocked because of CORS. Url: "_s + origin
                                        : u"Failed to upgrade websocket connection."_s},
                              {u"detailed_error"_s, QString()},
                              {u"request_id"_s, call.state().newId()},
                              {u"status_code"_s, namesUrl ? 400 : 500}};
    Reply reply = Reply::text(reason + '\n' + QJsonDocument(problem).toJson(QJsonDocument::Compact), status);
    reply.contentType = "text/plain; charset=utf-8";
    reply.headers.emplaceBack("Sec-Websocket-Version", "13");
    return reply;
}

Result<Reply> connectSocket(Call &call)
{
    if (call.request().header("Upgrade").toLower() != "websocket")
        return refusal(call, 400, "Bad Request");
    if (isForeign(call.request()))
        return refusal(call, 403, "Forbidden");
    Reply accepted;
    accepted.status = 101;
    return accepted;
}

} // namespace

void addHandshake(Api &api)
{
    api.add("GET", u"/api/v4/websocket", connectSocket, Access::Anyone);
    api.add("GET", u"/api/v4/websocket/", connectSocket, Access::Anyone);
}

http::Request readHandshake(const QTcpSocket &socket, const QByteArray &header)
{
    http::Request request;
    request.peer = socket.peerAddress();
    const QList<QByteArray> lines = header.split('\n');
    const QList<QByteArray> firstLine = lines.first().split(' ');
    request.method = firstLine.value(0);
    setTarget(request, firstLine.value(1));
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return request;
}

http::Request toHandshake(const QNetworkRequest &socket)
{
    http::Request request;
    request.method = "GET";
    setTarget(request, socket.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    for (const QByteArray &name : socket.rawHeaderList())
        request.headers.append({name, socket.rawHeader(name)});
    return request;
}

void refuseHandshake(QTcpSocket &socket, const http::Response &response)
{
    if (response.status == 0)
        return socket.abort();
    QByteArray text = "HTTP/1.1 " + statusLine(response.status).toLatin1() + "\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    text += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\nConnection: close\r\n\r\n";
    socket.write(text + response.body);
    socket.disconnectFromHost();
}

} // namespace muster::practice
