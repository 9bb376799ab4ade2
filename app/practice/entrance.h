// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"
#include "app/practice/rate_limit.h"

namespace muster::practice {

class Api;
class FaultSwitches;

/// Where every request comes in, also a WebSocket's handshake: the sub-path, the rate limit, then the faults,
/// then the routes.
class Entrance
{
public:
    Entrance(Api &api, FaultSwitches &faults);

    /// To be called at each start: that is when a server takes over its rate limit settings.
    void configure();
    void handle(http::Request request, http::Responder respond);

private:
    void admit(http::Request request, http::Responder respond);

    Api &m_api;
    FaultSwitches &m_faults;
    RateLimit m_limit;
};

} // namespace muster::practice
