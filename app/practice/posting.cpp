// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/posting.h"

#include "app/practice/api.h"
#include "app/practice/attachments.h"
#include "app/practice/mentions.h"
#include "app/practice/render.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr qsizetype longestMessage = 16383; ///< runes; MaxPostSize of the client configuration

qsizetype runes(const QString &text)
{
    return text.size() <= longestMessage ? text.size() : text.toUcs4().size();
}

bool isKnownType(const QString &type)
{
    return type.isEmpty() || type == "me"_L1 || type.startsWith("custom_"_L1) || type.startsWith("system_"_L1)
        || type == "slack_attachment"_L1;
}

Result<void> checkText(const Dialect &dialect, const Post &post)
{
    if (runes(post.message) > longestMessage)
        return refuse(dialect.tooLongProblem);
    const bool isTooMuch = dialect.propsLimit > 0
        && QString::fromUtf8(QJsonDocument(post.props).toJson(QJsonDocument::Compact)).toUcs4().size()
            > dialect.propsLimit;
    if (isTooMuch)
        return refuse("model.post.is_valid.props.app_error"_L1);
    return {};
}

QJsonObject completeProps(State &state, QJsonObject props)
{
    const QJsonValue sent = props.value(u"attachments"_s);
    if (!sent.isUndefined())
        props.insert(u"attachments"_s, completeAttachments(sent, state));
    return props;
}

/// Integrations are nobody's business; those of an ephemeral post, which is not kept, go along sealed.
QJsonObject shownProps(const Post &post)
{
    QJsonObject props = post.props;
    const QJsonValue kept = props.value(u"attachments"_s);
    if (!kept.isArray())
        return props;
    const bool isKept = post.type != "system_ephemeral"_L1;
    props.insert(u"attachments"_s,
                 isKept ? withoutIntegrations(kept.toArray()) : withCookies(kept.toArray(), post));
    return props;
}

QString senderName(const State &state, const Post &post)
{
    if (post.type.startsWith("system_"_L1))
        return u"System"_s;
    const QString overridden = post.props.value(u"override_username"_s).toString();
    const bool isOverridden = state.switches.postUsernameOverride && !overridden.isEmpty()
        && post.props.value(u"from_webhook"_s).toString() == "true"_L1;
    if (isOverridden)
        return overridden;
    const User *user = state.user(post.userId);
    return user == nullptr ? u"System"_s : u"@"_s % user->username;
}

void countMentions(State &state, const Post &post, const QStringList &mentioned)
{
    if (state.channel(post.channelId)->isArchived())
        return;
    for (const QString &userId : mentioned) {
        if (ChannelMember *member = state.channelMember(post.channelId, userId)) {
            member->mentionCount += 1;
            member->rootMentionCount += post.rootId.isEmpty() ? 1 : 0;
        }
    }
}

/// A list inside a string, as events hold it.
QString idList(const QStringList &ids)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

void publishPosted(Api &api, const Post &post, const QStringList &mentioned, bool setOnline)
{
    const Channel *channel = api.state().channel(post.channelId);
    const QString sender = senderName(api.state(), post);
    QJsonObject data{{u"channel_display_name"_s, channel->isDirect() ? sender : channel->displayName},
                     {u"channel_name"_s, channel->name},
                     {u"channel_type"_s, channel->type},
                     {u"post"_s, compact(shownPost(api, post))},
                     {u"sender_name"_s, sender},
                     {u"set_online"_s, setOnline},
                     {u"team_id"_s, channel->teamId}};
    QHash<QString, QJsonObject> ownData;
    if (api.dialect().mentionsAreOwn) {
        for (const QString &userId : mentioned)
            ownData.insert(userId, {{u"mentions"_s, idList({userId})}});
    } else if (!mentioned.isEmpty()) {
        data.insert(u"mentions"_s, idList(mentioned));
    }
    api.publish({.name = u"posted"_s, .data = data, .channelId = post.channelId, .ownData = ownData});
}

void publishPost(Api &api, const QString &event, const Post &post)
{
    api.publish(
        {.name = event, .data = {{u"post"_s, compact(shownPost(api, post))}}, .channelId = post.channelId});
}

} // namespace

