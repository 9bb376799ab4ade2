// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/oauth_app.h"

#include "app/mattermost/json_writing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

QStringList stringsOf(const QJsonValue &json)
{
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

} // namespace

bool OAuthApp::hasCallback(const QUrl &url) const
{
    return callbackUrls.contains(QString::fromLatin1(url.toEncoded()));
}

QJsonObject OAuthApp::toJson() const
{
    QJsonObject json{
        {u"name"_s, name},
        {u"description"_s, description},
        {u"callback_urls"_s, QJsonArray::fromStringList(callbackUrls)},
        {u"homepage"_s, homepage},
        {u"is_trusted"_s, isTrusted},
    };
    insertUnlessEmpty(json, "id"_L1, id);
    insertUnlessEmpty(json, "icon_url"_L1, iconUrl);
    if (isPublic)
        json.insert("is_public"_L1, true);
    return json;
}

OAuthApp OAuthApp::fromJson(const QJsonObject &json)
{
    OAuthApp app;
    app.id = json.value("id"_L1).toString();
    app.secret = Secret(json.value("client_secret"_L1).toString());
    app.name = json.value("name"_L1).toString();
    app.description = json.value("description"_L1).toString();
    app.homepage = json.value("homepage"_L1).toString();
    app.iconUrl = json.value("icon_url"_L1).toString();
    app.callbackUrls = stringsOf(json.value("callback_urls"_L1));
    app.isTrusted = json.value("is_trusted"_L1).toBool();
    app.isPublic = json.value("is_public"_L1).toBool();
    app.creatorId = json.value("creator_id"_L1).toString();
    return app;
}

QJsonObject Consent::toJson() const
{
    QJsonObject json{
        {u"response_type"_s, u"code"_s},
        {u"client_id"_s, clientId},
        {u"redirect_uri"_s, QString::fromLatin1(redirectUrl.toEncoded())},
        {u"state"_s, state},
    };
    if (!codeChallenge.isEmpty()) {
        json.insert("code_challenge"_L1, QString::fromLatin1(codeChallenge));
        json.insert("code_challenge_method"_L1, u"S256"_s);
    }
    return json;
}

} // namespace muster::mattermost
