// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/core/secret.h"
#include "app/mattermost/call.h"
#include "app/mattermost/capabilities.h"
#include "app/net/http_client.h"

#include <QJsonArray>
#include <QUrl>
#include <functional>

namespace muster::mattermost {

/// Sees each request as it goes out and what came of it, e.g. to hold it against the API's own description.
using ExchangeObserver = std::function<void(const net::Request &, const Outcome<net::Response> &)>;

/// Who we are at which workspace: puts address and token to a call, sends it, sorts its failure, and learns
/// the server's version from every answer. Lives as long as the clients that use it.
class Session
{
public:
    Session(net::HttpClient &http, QUrl baseUrl, Secret token);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// The body of a 2xx answer. An answer that is not JSON is Malformed.
    [[nodiscard]] Async<QJsonObject> object(Call call);
    [[nodiscard]] Async<QJsonArray> array(Call call);
    /// A 2xx answer whose body says nothing ({"status":"OK"}).
    [[nodiscard]] Async<void> done(Call call);
    /// The whole 2xx answer, where a header counts.
    [[nodiscard]] Async<net::Response> response(Call call);
    /// As response(), to a path of the workspace outside its API, e.g. "/hooks/commands/…".
    [[nodiscard]] Async<net::Response> responseOutsideApi(Call call);

    void setToken(Secret token);
    void setBaseUrl(QUrl baseUrl);
    void setDeadline(std::chrono::milliseconds deadline); ///< of each call, 10 s unless set
    void setObserver(ExchangeObserver observer);

    [[nodiscard]] const QUrl &baseUrl() const { return m_baseUrl; }
    [[nodiscard]] const Secret &token() const { return m_token; }
    [[nodiscard]] QVersionNumber version() const { return m_version; } ///< null before the first answer
    [[nodiscard]] Capabilities capabilities() const { return capabilitiesOf(m_version); }

private:
    [[nodiscard]] net::Request requestFor(const Call &call, const QString &prefix) const;
    [[nodiscard]] Async<net::Response> exchange(Call call, QString prefix);
    void learnVersion(const net::Response &response);

    net::HttpClient &m_http;
    QUrl m_baseUrl;
    Secret m_token;
    std::chrono::milliseconds m_deadline{10'000};
    ExchangeObserver m_observer;
    QVersionNumber m_version;
};

} // namespace muster::mattermost
