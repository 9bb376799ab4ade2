// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/oauth_model.h"
#include "app/practice/reply.h"

namespace muster::practice {

struct Dialect;

/// model/oauth.go of the server, in its order: 400 model.oauth.is_valid.….
[[nodiscard]] Result<void> check(const OAuthApp &app);

/// With the secret: take it away for who may not see it.
[[nodiscard]] QJsonObject toJson(const OAuthApp &app, const Dialect &dialect);

} // namespace muster::practice
