// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/server_info.h"
#include "app/mattermost/session.h"

namespace muster::mattermost {

/// The server itself: /system, /config (recordings 01, 08b).
class Server
{
public:
    explicit Server(Session &session) : m_session(session) { }

    /// GET /system/ping, without a token: there is a Mattermost at this address. Yields its version, null if
    /// it does not tell. Malformed: something else answers there.
    [[nodiscard]] Async<QVersionNumber> ping();
    /// GET /config/client?format=old.
    [[nodiscard]] Async<ClientConfig> config();

private:
    Session &m_session;
};

} // namespace muster::mattermost
