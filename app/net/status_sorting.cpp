// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/net/http_client.h"

#include <algorithm>

namespace muster::net {

namespace {

using Kind = Error::Kind;

Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::Busy;
    case 501:
        return Kind::Disabled;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Server;
    return status >= 400 ? Kind::Invalid : Kind::Malformed;
}

/// Whole seconds (RFC 9110 section 10.2.3); a date, which no service here sends, is taken for nothing.
std::chrono::milliseconds seconds(const QByteArray &value)
{
    static constexpr int longest = 24 * 60 * 60;
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    return std::chrono::seconds(isNumber ? std::clamp(number, 0, longest) : 0);
}

std::chrono::milliseconds retryAfter(const Response &response)
{
    const auto asked = seconds(response.header("Retry-After"));
    if (asked.count() > 0 || response.status != 429)
        return asked;
    // Mattermost: seconds until the bucket is full, not an epoch (recordings 09b). An epoch, as Rootly sends
    // it, is beyond the bound of seconds() and would be a day: such a service's client reads it itself.
    const auto reset = seconds(response.header("X-Ratelimit-Reset"));
    return reset < std::chrono::hours(24) ? reset : std::chrono::milliseconds(0);
}

} // namespace

Error errorFromStatus(const Response &response)
{
    return {
        .kind = kindOf(response.status), .httpStatus = response.status, .retryAfter = retryAfter(response)};
}

} // namespace muster::net
