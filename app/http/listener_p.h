// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/acceptor.h"
#include "app/http/connection.h"
#include "app/http/listener.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <vector>

namespace muster::http {

/// Owns ports and connections, counts them against the limits, and keeps one timer for all their deadlines.
class Listener::Private final : public QObject, public ConnectionHost
{
public:
    Private(Handler handler, Listener &listener);
    ~Private() override;

    void setUpgradeHandler(UpgradeHandler handler) { m_upgradeHandler = std::move(handler); }
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }
    [[nodiscard]] Outcome<void> listen(const Endpoint &endpoint);
    void drain();
    [[nodiscard]] const Acceptor *acceptor() const { return m_acceptor.get(); }
    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_connections.size()); }

    void handle(Request request, Responder respond) override;
    void deadlineSet(const QDeadlineTimer &deadline) override;
    [[nodiscard]] bool takesUpgrades() const override { return static_cast<bool>(m_upgradeHandler); }
    void upgrade(QTcpSocket *socket) override { m_upgradeHandler(socket); }
    [[nodiscard]] QByteArray date() override;
    void settled(Connection *connection) override;
    void closed(Connection *connection) override;

private:
    [[nodiscard]] Outcome<void> reopen(const Endpoint &endpoint);
    [[nodiscard]] std::unique_ptr<Acceptor> newAcceptor();
    void retireAcceptor();
    void closeQuietAcceptors();
    void receive(Acceptor *acceptor, QTcpSocket *socket);
    [[nodiscard]] bool hasRoomFor(const QTcpSocket &socket, const Limits &limits);
    [[nodiscard]] bool makeRoomFor(const QHostAddress &peer);
    void turnAway(QTcpSocket *socket, const Endpoint &endpoint);
    void expireOverdue();
    void tellWhenDrained();

    const Handler m_handler;
    Listener &m_listener;
    UpgradeHandler m_upgradeHandler;
    std::unique_ptr<Acceptor> m_acceptor; // null: not listening
    std::vector<std::unique_ptr<Acceptor>> m_retired; // moved away from, requests still under way
    QHash<Connection *, QPointer<Acceptor>> m_connections; // with the port they came by
    QHash<QHostAddress, int> m_perPeer;
    QList<Connection *> m_turnedAway; // beyond the limits, reading their 503
    QTimer m_deadlineTimer;
    QDeadlineTimer m_nextDeadline{QDeadlineTimer::Forever};
    std::function<qint64()> m_clock; // empty: the system's
    QByteArray m_date;
    qint64 m_dateSecond = -1;
    bool m_draining = false;
};

} // namespace muster::http
