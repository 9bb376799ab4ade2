// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/permissions.h"
#include "app/practice/posts.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// Not the thousands that a real server knows: those that people put on incidents.
bool isEmoji(const QString &name)
{
    static const QSet<QString> known{
        u"+1"_s,       u"-1"_s,
        u"100"_s,      u"eyes"_s,
        u"fire"_s,     u"heart"_s,
        u"joy"_s,      u"ok_hand"_s,
        u"pray"_s,     u"rotating_light"_s,
        u"smile"_s,    u"tada"_s,
        u"thumbsup"_s, u"warning"_s,
        u"wave"_s,     u"white_check_mark"_s,
        u"x"_s,        u"thinking_face"_s,
    };
    return known.contains(name);
}

void publish(const Call &call, const QString &event, const Post &post, const QJsonObject &reaction)
{
    call.api().publish(
        {.name = event, .data = {{u"reaction"_s, compact(reaction)}}, .channelId = post.channelId});
}

qsizetype indexOf(const Post &post, const QString &userId, const QString &emoji)
{
    for (qsizetype i = 0; i < post.reactions.size(); ++i) {
        const QJsonObject each = post.reactions.at(i).toObject();
        if (each.value(u"user_id"_s) == userId && each.value(u"emoji_name"_s) == emoji)
            return i;
    }
    return -1;
}

QJsonObject reactionOf(const Call &call, const Post &post, const QString &emoji)
{
    const qint64 time = call.state().now();
    QJsonObject reaction{{u"user_id"_s, call.userId()}, {u"post_id"_s, post.id}, {u"emoji_name"_s, emoji},
                         {u"create_at"_s, time},        {u"update_at"_s, time},  {u"delete_at"_s, 0},
                         {u"remote_id"_s, QString()}};
    if (call.dialect().newerFields)
        reaction.insert(u"channel_id"_s, post.channelId);
    return reaction;
}

Result<Reply> addReaction(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"reaction"_s);
    if (!body)
        return tl::unexpected(body.error());
    const QString emoji = body->value(u"emoji_name"_s).toString();
    if (body->value(u"user_id"_s).toString() != call.userId())
        return forbidden();
    Post *post = call.state().post(body->value(u"post_id"_s).toString());
    const bool isAllowed = post != nullptr
        && mayInChannel(call.state(), call.userId(), post->channelId, Permission::ReadChannel);
    if (!isAllowed)
        return forbidden();
    if (call.state().channel(post->channelId)->isArchived())
        return refuse("api.reaction.save.archived_channel.app_error"_L1);
    if (call.dialect().emojiIsChecked && !isEmoji(emoji))
        return refuse("app.emoji.get_by_name.no_result"_L1);
    const QJsonObject reaction = reactionOf(call, *post, emoji);
    if (indexOf(*post, call.userId(), emoji) < 0) {
        post->reactions.append(reaction);
        post->updateAt = call.state().now();
    }
    publish(call, u"reaction_added"_s, *post, reaction);
    return Reply(reaction);
}

Result<Reply> removeReaction(const Call &call)
{
    const Result<Post *> post = postInPath(call);
    if (!post)
        return tl::unexpected(post.error());
    const Result<QString> userId = call.idParameter(u"user_id"_s);
    if (!userId)
        return tl::unexpected(userId.error());
    if (*userId != call.userId() && !call.isSystemAdmin())
        return forbidden();
    const QString emoji = call.parameter(u"emoji_name"_s);
    const qsizetype index = indexOf(**post, *userId, emoji);
    if (index >= 0) {
        QJsonObject reaction = (*post)->reactions.at(index).toObject();
        (*post)->reactions.removeAt(index);
        (*post)->updateAt = call.state().now();
        reaction.insert(u"create_at"_s, 0);
        if (reaction.contains(u"channel_id"_s))
            reaction.insert(u"channel_id"_s, QString()); // as recorded
        publish(call, u"reaction_removed"_s, **post, reaction);
    }
    return Reply::ok();
}

Result<Reply> listReactions(const Call &call)
{
    const Result<Post *> post = postInPath(call);
    if (!post)
        return tl::unexpected(post.error());
    if (!mayRead(call.state(), call.userId(), (*post)->channelId))
        return forbidden();
    return Reply((*post)->reactions);
}

} // namespace

void addReactionRoutes(Api &api)
{
    api.add("POST", u"/api/v4/reactions", addReaction);
    api.add("GET", u"/api/v4/posts/{post_id}/reactions", listReactions);
    api.add("DELETE", u"/api/v4/users/{user_id}/posts/{post_id}/reactions/{emoji_name:any}", removeReaction);
}

} // namespace muster::practice
