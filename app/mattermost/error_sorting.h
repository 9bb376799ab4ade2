// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"
#include "app/net/http_client.h"

namespace muster::mattermost {

/// Why an answer that is not 2xx failed: the kind from the status, refined by Mattermost's own error `id`;
/// `what` says what is so and what to do, the server's own message (in whatever language) goes to `detail`.
[[nodiscard]] Error sortedError(const net::Response &response);

/// Why a 2xx answer that should hold JSON is of no use: Malformed, with the likely cause.
[[nodiscard]] Error notJson(const net::Response &response);

/// Whether an answer is a page for browsers: servers give the web client's for every unknown path outside
/// the API, proxies their own.
[[nodiscard]] bool isPage(const net::Response &response);

} // namespace muster::mattermost
