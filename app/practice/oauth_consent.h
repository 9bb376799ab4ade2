// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/oauth_request.h"

namespace muster::practice {

class State;
struct OAuthApp;

/// The application that asks. 501 when the server is no provider, 404 when there is none of that id, 400 when
/// it never registered that redirect address.
[[nodiscard]] Result<const OAuthApp *> askingApp(State &state, const AuthorizationRequest &request);

/// The person says yes. @return where his browser goes now: the redirect address with a code, or, of an
/// implicit flow, with the token.
[[nodiscard]] Result<QString> allow(State &state, const Dialect &dialect, const QString &userId,
                                    const AuthorizationRequest &request);

/// Where his browser goes after a no. Without the state: the web client does not hand it on.
[[nodiscard]] QString refusal(const AuthorizationRequest &request);

} // namespace muster::practice
