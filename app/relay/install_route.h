// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/router.h"

#include <QString>
#include <functional>

namespace muster::relay {

/// Where the installation's consent in the system's browser ends: a page that says to go back to Muster.
///
///     GET /auth/mattermost/callback
class InstallRoute
{
public:
    /// Whoever waits for it: takes the query as it came, with code and state, and says whether it was
    /// awaited. It is for them to judge.
    using Waiter = std::function<bool(const QByteArray &query)>;

    /// @p defaultLanguage of people whose browser asks for none that Muster speaks.
    explicit InstallRoute(std::function<QString()> defaultLanguage);

    /// Empty: nobody waits.
    void setWaiter(Waiter waiter) { m_waiter = std::move(waiter); }

    /// The route refers to this object, which must outlive the router's last request.
    void addTo(http::Router &router);

private:
    void installed(const http::Request &request, const http::Responder &respond);

    std::function<QString()> m_defaultLanguage;
    Waiter m_waiter;
};

} // namespace muster::relay
