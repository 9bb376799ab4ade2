// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/oauth_consent.h"

namespace muster::practice {

class Call;
struct OAuthApp;

/// Asks the person who is signed in whether he allows it.
[[nodiscard]] Reply consentPage(const Call &call, const OAuthApp &app, const AuthorizationRequest &request);

} // namespace muster::practice
