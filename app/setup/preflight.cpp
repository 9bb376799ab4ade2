// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/preflight.h"

#include "app/setup/server_address.h"

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

constexpr QLatin1StringView integrations("System Console > Integrations > Integration Management > ");

Trouble switchedOff(const QString &code, const QString &sentence, const QString &advice, const QString &place,
                    const QString &key)
{
    Trouble trouble;
    trouble.code = code;
    trouble.sentence = sentence;
    trouble.advice = advice;
    trouble.consoleName = place;
    trouble.configKey = key;
    return trouble;
}

QString switchOn(const Texts &texts)
{
    return texts.translate("Setup", "Switch it on, then check again.");
}

Trouble oauthOff(const Texts &texts)
{
    return switchedOff(u"server.oauth-off"_s,
                       texts.translate("Setup", "The server does not let applications sign people in."),
                       switchOn(texts), integrations + "Enable OAuth 2.0 Service Provider"_L1,
                       u"ServiceSettings.EnableOAuthServiceProvider"_s);
}

Trouble commandsOff(const Texts &texts)
{
    return switchedOff(u"server.commands-off"_s,
                       texts.translate("Setup", "Custom slash commands are switched off on the server."),
                       switchOn(texts), integrations + "Enable Custom Slash Commands"_L1,
                       u"ServiceSettings.EnableCommands"_s);
}

Trouble botsOff(const Texts &texts)
{
    return switchedOff(
        u"server.bots-off"_s, texts.translate("Setup", "New bot accounts are switched off on the server."),
        switchOn(texts), u"System Console > Integrations > Bot Accounts > Enable Bot Account Creation"_s,
        u"ServiceSettings.EnableBotAccountCreation"_s);
}

/// Bots may have tokens all the same (mattermost.md, section 6); only a person's own token needs the switch.
Trouble tokensOff(const Texts &texts)
{
    Trouble trouble = switchedOff(
        u"server.tokens-off"_s,
        texts.translate("Setup", "Personal access tokens are switched off on the server."),
        texts.translate("Setup", "Sign in with the browser, or switch them on. The bot does not need it."),
        integrations + "Enable Personal Access Tokens"_L1, u"ServiceSettings.EnableUserAccessTokens"_s);
    trouble.isBlocking = false;
    return trouble;
}

QString place(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    QString folder = url.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return url.scheme() + "://"_L1 + url.host().toLower() + u':' + QString::number(port) + folder;
}

Troubles siteUrlTroubles(const QUrl &address, const QString &siteUrl, const Texts &texts)
{
    const QString name = u"System Console > Environment > Web Server > Site URL"_s;
    const QString key = u"ServiceSettings.SiteURL"_s;
    if (siteUrl.isEmpty()) {
        return {switchedOff(u"server.site-url-empty"_s,
                            texts.translate("Setup", "The server does not know its own address."),
                            texts.translate("Setup", "Set it to %1.").arg(address.toString()), name, key)};
    }
    if (place(QUrl(siteUrl)) == place(address))
        return {};
    Trouble trouble = switchedOff(
        u"server.site-url"_s,
        texts.translate("Setup", "The server calls itself %1, and you reach it at %2.")
            .arg(siteUrl, address.toString()),
        texts.translate("Setup", "Use the server's own address here, or correct it there."), name, key);
    trouble.field = u"address"_s;
    trouble.isBlocking = false; // links in its messages are wrong; it works all the same
    return {trouble};
}

Troubles internalTroubles(const PreflightFacts &facts, const Texts &texts)
{
    const QString host = facts.callbackUrl.host();
    if (!isInternal(host) || isAllowed(host, facts.config.trustedHosts()))
        return {};
    return {switchedOff(
        u"server.untrusted-internal"_s,
        texts.translate("Setup", "The server does not call %1: it is an internal address.").arg(host),
        texts.translate("Setup", "Add %1 to the addresses that it may call, then check again.").arg(host),
        u"System Console > Environment > Developer > Allow untrusted internal connections to"_s,
        u"ServiceSettings.AllowedUntrustedInternalConnections"_s)};
}

Troubles ownerTroubles(const PreflightFacts &facts, const Texts &texts)
{
    Troubles found;
    for (const QString &owner : facts.takenBy) {
        found.append(switchedOff(
            u"server.command-taken"_s,
            texts.translate("Setup", "/incident belongs to %1, which wins over Muster.").arg(owner),
            texts.translate("Setup", "Disable it, or remove its command, then check again."),
            u"System Console > Plugins > Plugin Management"_s, u"PluginSettings.PluginStates"_s));
    }
    return found;
}

} // namespace

Troubles preflight(const PreflightFacts &facts, const Texts &texts)
{
    Troubles found;
    if (!facts.config.oauthProvider)
        found.append(oauthOff(texts));
    if (!facts.config.commands)
        found.append(commandsOff(texts));
    if (!facts.config.botAccountCreation && !facts.hasBot)
        found.append(botsOff(texts));
    if (!facts.config.userAccessTokens)
        found.append(tokensOff(texts));
    found += siteUrlTroubles(facts.address, facts.config.siteUrl, texts);
    found += internalTroubles(facts, texts);
    found += ownerTroubles(facts, texts);
    return found;
}

Troubles publicPreflight(const QUrl &address, const mattermost::ClientConfig &config, const Texts &texts)
{
    // Who is not signed in is told little: 5.37 keeps its address to itself too.
    return config.siteUrl.isEmpty() ? Troubles() : siteUrlTroubles(address, config.siteUrl, texts);
}

} // namespace muster::setup
