// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace muster::practice {

/// An application registered with the server as an OAuth 2.0 client.
struct OAuthApp
{
    QString id = {};
    QString secret = {}; ///< empty: a public client
    QString creatorId = {}; ///< empty when it registered itself
    QString name = {};
    QString description = {};
    QString iconUrl = {};
    QStringList callbackUrls = {};
    QString homepage = {};
    bool isTrusted = false; ///< never asks for consent
    bool isRegisteredByItself = false; ///< dynamic registration
    qint64 createAt = 0;
    qint64 updateAt = 0;

    [[nodiscard]] bool isPublic() const { return secret.isEmpty(); }
};

/// An authorization code on its way: 600 seconds, one use.
struct OAuthCode
{
    QString code = {};
    QString appId = {};
    QString userId = {};
    QString redirectUri = {};
    QString scope = {};
    QString challenge = {}; ///< PKCE S256; empty: none
    qint64 createAt = 0;
};

/// What one person allowed one application: one pair of tokens, however often he did.
struct OAuthGrant
{
    QString accessToken = {}; ///< also the token of its session
    QString refreshToken = {}; ///< empty: none was given
    QString appId = {};
    QString userId = {};
    qint64 expiresAt = 0; ///< of the access token; the refresh token lives on
};

} // namespace muster::practice
