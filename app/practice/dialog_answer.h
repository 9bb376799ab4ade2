// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/net/http_client.h"
#include "app/practice/reply.h"

namespace muster::practice {

struct Dialect;

/// What the client is told of an integration's answer with status 200. Its content type does not matter.

/// To a submission: {} for success, else error, errors and, on newer servers, type and form.
[[nodiscard]] Result<Reply> readSubmissionAnswer(const net::Response &response, const Dialect &dialect);
/// To a look-up: {"items": […]}.
[[nodiscard]] Result<Reply> readLookupAnswer(const net::Response &response, const Dialect &dialect);

} // namespace muster::practice
