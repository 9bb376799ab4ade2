// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"

#include <QList>
#include <QObject>
#include <chrono>
#include <functional>

namespace muster::practice {

class Api;

/// One way in which the next calls go wrong.
struct Fault
{
    enum class Kind {
        Slow, ///< answered after @c delay
        TooManyRequests, ///< 429, nothing done
        ServerError, ///< 500, nothing done
        CutBefore, ///< the connection is closed, nothing done
        CutAfter, ///< done, then the connection is closed
        RevokeToken, ///< the caller's token dies, then the call is handled: 401
    };

    Kind kind = Kind::ServerError;
    QByteArray method; ///< empty: any
    QString path; ///< the whole path; '*' stands for any characters, e.g. "/api/v4/channels/*/members"
    int count = 1; ///< how many calls it hits, then it is gone
    std::chrono::milliseconds delay{0};
    std::chrono::seconds retryAfter{1};
};

/// Stands before all routes and makes calls fail that were told to.
class FaultSwitches : public QObject
{
    Q_OBJECT

public:
    explicit FaultSwitches(Api &api, QObject *parent = nullptr);

    /// The first fault added that matches a call hits it.
    void add(const Fault &fault);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_faults.isEmpty(); }

    /// Every call is answered at least that much later. 0: at once.
    void setLatency(std::chrono::milliseconds latency);

    /// Hands the call to @p next, or does with it what a fault says.
    void pass(http::Request request, http::Responder respond, const http::Handler &next);

private:
    [[nodiscard]] std::optional<Fault> take(const http::Request &request);
    void hit(const Fault &fault, http::Request request, http::Responder respond, const http::Handler &next);
    void revoke(const http::Request &request);
    void later(std::chrono::milliseconds delay, std::function<void()> what);

    Api &m_api;
    QList<Fault> m_faults;
    std::chrono::milliseconds m_latency{0};
};

} // namespace muster::practice
