// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/config.h"

#include "app/practice/server_data.h"

#include <QJsonArray>
#include <variant>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

using Member = std::variant<bool Switches::*, int Switches::*, QString Switches::*>;

struct Place
{
    QLatin1StringView section;
    QLatin1StringView key; ///< the client configuration has the same, if it tells it
    Member member;
};

/// Where each switch stands in the configuration.
const Place places[] = {
    {"ServiceSettings"_L1, "EnableCommands"_L1, &Switches::commands},
    {"ServiceSettings"_L1, "EnableIncomingWebhooks"_L1, &Switches::incomingWebhooks},
    {"ServiceSettings"_L1, "EnableOAuthServiceProvider"_L1, &Switches::oauthServiceProvider},
    {"ServiceSettings"_L1, "EnableDynamicClientRegistration"_L1, &Switches::dynamicClientRegistration},
    {"ServiceSettings"_L1, "EnableDesktopLandingPage"_L1, &Switches::desktopLandingPage},
    {"ServiceSettings"_L1, "EnableMultifactorAuthentication"_L1, &Switches::multifactor},
    {"ServiceSettings"_L1, "AllowedUntrustedInternalConnections"_L1,
     &Switches::allowedUntrustedInternalConnections},
    {"ServiceSettings"_L1, "EnableBotAccountCreation"_L1, &Switches::botAccountCreation},
    {"ServiceSettings"_L1, "EnableUserAccessTokens"_L1, &Switches::userAccessTokens},
    {"ServiceSettings"_L1, "EnablePostUsernameOverride"_L1, &Switches::postUsernameOverride},
    {"ServiceSettings"_L1, "EnablePostIconOverride"_L1, &Switches::postIconOverride},
    {"ServiceSettings"_L1, "EnableDeveloper"_L1, &Switches::developer},
    {"ServiceSettings"_L1, "MaximumLoginAttempts"_L1, &Switches::maximumLoginAttempts},
    {"ServiceSettings"_L1, "PostEditTimeLimit"_L1, &Switches::postEditTimeLimitSeconds},
    {"ServiceSettings"_L1, "MaximumPayloadSizeBytes"_L1, &Switches::maximumPayloadBytes},
    {"ServiceSettings"_L1, "OutgoingIntegrationRequestsTimeout"_L1, &Switches::outgoingRequestTimeoutSeconds},
    {"TeamSettings"_L1, "SiteName"_L1, &Switches::siteName},
    {"TeamSettings"_L1, "EnableOpenServer"_L1, &Switches::openServer},
    {"TeamSettings"_L1, "MaxChannelsPerTeam"_L1, &Switches::maximumChannelsPerTeam},
    {"TeamSettings"_L1, "MaxUsersPerTeam"_L1, &Switches::maximumUsersPerTeam},
    {"PrivacySettings"_L1, "ShowEmailAddress"_L1, &Switches::showEmailAddress},
    {"RateLimitSettings"_L1, "Enable"_L1, &Switches::rateLimit},
    {"RateLimitSettings"_L1, "PerSec"_L1, &Switches::rateLimitPerSecond},
    {"RateLimitSettings"_L1, "MaxBurst"_L1, &Switches::rateLimitBurst},
    {"RateLimitSettings"_L1, "VaryByUser"_L1, &Switches::rateLimitByUser},
};

QJsonValue valueOf(const Switches &switches, const Member &member)
{
    return std::visit([&](auto pointer) { return QJsonValue(switches.*pointer); }, member);
}

/// A value of another type than the switch has is passed over.
void take(Switches &switches, const Member &member, const QJsonValue &value)
{
    if (const auto *flag = std::get_if<bool Switches::*>(&member))
        switches.*(*flag) = value.toBool(switches.*(*flag));
    else if (const auto *number = std::get_if<int Switches::*>(&member))
        switches.*(*number) = value.toInt(switches.*(*number));
    else if (const auto *text = std::get_if<QString Switches::*>(&member))
        switches.*(*text) = value.toString(switches.*(*text));
}

QString asText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

QJsonObject serverConfig(Version version, const Switches &switches, const QString &siteUrl)
{
    QJsonObject config = serverData(version, u"config"_s).toObject();
    for (const Place &place : places) {
        QJsonObject section = config.value(place.section).toObject();
        if (!section.contains(place.key))
            continue; // a setting that this version has not
        section.insert(place.key, valueOf(switches, place.member));
        config.insert(place.section, section);
    }
    QJsonObject service = config.value(u"ServiceSettings"_s).toObject();
    service.insert(u"SiteURL"_s, siteUrl);
    config.insert(u"ServiceSettings"_s, service);
    return config;
}

Switches switchesFrom(const QJsonObject &config, Switches switches)
{
    for (const Place &place : places)
        take(switches, place.member, config.value(place.section).toObject().value(place.key));
    return switches;
}

QJsonObject clientConfig(Version version, const Switches &switches, const QString &siteUrl, bool isStranger)
{
    QJsonObject config = serverData(version, u"client_config"_s).toObject();
    for (const Place &place : places) {
        if (place.section != "RateLimitSettings"_L1 && config.contains(place.key))
            config.insert(place.key, asText(valueOf(switches, place.member)));
    }
    config.insert(u"SiteURL"_s, siteUrl);
    if (!switches.claimedVersion.isEmpty())
        config.insert(u"Version"_s, switches.claimedVersion);
    if (!isStranger)
        return config;
    QJsonObject told;
    const QJsonArray keys = serverData(version, u"client_config_of_strangers"_s).toArray();
    for (const QJsonValue &key : keys)
        told.insert(key.toString(), config.value(key.toString()));
    return told;
}

} // namespace muster::practice
