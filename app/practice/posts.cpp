// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// Making posts. Reading them is in post_lists.cpp, changing them in post_changes.cpp.

#include "app/practice/posts.h"

#include "app/practice/api.h"
#include "app/practice/channels.h"
#include "app/practice/permissions.h"
#include "app/practice/posting.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

bool isTextOrMissing(const QJsonObject &body, const QString &key)
{
    return body.value(key).isUndefined() || body.value(key).isNull() || body.value(key).isString();
}

Result<QJsonObject> postBody(const Call &call)
{
    const bool isTooLarge = call.dialect().payloadIsLimited
        && call.request().body.size() > call.state().switches.maximumPayloadBytes;
    if (isTooLarge)
        return refuse("api.context.request_body_too_large.app_error"_L1);
    const Result<QJsonObject> body = call.object(u"post"_s);
    if (!body || !call.dialect().wrongTypesAreRefused)
        return body;
    for (const QString &key : {u"message"_s, u"channel_id"_s, u"root_id"_s}) {
        if (!isTextOrMissing(*body, key))
            return invalidBody(u"post"_s);
    }
    return body;
}

Post postFrom(const Call &call, const QJsonObject &body)
{
    Post post;
    post.fromClient = true;
    post.userId = call.userId();
    post.channelId = body.value(u"channel_id"_s).toString();
    post.rootId = body.value(u"root_id"_s).toString();
    post.parentId = body.value(u"parent_id"_s).toString();
    post.message = body.value(u"message"_s).toString();
    post.type = body.value(u"type"_s).toString();
    post.props = body.value(u"props"_s).toObject();
    if (call.isSystemAdmin())
        post.createAt = body.value(u"create_at"_s).toInteger();
    const User *user = call.state().user(call.userId());
    if (user->isBot)
        post.props.insert(u"from_bot"_s, u"true"_s);
    if (call.session().kind == Session::Kind::OAuth && call.dialect().oauthNamesApp)
        post.props.insert(u"from_oauth_app"_s, u"true"_s);
    return post;
}

Result<void> checkThread(const State &state, const Post &post)
{
    if (post.rootId.isEmpty())
        return {};
    const Post *root = state.post(post.rootId);
    if (root == nullptr || root->deleteAt != 0)
        return refuse("api.post.create_post.root_id.app_error"_L1);
    if (root->channelId != post.channelId)
        return refuse("api.post.create_post.channel_root_id.app_error"_L1);
    if (!root->rootId.isEmpty())
        return refuse("api.post.create_post.root_id.app_error"_L1);
    return {};
}

/// The poster has seen his own post, unless a program posts for him. With collapsed threads, as newer servers
/// have them, a reply shows nothing of the channel.
void markViewed(const Call &call, const Post &post)
{
    const bool isProgram = post.props.contains(u"from_webhook"_s) || post.props.contains(u"from_bot"_s);
    if (call.dialect().threadsAreCollapsed && !post.rootId.isEmpty())
        return;
    State &state = call.state();
    ChannelMember *member = state.channelMember(post.channelId, post.userId);
    if (isProgram || member == nullptr)
        return;
    const Channel *channel = state.channel(post.channelId);
    member->lastViewedAt = channel->lastPostAt;
    member->lastUpdateAt = channel->lastPostAt;
    member->messageCount = channel->totalMessages;
    member->rootMessageCount = channel->totalRootMessages;
    member->mentionCount = 0;
    member->rootMentionCount = 0;
    Event event{
        .name = u"channel_viewed"_s, .data = {{u"channel_id"_s, post.channelId}}, .userId = post.userId};
    if (call.dialect().viewedEventIsPlural) {
        event.name = u"multiple_channels_viewed"_s;
        event.data = {{u"channel_times"_s, QJsonObject{{post.channelId, member->lastViewedAt}}}};
    }
    call.api().publish(event);
}

