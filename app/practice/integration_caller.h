// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/net/http_client.h"

#include <QCoroTask>
#include <functional>
#include <memory>
#include <optional>

namespace muster::practice {

struct Dialect;
class State;

/// How the server calls integrations: 30 s in all, redirects followed, at most 1 MiB read of an answer
/// (mattermost.md section 3). Only what mayCall() lets through is called.
class IntegrationCaller
{
public:
    IntegrationCaller(const State &state, const Dialect &dialect);
    IntegrationCaller(const IntegrationCaller &) = delete;
    IntegrationCaller &operator=(const IntegrationCaller &) = delete;
    /// Calls under way end without their answer being handed on.
    ~IntegrationCaller();

    struct Request
    {
        QByteArray method = "POST";
        QString url;
        QByteArray contentType = "application/json";
        QByteArray body;
        QByteArray authorization; ///< empty: none is sent
    };
    using Done = std::function<void(std::optional<net::Response>)>; ///< nothing: no answer came

    void call(const Request &request, Done done);
    /// Ends the calls whose time is up by the workspace's clock, whatever their timer says.
    void catchUp();

private:
    struct UnderWay
    {
        qint64 since = 0;
        Done done; ///< empty once it is over
    };

    QCoro::Task<> run(Request request, std::shared_ptr<UnderWay> underWay, std::weak_ptr<bool> alive);
    void end(const std::shared_ptr<UnderWay> &underWay, std::optional<net::Response> response);
    [[nodiscard]] std::chrono::milliseconds timeout() const;

    const State &m_state;
    const Dialect &m_dialect;
    net::HttpClient m_client;
    QList<std::shared_ptr<UnderWay>> m_underWay;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace muster::practice
