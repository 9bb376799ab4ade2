// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/event_queue.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>

class QWebSocket;

namespace muster::practice {

class Api;

/// How long things may take on a WebSocket; the defaults are the server's (mattermost.md section 10).
struct StreamTiming
{
    std::chrono::milliseconds authentication{5'000}; ///< from the handshake to a token that is good
    std::chrono::milliseconds pingEvery{60'000};
    std::chrono::milliseconds pongWithin{100'000}; ///< since the last one
    std::chrono::milliseconds resumable{300'000}; ///< without a connection
};

/// One client's events: over a WebSocket while it has one, kept for it while it is away.
class ClientStream : public QObject
{
    Q_OBJECT

public:
    ClientStream(Api &api, const StreamTiming &timing, QString userId, QString connectionId, QObject *parent);
    ~ClientStream() override;

    [[nodiscard]] const QString &userId() const { return m_userId; }
    [[nodiscard]] const QString &connectionId() const { return m_connectionId; }
    [[nodiscard]] bool isConnected() const { return !m_socket.isNull(); }
    /// Away for longer than it may be, or with more missed than is kept.
    [[nodiscard]] bool isLost() const;

    /// Takes the socket; events missed follow when they can from @p sequence on, else a hello under a new id.
    void resume(QWebSocket *socket, const QString &token, qint64 sequence);
    /// Takes the socket and greets.
    void begin(QWebSocket *socket, const QString &token);
    /// The WebSocket's next events, or to be kept.
    void take(const QJsonObject &event);
    /// Cuts the TCP connection, without a close frame.
    void cut();
    /// Answers a request.
    void reply(const QJsonObject &frame);

    [[nodiscard]] const QString &token() const { return m_token; }

Q_SIGNALS:
    /// A message of the client, as it came.
    void said(const QString &text);
    void left();

private:
    void attach(QWebSocket *socket, const QString &token);
    void greet();
    void send(const QStringList &texts);
    void ping();
    void detach();

    Api &m_api;
    StreamTiming m_timing;
    QString m_userId;
    QString m_connectionId;
    QString m_token;
    EventQueue m_queue;
    QPointer<QWebSocket> m_socket;
    QTimer m_pings;
    QTimer m_silence; ///< runs out when no pong comes
    qint64 m_leftAt = 0;
    bool m_hasMissed = false;
};

} // namespace muster::practice
