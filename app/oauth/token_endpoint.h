// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/core/clock.h"
#include "app/net/http_client.h"
#include "app/oauth/form.h"
#include "app/oauth/grant.h"
#include "app/oauth/pkce.h"

#include <QUrl>
#include <functional>
#include <optional>

namespace muster::oauth {

/// A registered application. Confidential: only such get a refresh token from Mattermost (20).
struct ClientIdentity
{
    QString id;
    Secret secret;
};

/// A code that is to become a grant.
struct CodeExchange
{
    Secret code;
    QUrl redirectUrl; ///< byte for byte as in the authorization request
    std::optional<Pkce> pkce; ///< only what the authorization request had: else refused (20)
};

/// Why an answer that is no 2xx failed, in the words of error_codes.h. Each service has its own.
using ErrorReader = std::function<Error(const net::Response &)>;

/// Where a service gives tokens (RFC 6749, section 3.2), asked with a form and the client's secret in it: no
/// other way of saying who we are is read by Mattermost (02). Each call is one try.
class TokenEndpoint
{
public:
    TokenEndpoint(net::HttpClient &http, QUrl url, ErrorReader errorReader, const Clock &clock);

    [[nodiscard]] Async<Grant> exchange(ClientIdentity client, CodeExchange exchange);
    /// Uses @p refreshToken up: the grant has a new one.
    [[nodiscard]] Async<Grant> refresh(ClientIdentity client, Secret refreshToken);

    void setUrl(QUrl url) { m_url = std::move(url); }
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; } ///< 10 s unless set

private:
    [[nodiscard]] Async<Grant> grantFor(Form form);

    net::HttpClient &m_http;
    QUrl m_url;
    ErrorReader m_errorReader;
    const Clock &m_clock;
    std::chrono::milliseconds m_deadline{10'000};
};

} // namespace muster::oauth
