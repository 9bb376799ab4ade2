// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/websocket_hub.h"

#include "app/practice/api.h"
#include "app/practice/event_frames.h"
#include "app/practice/handshake.h"
#include "app/practice/stream_requests.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QWebSocket>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr quint64 longestMessage = 8192; ///< of a client; more is closed with 1009

QJsonObject withData(QJsonObject frame, const QJsonObject &further)
{
    QJsonObject data = frame.value("data"_L1).toObject();
    for (auto it = further.begin(); it != further.end(); ++it)
        data.insert(it.key(), it.value());
    frame.insert("data"_L1, data);
    return frame;
}

} // namespace

WebSocketHub::WebSocketHub(Api &api, http::Handler entrance, StreamTiming timing, QObject *parent)
    : QObject(parent), m_api(api), m_entrance(std::move(entrance)), m_timing(timing),
      m_server(u"practice"_s, QWebSocketServer::NonSecureMode)
{
    addHandshake(api);
    m_server.setMaxPendingConnections(1000);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection())
            greet(socket);
    });
}

WebSocketHub::~WebSocketHub()
{
    shutDown();
}

void WebSocketHub::take(QTcpSocket *socket)
{
    socket->setParent(this);
    const QByteArray firstBytes = socket->peek(64 * 1024);
    const QByteArray header = firstBytes.first(std::max<qsizetype>(firstBytes.indexOf("\r\n\r\n"), 0));
    QPointer<QTcpSocket> waiting(socket);
    m_entrance(readHandshake(*socket, header), [this, waiting](const http::Response &response) {
        if (waiting)
            decide(waiting, response);
    });
}

void WebSocketHub::decide(QTcpSocket *socket, const http::Response &response)
{
    if (response.status == 101)
        return m_server.handleConnection(socket);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    refuseHandshake(*socket, response);
}

void WebSocketHub::greet(QWebSocket *socket)
{
    socket->setMaxAllowedIncomingMessageSize(longestMessage);
    const http::Request handshake = toHandshake(socket->request());
    const Result<const Session *> session = m_api.sessionOf(handshake);
    if (session && *session != nullptr)
        admit(socket, **session, handshake);
    else
        expectChallenge(socket);
}

void WebSocketHub::expectChallenge(QWebSocket *socket)
{
    m_strangers.insert(socket, m_api.state().now());
    connect(socket, &QObject::destroyed, this, [this, socket] { m_strangers.remove(socket); });
    auto *patience = new QTimer(socket);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, socket, &QWebSocket::abort);
    patience->start(m_timing.authentication);
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket, patience](const QString &text) {
        if (challenge(socket, text))
            patience->deleteLater();
    });
}

bool WebSocketHub::challenge(QWebSocket *socket, const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document["action"_L1].toString() != "authentication_challenge"_L1)
        return false;
    const Session *session = m_api.sessionOfToken(document["data"_L1]["token"_L1].toString());
    if (session == nullptr) {
        socket->abort();
        return false;
    }
    m_strangers.remove(socket);
    socket->disconnect(this);
    disconnect(socket, &QWebSocket::disconnected, socket, nullptr);
    const QString userId = session->userId;
    begin(socket, *session)->reply(okFrame(document["seq"_L1].toInteger()));
    tellPresence(userId, true);
    return true;
}

/// A connection_id counts only when the token came with the handshake.
void WebSocketHub::admit(QWebSocket *socket, const Session &session, const http::Request &handshake)
{
    const QString userId = session.userId;
    if (handshake.query.queryItemValue(u"connection_id"_s).isEmpty())
        begin(socket, session);
    else
        resume(socket, session, handshake.query);
    tellPresence(userId, true);
}

ClientStream *WebSocketHub::begin(QWebSocket *socket, const Session &session)
{
    forgetLost();
    auto *stream = new ClientStream(m_api, m_timing, session.userId, m_api.state().newId(), this);
    m_streams.append(stream);
    connect(stream, &ClientStream::said, this,
            [this, stream](const QString &text) { answerRequest(m_api, *stream, text, online()); });
    connect(stream, &ClientStream::left, this, [this, stream] { tellPresence(stream->userId(), false); });
    stream->begin(socket, session.token);
    return stream;
}

