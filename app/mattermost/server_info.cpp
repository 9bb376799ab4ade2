// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/server_info.h"

#include "app/mattermost/capabilities.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

ClientConfig ClientConfig::fromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    const auto isOn = [&text](QLatin1StringView key) { return text(key) == "true"_L1; };
    ClientConfig config;
    config.version = versionFromText(text("Version"_L1));
    config.siteName = text("SiteName"_L1);
    if (const QString enterprise = text("BuildEnterpriseReady"_L1); !enterprise.isEmpty()) // product names
        config.edition = enterprise == "true"_L1 ? u"Enterprise Edition"_s : u"Team Edition"_s;
    config.siteUrl = text("SiteURL"_L1);
    config.defaultLocale = text("DefaultClientLocale"_L1);
    config.teammateNameDisplay = text("TeammateNameDisplay"_L1);
    if (const int size = text("MaxPostSize"_L1).toInt(); size > 0)
        config.maxPostSize = size;
    config.botAccountCreation = isOn("EnableBotAccountCreation"_L1);
    config.commands = isOn("EnableCommands"_L1);
    config.oauthProvider = isOn("EnableOAuthServiceProvider"_L1);
    config.userAccessTokens = isOn("EnableUserAccessTokens"_L1);
    config.customUserNames = isOn("EnablePostUsernameOverride"_L1);
    return config;
}

} // namespace muster::mattermost
