// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace muster::mattermost {

/// The part of the server's whole configuration that counts for a set-up (GET /config, administrators only;
/// recordings 02b). Keys as config.json has them.
struct ServerConfig
{
    QString siteUrl; ///< ServiceSettings.SiteURL; empty where nobody has set one
    bool oauthProvider = false; ///< ServiceSettings.EnableOAuthServiceProvider
    bool commands = false; ///< ServiceSettings.EnableCommands
    bool botAccountCreation = false; ///< ServiceSettings.EnableBotAccountCreation
    bool userAccessTokens = false; ///< ServiceSettings.EnableUserAccessTokens
    bool insecureOutgoingConnections = false; ///< …EnableInsecureOutgoingConnections: any certificate is good
    QString untrustedInternalConnections; ///< …AllowedUntrustedInternalConnections, as written
    bool plugins = false; ///< PluginSettings.Enable

    /// The hosts, addresses and networks of `untrustedInternalConnections`; the server takes commas and
    /// spaces.
    [[nodiscard]] QStringList trustedHosts() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ServerConfig fromJson(const QJsonObject &json);
    bool operator==(const ServerConfig &) const = default;
};

/// What a server tells of its OAuth without being asked for more (RFC 8414; recording 20).
struct OAuthMetadata
{
    bool isTold = false; ///< old servers tell nothing
    bool pkce = false; ///< S256
    bool confidentialClients = true; ///< client_secret_post

    [[nodiscard]] static OAuthMetadata fromJson(const QJsonObject &json);
    bool operator==(const OAuthMetadata &) const = default;
};

} // namespace muster::mattermost
