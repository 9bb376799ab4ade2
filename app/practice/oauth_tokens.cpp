// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/oauth_tokens.h"

#include "app/practice/state.h"

#include <chrono>

namespace muster::practice {

namespace {

constexpr std::chrono::milliseconds sessionLength = std::chrono::hours(30 * 24);

const Session &newSession(State &state, const OAuthApp &app, const QString &userId)
{
    return state.addSession({.userId = userId,
                             .oauthAppId = app.id,
                             .oauthAppName = app.name,
                             .kind = Session::Kind::OAuth,
                             .expiresAt = state.now() + sessionLength.count()});
}

} // namespace

/// The server takes a moment between making the token and counting, so that a whole second is never left of
/// a round number (recorded: 2591999).
qint64 secondsLeft(const State &state, const OAuthGrant &grant)
{
    return (grant.expiresAt - state.now() - 1) / 1000;
}

bool isOver(const State &state, const OAuthGrant &grant)
{
    return grant.expiresAt <= state.now();
}

OAuthGrant &grant(State &state, const OAuthApp &app, const QString &userId)
{
    OAuthGrant &made = grantImplicitly(state, app, userId);
    made.refreshToken = state.newId();
    return made;
}

OAuthGrant &grantImplicitly(State &state, const OAuthApp &app, const QString &userId)
{
    const Session &session = newSession(state, app, userId);
    return state.oauth.addGrant(
        {.accessToken = session.token, .appId = app.id, .userId = userId, .expiresAt = session.expiresAt});
}

void renew(State &state, const OAuthApp &app, OAuthGrant &grant)
{
    state.retireSession(grant.accessToken);
    const Session &session = newSession(state, app, grant.userId);
    grant.accessToken = session.token;
    grant.refreshToken = state.newId();
    grant.expiresAt = session.expiresAt;
}

} // namespace muster::practice
