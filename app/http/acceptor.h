// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/http/listener.h"

#include <QTcpServer>

namespace muster::http {

/// One listening port of a Listener: makes sockets of what arrives.
class Acceptor : public QTcpServer
{
    Q_OBJECT

public:
    explicit Acceptor(QObject *parent = nullptr);

    /// Errors as Listener::listen().
    [[nodiscard]] Outcome<void> open(const Endpoint &endpoint);

    /// Where it listens; limits and TLS may be changed for those who come later.
    void setEndpoint(const Endpoint &endpoint) { m_endpoint = endpoint; }
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

Q_SIGNALS:
    /// @p socket is connected, has no parent, and is a QSslSocket when the endpoint wants TLS.
    void arrived(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void catchBreath();

    Endpoint m_endpoint;
};

} // namespace muster::http
