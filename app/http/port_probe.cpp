// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/port_probe.h"

#include <QHostAddress>
#include <QTcpServer>

namespace muster::http {

PortState probePort(const QHostAddress &address, quint16 port)
{
    QTcpServer server;
    if (server.listen(address, port))
        return PortState::Free;
    return server.serverError() == QAbstractSocket::AddressInUseError ? PortState::Taken
                                                                      : PortState::Forbidden;
}

} // namespace muster::http