void WebSocketHub::resume(QWebSocket *socket, const Session &session, const QUrlQuery &query)
{
    const QString connectionId = query.queryItemValue(u"connection_id"_s);
    bool isNumber = false;
    const qint64 sequence = query.queryItemValue(u"sequence_number"_s).toLongLong(&isNumber);
    if (!isId(connectionId) || !isNumber) {
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        socket->flush(); // the handshake is answered before
        return socket->abort();
    }
    if (ClientStream *stream = resumable(connectionId, session.userId))
        stream->resume(socket, session.token, sequence);
    else
        begin(socket, session);
}

/// One that is still connected, or somebody else's, is as good as unknown.
ClientStream *WebSocketHub::resumable(const QString &connectionId, const QString &userId) const
{
    const auto found = std::ranges::find_if(m_streams, [&](const ClientStream *stream) {
        return stream->connectionId() == connectionId && stream->userId() == userId && !stream->isConnected()
            && !stream->isLost();
    });
    return found == m_streams.end() ? nullptr : *found;
}

void WebSocketHub::publish(const Event &event)
{
    const QSet<QString> userIds = receivers(event);
    const bool isForAll = event.userId.isEmpty() && event.channelId.isEmpty() && event.teamId.isEmpty();
    const QJsonObject frame = eventFrame(event, m_api.dialect());
    for (ClientStream *stream : std::as_const(m_streams)) {
        const bool isMeant = isForAll || userIds.contains(stream->userId());
        if (!isMeant || event.omitUsers.contains(stream->userId()))
            continue;
        const auto own = event.ownData.constFind(stream->userId());
        stream->take(own == event.ownData.cend() ? frame : withData(frame, *own));
    }
}

QSet<QString> WebSocketHub::receivers(const Event &event) const
{
    if (!event.userId.isEmpty())
        return {event.userId};
    State &state = m_api.state();
    // The server's list of who is in which channel leaves archived ones out (recording 03).
    const Channel *channel = state.channel(event.channelId);
    if (channel != nullptr && channel->isArchived() && event.name == "posted"_L1)
        return {};
    const std::vector<QString> members = event.channelId.isEmpty() ? state.membersOfTeam(event.teamId)
                                                                   : state.membersOfChannel(event.channelId);
    return QSet<QString>(members.begin(), members.end());
}

QSet<QString> WebSocketHub::online() const
{
    QSet<QString> userIds;
    for (const ClientStream *stream : m_streams) {
        if (stream->isConnected())
            userIds.insert(stream->userId());
    }
    return userIds;
}

int WebSocketHub::connectionCount() const
{
    return static_cast<int>(std::ranges::count_if(m_streams, &ClientStream::isConnected));
}

void WebSocketHub::catchUp()
{
    const QHash<QWebSocket *, qint64> strangers = m_strangers;
    for (const auto &[socket, since] : strangers.asKeyValueRange()) {
        if (m_api.state().now() - since >= m_timing.authentication.count())
            socket->abort();
    }
}

/// Told when the first connection of a user comes and when the last one goes, also to those of his that are
/// away.
void WebSocketHub::tellPresence(const QString &userId, bool isOnline)
{
    const auto connected = std::ranges::count_if(m_streams, [&userId](const ClientStream *stream) {
        return stream->userId() == userId && stream->isConnected();
    });
    if (connected == (isOnline ? 1 : 0))
        publish({.name = u"status_change"_s,
                 .data = {{u"status"_s, isOnline ? u"online"_s : u"offline"_s}, {u"user_id"_s, userId}},
                 .userId = userId});
}

void WebSocketHub::forget(ClientStream *stream)
{
    m_streams.removeOne(stream);
    stream->deleteLater();
}

void WebSocketHub::forgetLost()
{
    const QList<ClientStream *> streams = m_streams;
    for (ClientStream *stream : streams) {
        if (stream->isLost())
            forget(stream);
    }
}

void WebSocketHub::shutDown()
{
    const QList<ClientStream *> streams = std::exchange(m_streams, {});
    for (ClientStream *stream : streams) {
        stream->disconnect(this);
        stream->cut();
        delete stream;
    }
}

} // namespace muster::practice
