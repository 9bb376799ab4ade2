// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/oauth_app.h"
#include "app/mattermost/session.h"

namespace muster::mattermost {

/// Where people are asked, and where tokens are given, of the server at @p baseUrl.
[[nodiscard]] QUrl authorizeUrl(const QUrl &baseUrl);
[[nodiscard]] QUrl tokenUrl(const QUrl &baseUrl);

/// OAuth 2.0 applications: /oauth (recordings 01, 02, 20). All but info(), authorizedOf(), consent() and
/// deauthorize() are for system administrators. Disabled: the server provides no OAuth.
class OAuthApps
{
public:
    explicit OAuthApps(Session &session) : m_session(session) { }

    /// POST /oauth/apps.
    [[nodiscard]] Async<OAuthApp> create(OAuthApp app);
    /// GET /oauth/apps, all of them. Forbidden (api.command.admin_only.app_error): no administrator.
    [[nodiscard]] Async<QList<OAuthApp>> list();
    /// GET /oauth/apps/{id}, with its secret. NotFound: app.oauth.get_app.find.app_error; Invalid: no id at
    /// all.
    [[nodiscard]] Async<OAuthApp> byId(QString id);
    /// GET /oauth/apps/{id}/info: what anybody may know, the callback URLs included; no secret.
    [[nodiscard]] Async<OAuthApp> info(QString id);
    /// PUT /oauth/apps/{id}; replaces all but the secret.
    [[nodiscard]] Async<OAuthApp> update(OAuthApp app);
    /// POST /oauth/apps/{id}/regen_secret: the app with its new secret. Grants stay good.
    [[nodiscard]] Async<OAuthApp> regenerateSecret(QString id);
    /// DELETE /oauth/apps/{id}: every token of the app is dead at once.
    [[nodiscard]] Async<void> remove(QString id);
    /// GET /users/{id}/oauth/apps/authorized; @p userId may be "me".
    [[nodiscard]] Async<QList<OAuthApp>> authorizedOf(QString userId);

    /// POST /oauth/authorize, as the consent page does; not with a token that came by OAuth. The URL with
    /// code and state, or with an error. Invalid (api.oauth.allow_oauth.redirect_callback.app_error): the app
    /// has no such callback URL.
    [[nodiscard]] Async<QUrl> consent(Consent consent);
    /// POST /oauth/deauthorize: the user's grant of that app is over, also by its own token. Idempotent.
    [[nodiscard]] Async<void> deauthorize(QString clientId);

private:
    [[nodiscard]] Async<OAuthApp> appFrom(Call call);

    Session &m_session;
};

} // namespace muster::mattermost
