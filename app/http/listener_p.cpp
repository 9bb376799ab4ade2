// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/listener_p.h"

#include "app/http/descriptor.h"
#include "app/http/response_writer.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

// How many beyond the limits get to read why; the rest are cut off.
constexpr qsizetype turnedAwayAtMost = 32;
// Deadlines this close together share one look at all connections.
constexpr std::chrono::milliseconds deadlineGrain{20};

} // namespace

Listener::Private::Private(Handler handler, Listener &listener)
    : m_handler(std::move(handler)), m_listener(listener)
{
    m_deadlineTimer.setSingleShot(true);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &Private::expireOverdue);
}

Listener::Private::~Private()
{
    qDeleteAll(m_connections.keyBegin(), m_connections.keyEnd());
    qDeleteAll(m_turnedAway);
}

Outcome<void> Listener::Private::listen(const Endpoint &endpoint)
{
    m_draining = false;
    const bool samePort = m_acceptor && endpoint.port != 0 && endpoint.port == m_acceptor->serverPort();
    if (samePort && endpoint.address == m_acceptor->serverAddress()) {
        m_acceptor->setEndpoint(endpoint);
        // Whoever is connected comes back to the new limits and TLS.
        for (auto [connection, from] : m_connections.asKeyValueRange())
            connection->retire();
        return {};
    }
    if (samePort)
        return reopen(endpoint);
    std::unique_ptr<Acceptor> acceptor = newAcceptor();
    Outcome<void> opened = acceptor->open(endpoint);
    if (!opened)
        return opened;
    retireAcceptor();
    m_acceptor = std::move(acceptor);
    return {};
}

/// Another address at the port that is ours: the two could not be open side by side.
Outcome<void> Listener::Private::reopen(const Endpoint &endpoint)
{
    Endpoint before = m_acceptor->endpoint();
    before.port = m_acceptor->serverPort();
    m_acceptor->close();
    std::unique_ptr<Acceptor> acceptor = newAcceptor();
    Outcome<void> opened = acceptor->open(endpoint);
    if (!opened) {
        const Outcome<void> back = m_acceptor->open(before);
        if (!back)
            m_acceptor.reset();
        return opened;
    }
    retireAcceptor();
    m_acceptor = std::move(acceptor);
    return {};
}

std::unique_ptr<Acceptor> Listener::Private::newAcceptor()
{
    auto acceptor = std::make_unique<Acceptor>();
    connect(acceptor.get(), &Acceptor::arrived, this,
            [this, from = acceptor.get()](QTcpSocket *socket) { receive(from, socket); });
    return acceptor;
}

void Listener::Private::retireAcceptor()
{
    if (!m_acceptor)
        return;
    for (auto [connection, from] : m_connections.asKeyValueRange())
        connection->retire();
    m_retired.push_back(std::move(m_acceptor));
    // Not at once: what waits to be accepted now is accepted first.
    QTimer::singleShot(0, this, &Private::closeQuietAcceptors);
}

void Listener::Private::closeQuietAcceptors()
{
    std::erase_if(m_retired, [this](const std::unique_ptr<Acceptor> &acceptor) {
        return std::none_of(m_connections.keyValueBegin(), m_connections.keyValueEnd(),
                            [&acceptor](const auto &entry) {
                                return entry.second == acceptor.get() && entry.first->isBusy();
                            });
    });
}

void Listener::Private::drain()
{
    m_draining = true;
    m_acceptor.reset();
    m_retired.clear();
    // One that is idle leaves m_connections at once.
    const QList<Connection *> connections = m_connections.keys();
    for (Connection *connection : connections)
        connection->drain();
    tellWhenDrained();
}

/// Later, so that who calls drain() can still wait for the signal.
void Listener::Private::tellWhenDrained()
{
    const bool waiting = std::any_of(m_connections.keyBegin(), m_connections.keyEnd(),
                                     [](const Connection *connection) { return !connection->isOver(); });
    if (!m_draining || waiting)
        return;
    m_draining = false;
    QMetaObject::invokeMethod(&m_listener, &Listener::drained, Qt::QueuedConnection);
}

