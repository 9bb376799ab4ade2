// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/oauth_model.h"

namespace muster::practice {

class State;

// How the sessions behind access tokens come and go: app/oauth.go of the server.

/// Whole seconds that the access token is good for.
[[nodiscard]] qint64 secondsLeft(const State &state, const OAuthGrant &grant);
[[nodiscard]] bool isOver(const State &state, const OAuthGrant &grant);

/// A new session of that person for that application, with a refresh token. What he allowed it before stays
/// as it is: the caller looks for it first.
OAuthGrant &grant(State &state, const OAuthApp &app, const QString &userId);
/// The same without a refresh token.
OAuthGrant &grantImplicitly(State &state, const OAuthApp &app, const QString &userId);
/// Both tokens of @p grant are new. The old access token may live on in the server's cache.
void renew(State &state, const OAuthApp &app, OAuthGrant &grant);

} // namespace muster::practice
