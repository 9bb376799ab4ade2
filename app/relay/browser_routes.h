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

    /// The routes refer to this object, which must outlive the router's last request.
    void addTo(http::Router &router);

private:
    QCoro::Task<> connect(QString token, http::Request request, http::Responder respond);
    QCoro::Task<> signedIn(http::Request request, http::Responder respond);
    [[nodiscard]] QCoro::Task<Texts> textsFor(QString userId, http::Request request);

    Services m_services;
};

} // namespace muster::relay