void Listener::Private::receive(Acceptor *acceptor, QTcpSocket *socket)
{
    const Endpoint &endpoint = acceptor->endpoint();
    if (!hasRoomFor(*socket, endpoint.limits))
        return turnAway(socket, endpoint);
    auto *connection = new Connection(socket, endpoint.limits, *this, endpoint.tls.has_value());
    m_connections.insert(connection, acceptor);
    ++m_perPeer[connection->peer()];
    if (acceptor != m_acceptor.get())
        connection->retire();
    connection->start();
}

bool Listener::Private::hasRoomFor(const QTcpSocket &socket, const Limits &limits)
{
    const QHostAddress peer = socket.peerAddress();
    if (m_perPeer.value(peer) >= limits.connectionsPerPeer)
        return false;
    const bool isFull = m_connections.size() >= limits.connections || hasScarceDescriptor(socket);
    return !isFull || makeRoomFor(peer);
}

/// Idle connections must not keep others out: of the peer that has most of them the one goes that has waited
/// longest, as long as the newcomer will still have fewer.
bool Listener::Private::makeRoomFor(const QHostAddress &peer)
{
    Connection *dearest = nullptr;
    int most = m_perPeer.value(peer) + 1;
    for (auto [connection, from] : m_connections.asKeyValueRange()) {
        if (!connection->isIdle())
            continue;
        const int theirs = m_perPeer.value(connection->peer());
        if (theirs > most || (dearest && theirs == most && connection->deadline() < dearest->deadline())) {
            dearest = connection;
            most = theirs;
        }
    }
    if (dearest)
        dearest->giveWay();
    return dearest != nullptr;
}

void Listener::Private::turnAway(QTcpSocket *socket, const Endpoint &endpoint)
{
    if (m_turnedAway.size() >= turnedAwayAtMost || hasScarceDescriptor(*socket))
        return delete socket;
    auto *connection = new Connection(socket, endpoint.limits, *this, endpoint.tls.has_value());
    m_turnedAway.append(connection);
    connection->turnAway(Response::error(503, u"too many connections"_s));
}

void Listener::Private::handle(Request request, Responder respond)
{
    m_handler(std::move(request), std::move(respond));
}

void Listener::Private::settled(Connection *)
{
    if (!m_retired.empty())
        QTimer::singleShot(0, this, &Private::closeQuietAcceptors);
    if (m_draining)
        tellWhenDrained();
}

void Listener::Private::closed(Connection *connection)
{
    if (m_turnedAway.removeOne(connection))
        return connection->deleteLater();
    m_connections.remove(connection);
    const QHostAddress peer = connection->peer();
    if (--m_perPeer[peer] == 0)
        m_perPeer.remove(peer);
    settled(connection);
    connection->deleteLater();
}

void Listener::Private::deadlineSet(const QDeadlineTimer &deadline)
{
    if (deadline >= m_nextDeadline)
        return;
    m_nextDeadline = deadline;
    m_deadlineTimer.start(std::chrono::milliseconds(deadline.remainingTime()) + deadlineGrain);
}

/// Deadlines mostly move on before they pass, so the timer is set for the earliest one known and looks again.
void Listener::Private::expireOverdue()
{
    m_nextDeadline = QDeadlineTimer(QDeadlineTimer::Forever);
    QList<Connection *> overdue;
    QDeadlineTimer next(QDeadlineTimer::Forever);
    const auto lookAt = [&overdue, &next](Connection *connection) {
        if (connection->deadline().hasExpired())
            overdue.append(connection);
        else
            next = std::min(next, connection->deadline());
    };
    std::for_each(m_connections.keyBegin(), m_connections.keyEnd(), lookAt);
    std::for_each(m_turnedAway.cbegin(), m_turnedAway.cend(), lookAt);
    for (Connection *connection : std::as_const(overdue))
        connection->expire();
    if (!next.isForever())
        deadlineSet(next);
}

QByteArray Listener::Private::date()
{
    const qint64 second = m_clock ? m_clock() : QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = imfFixdate(second);
    }
    return m_date;
}

} // namespace muster::http
