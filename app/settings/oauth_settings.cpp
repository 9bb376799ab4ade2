// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/oauth_settings.h"

#include "app/settings/checks.h"
#include "app/settings/object_reader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

QUrl below(const QUrl &base, QLatin1StringView path)
{
    if (base.isEmpty())
        return {};
    QUrl url = base.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + path);
    return url;
}

} // namespace

QUrl installCallback(const OAuthSettings &settings)
{
    return below(settings.base, "/auth/mattermost/callback"_L1);
}

QUrl signInCallback(const OAuthSettings &settings)
{
    return below(settings.base, "/auth/sign_in_mattermost/callback"_L1);
}

QJsonObject toJson(const OAuthSettings &settings)
{
    return {{u"clientId"_s, settings.clientId},
            {u"base"_s, settings.base.toString(QUrl::FullyEncoded)},
            {u"identityProviders"_s, QJsonArray::fromStringList(settings.identityProviders)}};
}

void read(ObjectReader &reader, OAuthSettings &settings)
{
    reader.read(u"clientId"_s, settings.clientId);
    reader.read(u"base"_s, settings.base);
    reader.read(u"identityProviders"_s, settings.identityProviders);
}

Problems problems(const OAuthSettings &settings, const Texts &texts)
{
    Problems found;
    static const QRegularExpression id(u"^[a-z0-9]{26}$"_s);
    if (!settings.clientId.isEmpty() && !id.match(settings.clientId).hasMatch())
        found.append({u"oauth.clientId"_s,
                      texts.translate("Settings", "“%1” is no client ID.").arg(settings.clientId),
                      texts.translate("Settings",
                                      "Copy it from Mattermost's page of the OAuth 2.0 application: 26 small "
                                      "letters and digits.")});
    if (!settings.base.isEmpty())
        found += addressProblems(u"oauth.base"_s, settings.base, texts);
    else if (!settings.clientId.isEmpty())
        found.append({u"oauth.base"_s,
                      texts.translate("Settings", "The address that people come back to is missing."),
                      texts.translate("Settings", "An example: %1").arg("https://muster.example.org"_L1)});
    static const QRegularExpression host(u"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"_s);
    for (qsizetype i = 0; i < settings.identityProviders.size(); ++i) {
        if (!host.match(settings.identityProviders[i]).hasMatch())
            found.append({u"oauth.identityProviders[%1]"_s.arg(i),
                          texts.translate("Settings", "“%1” is no host.").arg(settings.identityProviders[i]),
                          texts.translate("Settings", "An example: %1").arg("login.example.org"_L1)});
    }
    return found;
}

} // namespace muster::settings
