// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"
#include "app/practice/switches.h"

#include <QHash>
#include <optional>

namespace muster::practice {

/// The server's limiter, a leaky bucket a key (GCRA): RateLimitSettings take effect at a start only, as on
/// a real server, which is when configure() is called. Default off.
class RateLimit
{
public:
    void configure(const Switches &switches);
    [[nodiscard]] bool isOn() const { return m_isOn; }

    /// One call of that user ("" for nobody) from that address at @p now milliseconds.
    struct Verdict
    {
        bool isRefused = false;
        http::Headers headers; ///< twice each, when it also varies by user
    };
    [[nodiscard]] Verdict count(const QString &address, const QString &userId, qint64 now);

    /// 429 with those headers: plain text, not JSON.
    [[nodiscard]] static http::Response refusal(const Verdict &verdict);

private:
    void countIn(const QString &bucket, qint64 now, Verdict &verdict);

    bool m_isOn = false;
    bool m_byUser = false;
    double m_interval = 100; ///< milliseconds that one call costs
    int m_burst = 0;
    QHash<QString, double> m_fullAt; ///< by bucket: when it is as if nothing had been called
};

} // namespace muster::practice
