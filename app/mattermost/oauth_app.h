// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace muster::mattermost {

/// An application that may ask people for access (Integrations > OAuth 2.0 Applications).
struct OAuthApp
{
    QString id; ///< the client id
    Secret secret; ///< only administrators see it; empty for public apps
    QString name; ///< 1..64 bytes, need not be unique
    QString description; ///< at most 512 characters
    QString homepage; ///< http(s), at most 256 bytes
    QString iconUrl;
    QStringList callbackUrls; ///< http(s), at least one, about 1,000 bytes together; compared to the byte
    bool isTrusted = false; ///< nobody is asked for consent
    bool isPublic = false; ///< from 11.x on: without a secret, and without a refresh token (20)
    QString creatorId;

    [[nodiscard]] bool hasCallback(const QUrl &url) const;
    /// As create and update take it; an update replaces all but the secret.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static OAuthApp fromJson(const QJsonObject &json);
};

/// A person's "Allow", said for them by their session.
struct Consent
{
    QString clientId;
    QUrl redirectUrl;
    QString state;
    QByteArray codeChallenge; ///< of oauth::Pkce; empty: none

    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace muster::mattermost