Result<Post *> createPost(Api &api, Post post, bool setOnline)
{
    State &state = api.state();
    if (!isKnownType(post.type))
        return refuse("model.post.is_valid.type.app_error"_L1);
    post.props = completeProps(state, post.props);
    if (const Result<void> fits = checkText(api.dialect(), post); !fits)
        return tl::unexpected(fits.error());
    post.hashtags = hashtagsOf(post.message);
    if (post.parentId.isEmpty())
        post.parentId = post.rootId;
    Post &stored = state.addPost(std::move(post));
    const QStringList mentioned = mentionedIn(state, stored);
    countMentions(state, stored, mentioned);
    publishPosted(api, stored, mentioned, setOnline);
    return &stored;
}

void addSystemPost(Api &api, const QString &userId, const QString &channelId, const QString &type,
                   const QString &message, const QJsonObject &props)
{
    Post post;
    post.userId = userId;
    post.channelId = channelId;
    post.type = type;
    post.message = message;
    post.props = props;
    const User *user = api.state().user(userId);
    if (user != nullptr && user->isBot)
        post.props.insert(u"from_bot"_s, u"true"_s);
    std::ignore = createPost(api, std::move(post)); // nothing to refuse: the text is ours
}

Post sendEphemeral(Api &api, const QString &userId, Post post)
{
    post.id = api.state().newId();
    post.type = u"system_ephemeral"_s;
    post.props = completeProps(api.state(), post.props);
    if (post.createAt == 0)
        post.createAt = api.state().now();
    post.updateAt = 0;
    api.publish({.name = u"ephemeral_message"_s,
                 .data = {{u"post"_s, compact(shownPost(api, post))}},
                 .userId = userId,
                 .channelId = post.channelId});
    return post;
}

Result<Post *> changePost(Api &api, const QString &postId, const PostChange &change)
{
    State &state = api.state();
    Post *post = state.post(postId);
    if (post == nullptr || post->deleteAt != 0)
        return refuse("app.post.get.app_error"_L1);
    const Channel *channel = state.channel(post->channelId);
    if (channel->isArchived())
        return refuse("api.post.update_post.can_not_update_post_in_deleted.error"_L1);
    Post changed = *post;
    changed.message = change.message.value_or(post->message);
    changed.isPinned = change.isPinned.value_or(post->isPinned);
    changed.fileIds = change.fileIds.value_or(post->fileIds);
    if (change.props)
        changed.props = completeProps(state, *change.props);
    if (const Result<void> fits = checkText(api.dialect(), changed); !fits)
        return tl::unexpected(fits.error());
    changed.updateAt = state.now();
    if (changed.message != post->message) {
        changed.editAt = changed.updateAt;
        changed.hashtags = hashtagsOf(changed.message);
    }
    *post = changed;
    publishPost(api, u"post_edited"_s, *post);
    return post;
}

void deletePost(Api &api, Post &post)
{
    State &state = api.state();
    post.deleteAt = state.now();
    post.updateAt = post.deleteAt;
    for (const QString &replyId : state.repliesTo(post.id)) {
        if (Post *reply = state.post(replyId)) {
            reply->deleteAt = post.deleteAt;
            reply->updateAt = post.deleteAt;
        }
    }
    Post shown = post;
    shown.deleteAt = 0; // as recorded: the event shows the post as it was
    QJsonObject told = shownPost(api, shown);
    if (api.dialect().newerFields)
        told.remove("metadata"_L1);
    else
        told.insert("reply_count"_L1, 0);
    api.publish(
        {.name = u"post_deleted"_s, .data = {{u"post"_s, compact(told)}}, .channelId = post.channelId});
}

QJsonObject shownPost(Api &api, const Post &post)
{
    Post shown = post;
    shown.props = shownProps(post);
    QJsonObject metadata;
    if (post.props.contains(u"attachments"_s))
        metadata.insert(u"embeds"_s, QJsonArray{QJsonObject{{u"type"_s, u"message_attachment"_s}}});
    if (!post.reactions.isEmpty())
        metadata.insert(u"reactions"_s, post.reactions);
    const bool isKept = post.type != "system_ephemeral"_L1;
    if (const Post *root = isKept ? api.state().post(post.rootId) : nullptr)
        shown.replyCount = root->replyCount;
    QJsonObject object = toJson(shown, api.dialect());
    object.insert(u"metadata"_s, metadata);
    if (!post.reactions.isEmpty())
        object.insert(u"has_reactions"_s, true);
    if (!isKept && api.dialect().fileIdsAlways)
        object.insert(u"file_ids"_s, QJsonValue::Null);
    return object;
}

} // namespace muster::practice
