// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"
#include "app/http/request_reader.h"

#include <QDeadlineTimer>
#include <QObject>

namespace muster::http {

class Connection;

/// What a connection needs from the one who accepted it. All calls come from the event loop.
class ConnectionHost
{
public:
    ConnectionHost() = default;
    Q_DISABLE_COPY_MOVE(ConnectionHost)
    virtual ~ConnectionHost() = default;

    virtual void handle(Request request, Responder respond) = 0;
    /// Call Connection::expire() once this has passed, unless the connection's deadline() is another by then.
    virtual void deadlineSet(const QDeadlineTimer &deadline) = 0;
    [[nodiscard]] virtual bool takesUpgrades() const = 0;
    /// @p socket is now the host's, its bytes unread.
    virtual void upgrade(QTcpSocket *socket) = 0;
    [[nodiscard]] virtual QByteArray date() = 0;
    /// The connection has given an answer, or will give none any more: look at isBusy() and isOver().
    virtual void settled(Connection *connection) = 0;
    /// Nothing is left of it: delete it later.
    virtual void closed(Connection *connection) = 0;
};

/// One accepted socket: reads a request, has it handled, writes the answer, and so on; never reads ahead of
/// the answer it owes, so pipelined requests are answered in order and cost no queue.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes @p socket, which is connected. @p tls: it is a QSslSocket that has yet to shake hands.
    Connection(QTcpSocket *socket, const Limits &limits, ConnectionHost &host, bool tls);
    ~Connection() override;

    void start();
    /// Instead of start(): answers with @p response, whatever is asked, and closes.
    void turnAway(const Response &response);
    /// The next answer is the last one.
    void retire() { m_retired = true; }
    /// retire(), and closes at once when no request has begun.
    void drain();
    /// Closes at once, for another's sake; only while isIdle().
    void giveWay() { vanish(); }

    void give(Response response);
    void expire();

    [[nodiscard]] QDeadlineTimer deadline() const { return m_deadline; }
    [[nodiscard]] QHostAddress peer() const { return m_peer; }
    /// A request has begun and is not answered to the last byte.
    [[nodiscard]] bool isBusy() const;
    /// No request has begun, nor has an answer to be sent.
    [[nodiscard]] bool isIdle() const
    {
        return m_phase == Phase::Handshake || (m_phase == Phase::Open && !isBusy());
    }
    /// The last answer is sent, or can not be.
    [[nodiscard]] bool isOver() const { return m_phase == Phase::Lingering || m_phase == Phase::Gone; }

private:
    enum class Phase {
        Handshake,
        Open, ///< reading or answering requests
        Closing, ///< the last answer is being written
        Lingering, ///< everything is sent; what still arrives is thrown away until the client has left
        Gone,
    };
    enum class Wait { Nothing, Handshake, Request, NextRequest, Answer, ClientToRead, ClientToLeave };

    void proceed();
    [[nodiscard]] bool readSome();
    [[nodiscard]] bool handOver();
    void dispatch();
    void expectMore();
    void write(const Response &response);
    void refuse(const Response &response);
    void close();
    void linger();
    void discard();
    void vanish();
    void onReadyRead();
    void onBytesWritten();
    void wait(Wait wait);
    [[nodiscard]] std::chrono::milliseconds patience(Wait wait) const;
    [[nodiscard]] qint64 unsent() const;

    QTcpSocket *m_socket; // child; null once handed over
    const Limits m_limits;
    ConnectionHost &m_host;
    RequestReader m_reader;
    const QHostAddress m_peer;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    Phase m_phase;
    Wait m_wait = Wait::Nothing;
    const bool m_tls;
    bool m_owesAnswer = false; // a request is being handled
    bool m_proceeding = false;
    bool m_retired = false;
    bool m_refused = false; // unread bytes may be on their way
    // Of the request being answered:
    bool m_keepAlive = true;
    bool m_version10 = false;
    bool m_head = false;
};

} // namespace muster::http
