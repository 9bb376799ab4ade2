// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/bots.h"
#include "app/mattermost/channels.h"
#include "app/mattermost/commands.h"
#include "app/mattermost/dialogs.h"
#include "app/mattermost/oauth_apps.h"
#include "app/mattermost/own_sessions.h"
#include "app/mattermost/plugins.h"
#include "app/mattermost/posts.h"
#include "app/mattermost/server.h"
#include "app/mattermost/session.h"
#include "app/mattermost/teams.h"
#include "app/mattermost/users.h"

namespace muster::mattermost {

/// A workspace, spoken to as one user or bot: `co_await client.channels().create(channel)`. Each call is one
/// try with a deadline; failures come sorted (error_sorting.h). Outlives every call under way.
class Client
{
public:
    /// @p baseUrl is the site URL, with its sub-path if it has one. @p token is a bot's, an administrator's
    /// or a session's; empty: none is sent.
    Client(net::HttpClient &http, QUrl baseUrl, Secret token)
        : m_session(http, std::move(baseUrl), std::move(token))
    {
    }

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Users &users() { return m_users; }
    [[nodiscard]] Teams &teams() { return m_teams; }
    [[nodiscard]] Channels &channels() { return m_channels; }
    [[nodiscard]] Posts &posts() { return m_posts; }
    [[nodiscard]] Dialogs &dialogs() { return m_dialogs; }
    [[nodiscard]] Commands &commands() { return m_commands; }
    [[nodiscard]] Bots &bots() { return m_bots; }
    [[nodiscard]] OAuthApps &oauthApps() { return m_oauthApps; }
    [[nodiscard]] OwnSessions &ownSessions() { return m_ownSessions; }
    [[nodiscard]] Plugins &plugins() { return m_plugins; }
    [[nodiscard]] Server &server() { return m_server; }

private:
    Session m_session;
    Users m_users{m_session};
    Teams m_teams{m_session};
    Channels m_channels{m_session};
    Posts m_posts{m_session};
    Dialogs m_dialogs{m_session};
    Commands m_commands{m_session};
    Bots m_bots{m_session};
    OAuthApps m_oauthApps{m_session};
    OwnSessions m_ownSessions{m_session};
    Plugins m_plugins{m_session};
    Server m_server{m_session};
};

} // namespace muster::mattermost
