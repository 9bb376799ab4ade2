// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/net/retry.h"

#include <algorithm>
#include <cmath>

namespace muster::net {

namespace {

using std::chrono::milliseconds;

milliseconds doubled(const RetryPolicy &policy, int failures)
{
    // 2^20 times the first wait is beyond any longest; the exponent is kept from overflowing.
    const int doublings = std::clamp(failures - 1, 0, 20);
    const milliseconds wait = policy.first * (1LL << doublings);
    return std::clamp(wait, policy.first, policy.longest);
}

} // namespace

std::optional<milliseconds> waitBeforeRetry(const RetryPolicy &policy, const Attempts &attempts,
                                            double random)
{
    const milliseconds ceiling = doubled(policy, attempts.failures);
    const double share = 0.5 + 0.5 * std::clamp(random, 0.0, 1.0);
    const milliseconds own(std::llround(share * static_cast<double>(ceiling.count())));
    const milliseconds wait = std::max({own, policy.first, attempts.retryAfter});
    if (attempts.sinceFirst + wait > policy.total)
        return std::nullopt;
    return wait;
}

} // namespace muster::net
