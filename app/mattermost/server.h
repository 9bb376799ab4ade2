// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/server_config.h"
#include "app/mattermost/server_info.h"
#include "app/mattermost/session.h"

namespace muster::mattermost {

/// The server itself: /system, /config (recordings 01, 02b, 08b, 20).
class Server
{
public:
    explicit Server(Session &session) : m_session(session) { }

    /// GET /system/ping, without a token: there is a Mattermost at this address. Yields its version, null if
    /// it does not tell. Malformed: something else answers there.
    [[nodiscard]] Async<QVersionNumber> ping();
    /// GET /config/client?format=old.
    [[nodiscard]] Async<ClientConfig> config();
    /// GET /config. Forbidden unless system administrator.
    [[nodiscard]] Async<ServerConfig> fullConfig();
    /// GET /.well-known/oauth-authorization-server, without a token. A server that tells nothing of the kind
    /// is no error: `isTold` is false then.
    [[nodiscard]] Async<OAuthMetadata> oauthMetadata();

private:
    Session &m_session;
};

} // namespace muster::mattermost
