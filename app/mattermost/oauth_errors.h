// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"
#include "app/net/http_client.h"

namespace muster::mattermost {

/// Why Mattermost's token endpoint gave no token, for oauth::TokenEndpoint: `code` is one of
/// app/oauth/error_codes.h where the server's id says as much (recordings 02, 20), else that id; the id is
/// always in `detail`.
[[nodiscard]] Error oauthError(const net::Response &response);

} // namespace muster::mattermost
