// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/router.h"
#include "app/relay/connecting.h"
#include "app/relay/directory.h"

#include <functional>

namespace muster::relay {

/// The addresses that people's browsers come to.
///
///     GET /connect/<token>                       a link of `/incident connect`: on to the server's consent
///     GET /auth/sign_in_mattermost/callback      back from it
///     GET /auth/mattermost/callback              back from the installation's
class BrowserRoutes
{
public:
    struct Services
    {
        Connecting &connecting;
        std::function<Circumstances()> circumstances;
        std::function<QCoro::Task<Profile>(QString userId)> profile;
    };

    explicit BrowserRoutes(Services services);

    /// Whoever waits for the installation to come back in the system's browser: takes the whole address, with
    /// code and state, and says whether it was awaited. It is for them to judge. Empty: nobody waits.
    using InstallWaiter = std::function<bool(const QUrl &callback)>;
    void setInstallWaiter(InstallWaiter waiter) { m_installWaiter = std::move(waiter); }

    /// The routes refer to this object, which must outlive the router's last request.
    void addTo(http::Router &router);

private:
    QCoro::Task<> connect(QString token, http::Request request, http::Responder respond);
    QCoro::Task<> signedIn(http::Request request, http::Responder respond);
    void installed(const http::Request &request, const http::Responder &respond);
    [[nodiscard]] QCoro::Task<Texts> textsFor(QString userId, http::Request request);

    Services m_services;
    InstallWaiter m_installWaiter;
};

} // namespace muster::relay
