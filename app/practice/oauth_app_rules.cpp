// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/oauth_app_rules.h"

#include "app/practice/call.h"
#include "app/practice/dialect.h"
#include "app/practice/web_address.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

Result<void> check(const OAuthApp &app)
{
    constexpr qsizetype longestCallbacks = 1024; // "[a b]", as Go prints a list
    const qsizetype nameBytes = app.name.toUtf8().size();
    const qsizetype callbackBytes = app.callbackUrls.join(u' ').toUtf8().size() + 2;
    if (nameBytes == 0 || nameBytes > 64)
        return refuse("model.oauth.is_valid.name.app_error"_L1);
    if (app.callbackUrls.isEmpty() || callbackBytes > longestCallbacks
        || !std::ranges::all_of(app.callbackUrls, isWebAddress))
        return refuse("model.oauth.is_valid.callback.app_error"_L1);
    if (app.homepage.size() > 256 || !isWebAddress(app.homepage))
        return refuse("model.oauth.is_valid.homepage.app_error"_L1);
    if (app.description.toUcs4().size() > 512)
        return refuse("model.oauth.is_valid.description.app_error"_L1);
    if (!app.iconUrl.isEmpty() && (app.iconUrl.size() > 512 || !isWebAddress(app.iconUrl)))
        return refuse("model.oauth.is_valid.icon_url.app_error"_L1);
    return {};
}

QJsonObject toJson(const OAuthApp &app, const Dialect &dialect)
{
    QJsonObject object{{u"id"_s, app.id},
                       {u"creator_id"_s, app.creatorId},
                       {u"create_at"_s, app.createAt},
                       {u"update_at"_s, app.updateAt},
                       {u"client_secret"_s, app.secret},
                       {u"name"_s, app.name},
                       {u"description"_s, app.description},
                       {u"icon_url"_s, app.iconUrl},
                       {u"callback_urls"_s, QJsonArray::fromStringList(app.callbackUrls)},
                       {u"homepage"_s, app.homepage},
                       {u"is_trusted"_s, app.isTrusted}};
    if (dialect.newerFields)
        object.insert(u"mattermost_app_id"_s, QString());
    if (app.isRegisteredByItself)
        object.insert(u"is_dynamically_registered"_s, true);
    return object;
}

} // namespace muster::practice
