// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/server_config.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

QStringList ServerConfig::trustedHosts() const
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    return untrustedInternalConnections.split(separators, Qt::SkipEmptyParts);
}

QJsonObject ServerConfig::toJson() const
{
    const QJsonObject service{
        {u"SiteURL"_s, siteUrl},
        {u"EnableOAuthServiceProvider"_s, oauthProvider},
        {u"EnableCommands"_s, commands},
        {u"EnableBotAccountCreation"_s, botAccountCreation},
        {u"EnableUserAccessTokens"_s, userAccessTokens},
        {u"EnableInsecureOutgoingConnections"_s, insecureOutgoingConnections},
        {u"AllowedUntrustedInternalConnections"_s, untrustedInternalConnections},
    };
    return {{u"ServiceSettings"_s, service}, {u"PluginSettings"_s, QJsonObject{{u"Enable"_s, plugins}}}};
}

ServerConfig ServerConfig::fromJson(const QJsonObject &json)
{
    const QJsonObject service = json.value("ServiceSettings"_L1).toObject();
    ServerConfig config;
    config.siteUrl = service.value("SiteURL"_L1).toString();
    config.oauthProvider = service.value("EnableOAuthServiceProvider"_L1).toBool();
    config.commands = service.value("EnableCommands"_L1).toBool();
    config.botAccountCreation = service.value("EnableBotAccountCreation"_L1).toBool();
    config.userAccessTokens = service.value("EnableUserAccessTokens"_L1).toBool();
    config.insecureOutgoingConnections = service.value("EnableInsecureOutgoingConnections"_L1).toBool();
    config.untrustedInternalConnections = service.value("AllowedUntrustedInternalConnections"_L1).toString();
    config.plugins = json.value("PluginSettings"_L1)["Enable"_L1].toBool();
    return config;
}

OAuthMetadata OAuthMetadata::fromJson(const QJsonObject &json)
{
    const QJsonArray methods = json.value("token_endpoint_auth_methods_supported"_L1).toArray();
    OAuthMetadata metadata;
    metadata.isTold = true;
    metadata.pkce = json.value("code_challenge_methods_supported"_L1).toArray().contains(u"S256"_s);
    metadata.confidentialClients = methods.contains(u"client_secret_post"_s);
    return metadata;
}

} // namespace muster::mattermost
