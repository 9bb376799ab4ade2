// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/session.h"
#include "app/mattermost/user.h"

namespace muster::mattermost {

/// Bots and their tokens: /bots, /users/{id}/tokens (recording 06).
class Bots
{
public:
    explicit Bots(Session &session) : m_session(session) { }

    /// POST /bots. Disabled (api.bot.create_disabled): bot accounts are switched off. Conflict: the name is
    /// taken.
    [[nodiscard]] Async<Bot> create(NewBot bot);
    /// GET /bots?include_deleted=true, the first 200. Forbidden for plain users.
    [[nodiscard]] Async<QList<Bot>> list();
    /// GET /bots/{id}?include_deleted=true. NotFound also for plain users.
    [[nodiscard]] Async<Bot> byId(QString userId);
    /// PUT /bots/{id}; what is empty stays as it is.
    [[nodiscard]] Async<Bot> patch(QString userId, NewBot bot);
    /// POST /bots/{id}/enable.
    [[nodiscard]] Async<Bot> enable(QString userId);
    /// POST /bots/{id}/disable: its tokens are refused at once.
    [[nodiscard]] Async<Bot> disable(QString userId);

    /// POST /users/{id}/tokens. @p description must not be empty. Disabled (5xx
    /// api.user.create_user_access_token…): personal access tokens are switched off; bots may have them all
    /// the same.
    [[nodiscard]] Async<AccessToken> createToken(QString userId, QString description);
    /// GET /users/{id}/tokens: without the tokens themselves.
    [[nodiscard]] Async<QList<AccessToken>> tokens(QString userId);
    /// POST /users/tokens/revoke. NotFound: no such token.
    [[nodiscard]] Async<void> revokeToken(QString tokenId);

private:
    Session &m_session;
};

} // namespace muster::mattermost
