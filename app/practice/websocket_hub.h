// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"
#include "app/practice/broadcast.h"
#include "app/practice/client_stream.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QWebSocketServer>

class QTcpSocket;
class QWebSocket;

namespace muster::practice {

class Api;
struct Session;

/// All WebSockets of the server: who they are, which events they get, and which can be resumed.
class WebSocketHub : public QObject, public EventSink
{
    Q_OBJECT

public:
    /// @p entrance answers the handshakes as any other request; 101 lets them in.
    WebSocketHub(Api &api, http::Handler entrance, StreamTiming timing = {}, QObject *parent = nullptr);
    ~WebSocketHub() override;

    /// For http::Listener::setUpgradeHandler(). Takes over the socket.
    void take(QTcpSocket *socket);
    void publish(const Event &event) override;
    /// As a server that goes down: TCP closed without a close frame, nothing to resume.
    void shutDown();

    [[nodiscard]] int connectionCount() const;
    /// Closes those that had time enough to say who they are, by the clock and not by their timer.
    void catchUp();

private:
    void decide(QTcpSocket *socket, const http::Response &response);
    void greet(QWebSocket *socket);
    /// A bad token in the header is met with silence as well; a good one may still follow.
    void expectChallenge(QWebSocket *socket);
    /// @return false when what the client said is worth nothing.
    bool challenge(QWebSocket *socket, const QString &text);
    void admit(QWebSocket *socket, const Session &session, const http::Request &handshake);
    ClientStream *begin(QWebSocket *socket, const Session &session);
    void resume(QWebSocket *socket, const Session &session, const QUrlQuery &query);
    [[nodiscard]] ClientStream *resumable(const QString &connectionId, const QString &userId) const;
    [[nodiscard]] QSet<QString> receivers(const Event &event) const;
    [[nodiscard]] QSet<QString> online() const;
    void tellPresence(const QString &userId, bool isOnline);
    void forget(ClientStream *stream);
    void forgetLost();

    Api &m_api;
    http::Handler m_entrance;
    StreamTiming m_timing;
    QWebSocketServer m_server;
    QHash<QWebSocket *, qint64> m_strangers; ///< without a good token, and since when
    QList<ClientStream *> m_streams; ///< also those whose client is away
};

} // namespace muster::practice
