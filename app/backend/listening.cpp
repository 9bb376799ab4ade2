// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/listening.h"

#include "app/http/tls.h"

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

http::Limits limitsOf(const settings::LimitSettings &settings)
{
    http::Limits limits;
    limits.headerBytes = settings.headerBytes;
    limits.bodyBytes = settings.bodyBytes;
    limits.requestDeadline = std::chrono::seconds(settings.requestSeconds);
    limits.idleDeadline = std::chrono::seconds(settings.idleSeconds);
    limits.handshakeDeadline = std::chrono::seconds(settings.handshakeSeconds);
    limits.connections = settings.connections;
    limits.connectionsPerPeer = settings.connectionsPerPeer;
    return limits;
}

Outcome<http::Endpoint> endpointOf(const settings::ListenerSettings &settings)
{
    http::Endpoint endpoint;
    endpoint.address = QHostAddress(settings.address);
    endpoint.port = static_cast<quint16>(settings.port);
    endpoint.limits = limitsOf(settings.limits);
    if (settings.certificateFile.isEmpty())
        return endpoint;
    const auto tls = http::tlsFromFiles(settings.certificateFile, settings.keyFile);
    if (!tls) {
        Error error = tls.error();
        error.code
            = error.what.contains(settings.keyFile) ? u"listener.keyFile"_s : u"listener.certificateFile"_s;
        return failure(error);
    }
    endpoint.tls = *tls;
    return endpoint;
}

} // namespace

Outcome<void> listenAt(http::Listener &listener, const settings::ListenerSettings &settings, quint16 port)
{
    auto endpoint = endpointOf(settings);
    if (!endpoint)
        return failure(endpoint.error());
    if (port != 0)
        endpoint->port = port;
    const Outcome<void> listening = listener.listen(*endpoint);
    if (listening)
        return listening;
    Error error = listening.error();
    error.code = error.kind == Error::Kind::Invalid ? u"listener.address"_s : u"listener.port"_s;
    return failure(error);
}

} // namespace muster::backend