/// What a client is refused before anything is looked at but the body and his rights.
Result<void> checkClient(const Call &call, const QJsonObject &body, const Post &post)
{
    if (post.type.startsWith("system_"_L1)) {
        return tl::unexpected(
            Problem("api.context.invalid_param.app_error"_L1, {{u"Name"_s, u"post.type"_s}}));
    }
    const QJsonObject metadata = body.value(u"metadata"_s).toObject();
    if (!mayInChannel(call.state(), call.userId(), post.channelId, Permission::CreatePost))
        return forbidden();
    const Channel *channel = call.state().channel(post.channelId);
    if (channel == nullptr)
        return noSuchChannel(post.channelId);
    if (metadata.contains(u"priority"_s) && call.dialect().priorityIsLicensed)
        return refuse("license_error.feature_unavailable"_L1);
    if (channel->isArchived())
        return refuse("api.post.create_post.can_not_post_to_deleted.error"_L1);
    return {};
}

Result<Reply> create(const Call &call)
{
    State &state = call.state();
    const Result<QJsonObject> body = postBody(call);
    if (!body)
        return tl::unexpected(body.error());
    Post post = postFrom(call, *body);
    if (const Result<void> allowed = checkClient(call, *body, post); !allowed)
        return tl::unexpected(allowed.error());
    const QString pendingId = body->value(u"pending_post_id"_s).toString();
    if (const Post *known = pendingId.isEmpty() ? nullptr : state.recentPost(pendingId)) {
        QJsonObject shown = shownPost(call.api(), *known);
        shown.remove(u"metadata"_s); // as recorded
        return Reply(shown, 201);
    }
    if (!body->value(u"id"_s).toString().isEmpty())
        return refuse("app.post.save.existing.app_error"_L1);
    if (const Result<void> fits = checkThread(state, post); !fits)
        return tl::unexpected(fits.error());
    const bool setOnline = call.queryValue(u"set_online"_s) != "false"_L1;
    const Result<Post *> created = createPost(call.api(), std::move(post), setOnline);
    if (!created)
        return tl::unexpected(created.error());
    if (!pendingId.isEmpty())
        state.rememberPending(pendingId, (*created)->id);
    markViewed(call, **created);
    QJsonObject shown = shownPost(call.api(), **created);
    shown.insert(u"pending_post_id"_s, pendingId);
    const bool namedFiles = !body->value(u"file_ids"_s).toArray().isEmpty();
    if (namedFiles && call.dialect().fileIdsAlways)
        shown.insert(u"file_ids"_s, QJsonValue::Null); // no file is ever known here
    return Reply(shown, 201);
}

Result<Reply> createEphemeral(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"body"_s);
    if (!body)
        return tl::unexpected(body.error());
    const QString userId = body->value(u"user_id"_s).toString();
    if (userId.isEmpty())
        return invalidBody(u"user_id"_s);
    if (!body->value(u"post"_s).isObject())
        return invalidBody(u"post"_s);
    Post post = postFrom(call, body->value(u"post"_s).toObject());
    post.fromClient = false;
    post.props = body->value(u"post"_s).toObject().value(u"props"_s).toObject(); // no mark of a bot
    if (!mayInChannel(call.state(), call.userId(), post.channelId, Permission::CreatePostEphemeral))
        return forbidden();
    const Post sent = sendEphemeral(call.api(), userId, std::move(post));
    return Reply(shownPost(call.api(), sent), 201);
}

} // namespace

Result<Post *> postInPath(const Call &call)
{
    const Result<QString> id = call.idParameter(u"post_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    Post *post = call.state().post(*id);
    if (post == nullptr || post->deleteAt != 0)
        return refuse("app.post.get.app_error"_L1);
    return post;
}

void addPostRoutes(Api &api)
{
    api.add("POST", u"/api/v4/posts", create);
    api.add("POST", u"/api/v4/posts/ephemeral", createEphemeral);
}

} // namespace muster::practice
