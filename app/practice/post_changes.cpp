// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/permissions.h"
#include "app/practice/posting.h"
#include "app/practice/posts.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// A post that is not there is refused like one that is not his: 403.
Result<Post *> editablePost(const Call &call)
{
    const Result<QString> id = call.idParameter(u"post_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    Post *post = call.state().post(*id);
    if (post == nullptr || post->deleteAt != 0)
        return forbidden();
    const auto permission
        = post->userId == call.userId() ? Permission::EditPost : Permission::EditOthersPosts;
    if (!mayInChannel(call.state(), call.userId(), post->channelId, permission))
        return forbidden();
    return post;
}

Result<void> checkEdit(const Call &call, const Post &post, QLatin1StringView archivedProblem)
{
    if (call.state().channel(post.channelId)->isArchived())
        return refuse(archivedProblem);
    const Dialect &dialect = call.dialect();
    if (post.type.startsWith("system_"_L1) && !dialect.systemPostsMayBeEdited)
        return refuse("api.post.update_post.system_message.app_error"_L1);
    const int limit = call.state().switches.postEditTimeLimitSeconds;
    const bool isLate = limit >= 0 && call.state().now() > post.createAt + limit * qint64(1000);
    if (isLate && dialect.editTimeIsLimited) {
        return tl::unexpected(Problem("api.post.update_post.permissions_time_limit.app_error"_L1,
                                      {{u"timeLimit"_s, QString::number(limit)}}));
    }
    return {};
}

Result<Reply> edit(const Call &call, const PostChange &change, QLatin1StringView archivedProblem)
{
    const Result<Post *> post = editablePost(call);
    if (!post)
        return tl::unexpected(post.error());
    if (const Result<void> allowed = checkEdit(call, **post, archivedProblem); !allowed)
        return tl::unexpected(allowed.error());
    const Result<Post *> changed = changePost(call.api(), (*post)->id, change);
    if (!changed)
        return tl::unexpected(changed.error());
    return Reply(shownPost(call.api(), **changed));
}

Result<Reply> patch(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"post"_s);
    if (!body)
        return tl::unexpected(body.error());
    PostChange change;
    if (body->value(u"message"_s).isString())
        change.message = body->value(u"message"_s).toString();
    if (body->value(u"props"_s).isObject())
        change.props = body->value(u"props"_s).toObject();
    if (body->value(u"is_pinned"_s).isBool())
        change.isPinned = body->value(u"is_pinned"_s).toBool();
    return edit(call, change, "api.post.patch_post.can_not_update_post_in_deleted.error"_L1);
}

/// The whole post: what is missing is cleared.
Result<Reply> put(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"post"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (body->value(u"id"_s).toString() != call.parameter(u"post_id"_s))
        return invalidBody(u"id"_s);
    const PostChange change{.message = body->value(u"message"_s).toString(),
                            .props = body->value(u"props"_s).toObject(),
                            .isPinned = body->value(u"is_pinned"_s).toBool(),
                            .fileIds = {}};
    return edit(call, change, "api.post.update_post.can_not_update_post_in_deleted.error"_L1);
}

Result<Reply> setPinned(const Call &call, bool isPinned)
{
    const Result<QString> id = call.idParameter(u"post_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    const Post *post = call.state().post(*id);
    if (post == nullptr || post->deleteAt != 0)
        return forbidden();
    const bool isAllowed = call.dialect().outsidersMayPin
        ? mayRead(call.state(), call.userId(), post->channelId)
        : mayInChannel(call.state(), call.userId(), post->channelId, Permission::ReadChannel);
    if (!isAllowed)
        return forbidden();
    if (call.state().channel(post->channelId)->isArchived())
        return refuse("api.post.patch_post.can_not_update_post_in_deleted.error"_L1);
    PostChange change;
    change.isPinned = isPinned;
    const Result<Post *> changed = changePost(call.api(), *id, change);
    if (!changed)
        return tl::unexpected(changed.error());
    return Reply::ok();
}

Result<Reply> remove(const Call &call)
{
    const Result<QString> id = call.idParameter(u"post_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    Post *post = call.state().post(*id);
    if (post == nullptr || post->deleteAt != 0) {
        if (call.dialect().deletingTwiceIsMissing)
            return refuse("app.post.get.app_error"_L1);
        return forbidden();
    }
    const auto permission
        = post->userId == call.userId() ? Permission::DeletePost : Permission::DeleteOthersPosts;
    if (!mayInChannel(call.state(), call.userId(), post->channelId, permission))
        return forbidden();
    if (call.state().channel(post->channelId)->isArchived())
        return refuse("api.post.delete_post.can_not_delete_post_in_deleted.error"_L1);
    deletePost(call.api(), *post);
    return Reply::ok();
}

} // namespace

void addPostChangeRoutes(Api &api)
{
    api.add("PUT", u"/api/v4/posts/{post_id}", put);
    api.add("PUT", u"/api/v4/posts/{post_id}/patch", patch);
    api.add("DELETE", u"/api/v4/posts/{post_id}", remove);
    api.add("POST", u"/api/v4/posts/{post_id}/pin", [](const Call &call) { return setPinned(call, true); });
    api.add("POST", u"/api/v4/posts/{post_id}/unpin",
            [](const Call &call) { return setPinned(call, false); });
}

} // namespace muster::practice
