// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <optional>

namespace muster::net {

/// How long to go on with a call that fails in a way that may pass.
struct RetryPolicy
{
    std::chrono::milliseconds first{1'000}; ///< the shortest wait
    std::chrono::milliseconds longest{std::chrono::minutes(10)}; ///< the longest wait of our own choosing
    std::chrono::milliseconds total{std::chrono::hours(24)}; ///< after the first failure, no try comes later

    bool operator==(const RetryPolicy &) const = default;
};

/// What has happened to the call so far.
struct Attempts
{
    int failures = 1; ///< at least 1
    std::chrono::milliseconds sinceFirst{0}; ///< from the first failure to now
    std::chrono::milliseconds retryAfter{0}; ///< what the service asked for last; 0: nothing
};

/// The wait before the next try: doubling from RetryPolicy::first to RetryPolicy::longest, spread over its
/// upper half so that calls that failed together do not come back together. The service's own wish counts
/// instead when there is one. Nothing: the time is up.
/// @p random is drawn from [0, 1) by the caller.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitBeforeRetry(const RetryPolicy &policy,
                                                                       const Attempts &attempts,
                                                                       double random);

} // namespace muster::net
