// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/user.h"

#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

QString User::displayName() const
{
    const QString fullName = QString(firstName + u' ' + lastName).trimmed();
    if (!fullName.isEmpty())
        return fullName;
    return nickname.isEmpty() ? username : nickname;
}

bool User::isSystemAdministrator() const
{
    return roles.split(u' ').contains("system_admin"_L1);
}

QJsonObject User::toJson() const
{
    return {
        {u"id"_s, id},
        {u"username"_s, username},
        {u"first_name"_s, firstName},
        {u"last_name"_s, lastName},
        {u"nickname"_s, nickname},
        {u"email"_s, email},
        {u"locale"_s, locale},
        {u"roles"_s, roles},
        {u"is_bot"_s, isBot},
        {u"delete_at"_s, deleteAt},
    };
}

User User::fromJson(const QJsonObject &json)
{
    User user;
    user.id = json.value("id"_L1).toString();
    user.username = json.value("username"_L1).toString();
    user.firstName = json.value("first_name"_L1).toString();
    user.lastName = json.value("last_name"_L1).toString();
    user.nickname = json.value("nickname"_L1).toString();
    user.email = json.value("email"_L1).toString();
    user.locale = json.value("locale"_L1).toString();
    user.roles = json.value("roles"_L1).toString();
    user.isBot = json.value("is_bot"_L1).toBool(); // left out for people
    user.deleteAt = json.value("delete_at"_L1).toInteger();
    return user;
}

QJsonObject NewUser::toJson() const
{
    QJsonObject json{
        {u"username"_s, username},
        {u"email"_s, email},
        {u"password"_s, QString::fromUtf8(password.reveal())},
    };
    insertUnlessEmpty(json, "first_name"_L1, firstName);
    insertUnlessEmpty(json, "last_name"_L1, lastName);
    insertUnlessEmpty(json, "locale"_L1, locale);
    return json;
}

QJsonObject Bot::toJson() const
{
    return {
        {u"user_id"_s, userId},          {u"username"_s, username}, {u"display_name"_s, displayName},
        {u"description"_s, description}, {u"owner_id"_s, ownerId},  {u"delete_at"_s, deleteAt},
    };
}

Bot Bot::fromJson(const QJsonObject &json)
{
    Bot bot;
    bot.userId = json.value("user_id"_L1).toString();
    bot.username = json.value("username"_L1).toString();
    bot.displayName = json.value("display_name"_L1).toString();
    bot.description = json.value("description"_L1).toString();
    bot.ownerId = json.value("owner_id"_L1).toString();
    bot.deleteAt = json.value("delete_at"_L1).toInteger();
    return bot;
}

QJsonObject NewBot::toJson() const
{
    QJsonObject json{{u"username"_s, username}};
    insertUnlessEmpty(json, "display_name"_L1, displayName);
    insertUnlessEmpty(json, "description"_L1, description);
    return json;
}

AccessToken AccessToken::fromJson(const QJsonObject &json)
{
    AccessToken token;
    token.id = json.value("id"_L1).toString();
    token.token = Secret(json.value("token"_L1).toString());
    token.userId = json.value("user_id"_L1).toString();
    token.description = json.value("description"_L1).toString();
    token.isActive = json.value("is_active"_L1).toBool(true);
    return token;
}

} // namespace muster::mattermost
