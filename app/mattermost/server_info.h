// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QVersionNumber>

namespace muster::mattermost {

/// The part of the client configuration that counts for us (/config/client?format=old: all values strings).
struct ClientConfig
{
    QVersionNumber version; ///< without a session old servers do not tell it: null
    QString siteName;
    QString edition; ///< "Team Edition" or "Enterprise Edition"; empty: it does not say
    QString siteUrl;
    QString defaultLocale; ///< for new users
    QString teammateNameDisplay; ///< "username", "nickname_full_name" or "full_name"
    int maxPostSize = 16383; ///< characters of a message
    bool botAccountCreation = false;
    bool commands = false;
    bool oauthProvider = false;
    bool userAccessTokens = false;
    bool customUserNames = false; ///< EnablePostUsernameOverride

    [[nodiscard]] static ClientConfig fromJson(const QJsonObject &json);
    bool operator==(const ClientConfig &) const = default;
};

} // namespace muster::mattermost
