// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/membership.h"
#include "app/practice/paging.h"
#include "app/practice/permissions.h"
#include "app/practice/posting.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"
#include "app/practice/users.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

bool isValidName(const QString &name)
{
    static const QRegularExpression valid(u"^[a-z0-9._-]{1,64}$"_s);
    static const QSet<QString> reserved{u"all"_s, u"channel"_s, u"here"_s, u"matterbot"_s, u"system"_s};
    return valid.match(name).hasMatch() && !reserved.contains(name);
}

/// A bot is a user: older servers name what is wrong with the user.
Result<void> check(const Dialect &dialect, const QString &name, const QString &displayName,
                   const QString &description)
{
    if (name.isEmpty() && !dialect.botNamesAreBots)
        return refuse("model.user.is_valid.email.app_error"_L1);
    if (!isValidName(name)) {
        return refuse(dialect.botNamesAreBots ? "model.bot.is_valid.username.app_error"_L1
                                              : "model.user.is_valid.username.app_error"_L1);
    }
    if (displayName.size() > 64) {
        return refuse(dialect.botNamesAreBots ? "model.bot.is_valid.user_id.app_error"_L1
                                              : "model.user.is_valid.first_name.app_error"_L1);
    }
    if (description.size() > 1024)
        return refuse("model.bot.is_valid.description.app_error"_L1);
    return {};
}

/// The server has every new bot greet its owner.
void greetOwner(Api &api, const User &bot)
{
    const Channel &channel = directChannel(api, bot.id, bot.botOwnerId);
    addSystemPost(api, bot.id, channel.id, u"system_add_bot_teams_channels"_s,
                  u"Please add me to teams and channels you want me to interact in. To do this, use the "
                  "browser or Mattermost Desktop App."_s,
                  {});
}

Result<Reply> createBot(const Call &call)
{
    State &state = call.state();
    const Result<QJsonObject> body = call.object(u"bot"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (!may(state, call.userId(), Permission::ManageBots))
        return forbidden();
    if (!state.switches.botAccountCreation)
        return refuse("api.bot.create_disabled"_L1);
    User bot;
    bot.isBot = true;
    bot.botOwnerId = call.userId();
    bot.username = body->value(u"username"_s).toString();
    if (!call.dialect().botNamesAreBots)
        bot.username = bot.username.toLower();
    bot.firstName = body->value(u"display_name"_s).toString();
    bot.botDescription = body->value(u"description"_s).toString();
    bot.email = bot.username % u"@localhost"_s;
    if (const auto valid = check(call.dialect(), bot.username, bot.firstName, bot.botDescription); !valid)
        return tl::unexpected(valid.error());
    if (state.userByName(bot.username) != nullptr)
        return refuse("app.user.save.username_exists.app_error"_L1);
    bot.botCreateAt = state.now();
    bot.botUpdateAt = bot.botCreateAt;
    const User &added = state.addUser(std::move(bot));
    greetOwner(call.api(), added);
    return Reply(botToJson(added), 201);
}

/// 404 for one who may not see it, too.
Result<User *> botInPath(const Call &call)
{
    const Result<QString> id = call.idParameter(u"bot_user_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    User *bot = call.state().user(*id);
    const bool isShown
        = bot != nullptr && bot->isBot && may(call.state(), call.userId(), Permission::ManageBots);
    if (!isShown)
        return refuse("store.sql_bot.get.missing.app_error"_L1);
    return bot;
}

Result<Reply> getBot(const Call &call)
{
    const Result<User *> bot = botInPath(call);
    if (!bot)
        return tl::unexpected(bot.error());
    if ((*bot)->deleteAt != 0 && !call.queryFlag(u"include_deleted"_s))
        return refuse("store.sql_bot.get.missing.app_error"_L1);
    return Reply(botToJson(**bot));
}

Result<Reply> listBots(const Call &call)
{
    if (!may(call.state(), call.userId(), Permission::ManageBots))
        return forbidden();
    const bool withDeleted = call.queryFlag(u"include_deleted"_s);
    const auto bots = call.state().users().where(
        [&](const User &user) { return user.isBot && (withDeleted || user.deleteAt == 0); });
    return Reply(pageOf(call, bots, [](const User *bot) { return botToJson(*bot); }));
}

void touch(State &state, User &bot)
{
    bot.botUpdateAt = state.now();
    bot.updateAt = bot.botUpdateAt;
}

Result<Reply> patchBot(const Call &call)
{
    const Result<User *> found = botInPath(call);
    if (!found)
        return tl::unexpected(found.error());
    const Result<QJsonObject> body = call.object(u"bot"_s);
    if (!body)
        return tl::unexpected(body.error());
    User &bot = **found;
    const QString name = body->value(u"username"_s).toString(bot.username);
    const QString displayName = body->value(u"display_name"_s).toString(bot.firstName);
    const QString description = body->value(u"description"_s).toString(bot.botDescription);
    if (const auto valid = check(call.dialect(), name, displayName, description); !valid)
        return tl::unexpected(valid.error());
    if (name != bot.username && call.state().userByName(name) != nullptr)
        return refuse("app.user.save.username_exists.app_error"_L1);
    call.state().renameUser(bot, name);
    bot.firstName = displayName;
    bot.botDescription = description;
    touch(call.state(), bot);
    return Reply(botToJson(bot));
}

Result<Reply> setActive(const Call &call, bool isActive)
{
    const Result<User *> bot = botInPath(call);
    if (!bot)
        return tl::unexpected(bot.error());
    touch(call.state(), **bot);
    (*bot)->deleteAt = isActive ? 0 : (*bot)->botUpdateAt;
    return Reply(botToJson(**bot));
}

Result<Reply> assignBot(const Call &call)
{
    const Result<User *> bot = botInPath(call);
    if (!bot)
        return tl::unexpected(bot.error());
    const Result<User *> owner = userInPath(call);
    if (!owner)
        return tl::unexpected(owner.error());
    (*bot)->botOwnerId = (*owner)->id;
    touch(call.state(), **bot);
    return Reply(botToJson(**bot));
}

Result<Reply> convertToBot(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    if (!call.isSystemAdmin())
        return forbidden();
    (*user)->isBot = true;
    (*user)->botOwnerId = (*user)->id;
    (*user)->botCreateAt = call.state().now();
    touch(call.state(), **user);
    return Reply(botToJson(**user));
}

} // namespace

void addBotRoutes(Api &api)
{
    api.add("POST", u"/api/v4/bots", createBot);
    api.add("GET", u"/api/v4/bots", listBots);
    api.add("GET", u"/api/v4/bots/{bot_user_id}", getBot);
    api.add("PUT", u"/api/v4/bots/{bot_user_id}", patchBot);
    api.add("POST", u"/api/v4/bots/{bot_user_id}/enable",
            [](const Call &call) { return setActive(call, true); });
    api.add("POST", u"/api/v4/bots/{bot_user_id}/disable",
            [](const Call &call) { return setActive(call, false); });
    api.add("POST", u"/api/v4/bots/{bot_user_id}/assign/{user_id}", assignBot);
    api.add("POST", u"/api/v4/users/{user_id}/convert_to_bot", convertToBot);
}

} // namespace muster::practice
