// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/mattermost/driver.h"

using namespace Qt::StringLiterals;
using namespace muster::mattermost;

namespace muster::test {

namespace {

PostPatch patchFrom(const QJsonValue &body)
{
    PostPatch patch;
    if (body[u"message"_s].isString())
        patch.message = body[u"message"_s].toString();
    if (body[u"props"_s].isObject())
        patch.props = body[u"props"_s].toObject();
    if (body[u"is_pinned"_s].isBool())
        patch.isPinned = body[u"is_pinned"_s].toBool();
    return patch;
}

/// Which posts, in which order; what is in a post is compared where one is read alone.
Understood understoodPosts(const Outcome<QList<Post>> &posts)
{
    return posts.map([](const QList<Post> &list) {
        QJsonArray order;
        for (const Post &post : list)
            order.append(post.id);
        return QJsonValue(QJsonObject{{u"order"_s, order}});
    });
}

QList<Driver> postDrivers()
{
    return {
        {"POST",
         wholePath(u"/posts"_s),
         {u"channel_id"_s, u"message"_s, u"root_id"_s, u"pending_post_id"_s, u"props"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QJsonValue body = e.requestJson();
             NewPost post;
             post.channelId = body[u"channel_id"_s].toString();
             post.message = body[u"message"_s].toString();
             post.rootId = body[u"root_id"_s].toString();
             post.pendingPostId = body[u"pending_post_id"_s].toString();
             post.props = body[u"props"_s].toObject();
             return understood(QCoro::waitFor(c.posts().create(post)));
         }},
        {"GET",
         wholePath(u"/posts/"_s + anyId),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.posts().byId(e.segments().at(1))));
         }},
        {"PUT",
         wholePath(u"/posts/%1/patch"_s.arg(anyId)),
         {u"message"_s, u"props"_s, u"is_pinned"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(
                 QCoro::waitFor(c.posts().patch(e.segments().at(1), patchFrom(e.requestJson()))));
         }},
        {"POST",
         wholePath(u"/posts/%1/pin"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.posts().pin(e.segments().at(1))));
         }},
        {"POST",
         wholePath(u"/posts/%1/unpin"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.posts().unpin(e.segments().at(1))));
         }},
        {"DELETE",
         wholePath(u"/posts/"_s + anyId),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.posts().remove(e.segments().at(1))));
         }},
        {"GET",
         wholePath(u"/channels/%1/posts"_s.arg(anyId)),
         {u"since"_s, u"page"_s, u"per_page"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QUrlQuery query = e.query();
             PostQuery posts{e.segments().at(1), query.queryItemValue(u"since"_s).toLongLong()};
             if (query.hasQueryItem(u"per_page"_s))
                 posts.perPage = query.queryItemValue(u"per_page"_s).toInt();
             posts.page = query.queryItemValue(u"page"_s).toInt();
             return understoodPosts(QCoro::waitFor(c.posts().inChannel(posts)));
         }},
        {"GET",
         wholePath(u"/channels/%1/pinned"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understoodPosts(QCoro::waitFor(c.posts().pinned(e.segments().at(1))));
         }},
        {"POST",
         wholePath(u"/posts/%1/actions/[A-Za-z0-9]+"_s.arg(anyId)),
         {u"selected_option"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const Click click{e.segments().at(1), e.segments().at(3),
                               e.requestJson()[u"selected_option"_s].toString()};
             return understood(QCoro::waitFor(c.posts().click(click)));
         }},
    };
}

DialogSubmission submissionFrom(const QJsonValue &body)
{
    return {body[u"url"_s].toString(),     body[u"callback_id"_s].toString(),
            body[u"state"_s].toString(),   body[u"channel_id"_s].toString(),
            body[u"team_id"_s].toString(), body[u"submission"_s].toObject(),
            body[u"cancelled"_s].toBool()};
}

