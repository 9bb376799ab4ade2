// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/rate_limit.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// Whole seconds, rounded up: what the headers count in.
QByteArray inSeconds(double milliseconds)
{
    return QByteArray::number(static_cast<qint64>(std::ceil(milliseconds / 1000.0)));
}

} // namespace

void RateLimit::configure(const Switches &switches)
{
    m_isOn = switches.rateLimit;
    m_byUser = switches.rateLimitByUser;
    m_interval = 1000.0 / std::max(1, switches.rateLimitPerSecond);
    m_burst = switches.rateLimitBurst;
    m_fullAt.clear();
}

RateLimit::Verdict RateLimit::count(const QString &address, const QString &userId, qint64 now)
{
    Verdict verdict;
    if (!m_isOn)
        return verdict;
    // By user, the address is left out of the key; a request without a token has a bucket of its own.
    // The headers of the second limiter are written beside the first's (app/ratelimit.go:92,113).
    countIn(m_byUser ? u"user "_s + userId : u"address "_s + address, now, verdict);
    if (m_byUser && !verdict.isRefused && !userId.isEmpty())
        verdict.headers += http::Headers(verdict.headers);
    return verdict;
}

void RateLimit::countIn(const QString &bucket, qint64 now, Verdict &verdict)
{
    const double capacity = m_interval * (m_burst + 1);
    const double time = static_cast<double>(now);
    const double fullAt = std::max(m_fullAt.value(bucket, time), time);
    const double next = fullAt + m_interval;
    const double waiting = next - capacity - time;

    verdict.isRefused = waiting > 0;
    const double untilFull = (verdict.isRefused ? fullAt : next) - time;
    if (!verdict.isRefused)
        m_fullAt.insert(bucket, next);
    const int remaining = static_cast<int>(std::max(0.0, (capacity - untilFull) / m_interval));
    verdict.headers = {{"X-Ratelimit-Limit", QByteArray::number(m_burst + 1)},
                       {"X-Ratelimit-Remaining", QByteArray::number(remaining)},
                       {"X-Ratelimit-Reset", inSeconds(untilFull)}};
    if (verdict.isRefused)
        verdict.headers.emplaceBack("Retry-After", inSeconds(waiting));
}

http::Response RateLimit::refusal(const Verdict &verdict)
{
    http::Response response{429, verdict.headers, "limit exceeded\n"};
    response.headers.prepend({"Content-Type", "text/plain; charset=utf-8"});
    return response;
}

} // namespace muster::practice