QList<Driver> dialogDrivers()
{
    const QStringList submissionKeys{u"url"_s,     u"callback_id"_s, u"state"_s,    u"channel_id"_s,
                                     u"team_id"_s, u"submission"_s,  u"cancelled"_s};
    return {
        {"POST",
         wholePath(u"/actions/dialogs/open"_s),
         {u"trigger_id"_s, u"url"_s, u"dialog"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QJsonValue body = e.requestJson();
             const OpenDialog open{body[u"trigger_id"_s].toString(), body[u"url"_s].toString(),
                                   Dialog::fromJson(body[u"dialog"_s].toObject())};
             return understood(QCoro::waitFor(c.dialogs().open(open)));
         }},
        {"POST",
         wholePath(u"/actions/dialogs/submit"_s),
         submissionKeys,
         {u"user_id"_s},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.dialogs().submit(submissionFrom(e.requestJson()))));
         }},
        {"POST",
         wholePath(u"/actions/dialogs/lookup"_s),
         submissionKeys,
         {u"user_id"_s, u"type"_s, u"cancelled"_s},
         [](Client &c, const RecordedExchange &e) -> Understood {
             const Outcome<QList<Option>> options
                 = QCoro::waitFor(c.dialogs().lookup(submissionFrom(e.requestJson())));
             const Understood items = understood(options);
             return items.map([](const QJsonValue &it) { return QJsonValue(QJsonObject{{u"items"_s, it}}); });
         }},
    };
}

Understood understoodCommand(const Outcome<Command> &command)
{
    return command.map([](const Command &it) {
        QJsonObject json = it.toJson();
        json.insert(u"token"_s, QString::fromUtf8(it.token.reveal()));
        return QJsonValue(json);
    });
}

QList<Driver> commandDrivers()
{
    const QStringList commandKeys{u"id"_s,
                                  u"team_id"_s,
                                  u"trigger"_s,
                                  u"method"_s,
                                  u"url"_s,
                                  u"display_name"_s,
                                  u"description"_s,
                                  u"auto_complete"_s,
                                  u"auto_complete_desc"_s,
                                  u"auto_complete_hint"_s};
    const QStringList answeredKeys{u"username"_s,  u"icon_url"_s,  u"token"_s,      u"create_at"_s,
                                   u"update_at"_s, u"delete_at"_s, u"creator_id"_s, u"plugin_id"_s};
    return {
        {"GET",
         wholePath(u"/commands"_s),
         {u"team_id"_s, u"custom_only"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QString team = e.query().queryItemValue(u"team_id"_s);
             return understood(QCoro::waitFor(c.commands().list(team)));
         }},
        {"POST",
         wholePath(u"/commands"_s),
         commandKeys.mid(1),
         {u"username"_s, u"icon_url"_s},
         [](Client &c, const RecordedExchange &e) {
             const Command command = Command::fromJson(e.requestJson().toObject());
             return understoodCommand(QCoro::waitFor(c.commands().create(command)));
         }},
        {"PUT", wholePath(u"/commands/"_s + anyId), commandKeys, answeredKeys,
         [](Client &c, const RecordedExchange &e) {
             const Command command = Command::fromJson(e.requestJson().toObject());
             return understoodCommand(QCoro::waitFor(c.commands().update(command)));
         }},
        {"DELETE",
         wholePath(u"/commands/"_s + anyId),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.commands().remove(e.segments().at(1))));
         }},
        {"PUT",
         wholePath(u"/commands/%1/regen_token"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) -> Understood {
             const Outcome<Secret> token = QCoro::waitFor(c.commands().regenerateToken(e.segments().at(1)));
             return token.map([](const Secret &it) {
                 return QJsonValue(QJsonObject{{u"token"_s, QString::fromUtf8(it.reveal())}});
             });
         }},
        {"POST",
         wholePath(u"/commands/execute"_s),
         {u"channel_id"_s, u"command"_s, u"team_id"_s, u"root_id"_s},
         {u"parent_id"_s},
         [](Client &c, const RecordedExchange &e) {
             const QJsonValue body = e.requestJson();
             const ExecuteCommand command{body[u"channel_id"_s].toString(), body[u"command"_s].toString(),
                                          body[u"team_id"_s].toString(), body[u"root_id"_s].toString()};
             const Outcome<CommandAnswer> answer = QCoro::waitFor(c.commands().execute(command));
             return answer.map([](const CommandAnswer &it) {
                 return QJsonValue(QJsonObject{{u"text"_s, it.text}, {u"trigger_id"_s, it.triggerId}});
             });
         }},
        {"POST",
         wholePath(u"/hooks/commands/"_s + anyId),
         {u"response_type"_s, u"text"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             CommandAnswer answer = CommandAnswer::fromJson(e.requestJson().toObject());
             return understood(QCoro::waitFor(c.commands().answer(e.path(), answer)));
         },
         false,
         {{u"response_type"_s, u"ephemeral"_s}}},
    };
}

} // namespace

QList<Driver> messageDrivers()
{
    return postDrivers() + dialogDrivers() + commandDrivers();
}

} // namespace muster::test
