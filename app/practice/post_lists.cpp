// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/channels.h"
#include "app/practice/etag.h"
#include "app/practice/permissions.h"
#include "app/practice/posting.h"
#include "app/practice/posts.h"
#include "app/practice/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// A list as the server answers it: the order, and the posts by id, which may be more than the order has.
struct PostList
{
    QStringList order;
    QJsonObject posts;
    QString next; ///< id of the post after the newest one listed
    QString previous; ///< id of the post before the oldest one listed
};

QJsonObject toJson(const Call &call, const PostList &list)
{
    QJsonObject object{{u"order"_s, QJsonArray::fromStringList(list.order)},
                       {u"posts"_s, list.posts},
                       {u"next_post_id"_s, list.next},
                       {u"prev_post_id"_s, list.previous}};
    if (call.dialect().newerFields)
        object.insert(u"first_inaccessible_post_time"_s, 0);
    return object;
}

Reply reply(const Call &call, const PostList &list, const Channel &channel)
{
    return tagged(call, Reply(toJson(call, list)), QString::number(channel.lastPostAt));
}

/// @p replyCount: a list of a channel counts the replies to each post itself, so that a reply has none.
QJsonObject shown(const Call &call, const Post &post, int replyCount)
{
    QJsonObject object = shownPost(call.api(), post);
    object.insert(u"reply_count"_s, replyCount);
    return object;
}

/// Whether the posts of a thread that come along say how long it is: as recorded, not in a plain page.
enum class ThreadCount { Shown, Zero };

/// The rest of a thread comes with it, and is not in the order.
void addThread(const Call &call, const Post &post, ThreadCount count, PostList &list)
{
    const QString rootId = post.rootId.isEmpty() ? post.id : post.rootId;
    std::vector<QString> ids = call.state().repliesTo(rootId);
    ids.push_back(rootId);
    for (const QString &id : ids) {
        const Post *each = call.state().post(id);
        if (each == nullptr || each->deleteAt != 0 || list.posts.contains(id))
            continue;
        list.posts.insert(id,
                          count == ThreadCount::Zero ? shown(call, *each, 0) : shownPost(call.api(), *each));
    }
}

PostList listOf(const Call &call, const std::vector<const Post *> &posts, ThreadCount count)
{
    PostList list;
    for (const Post *post : posts) {
        list.order.append(post->id);
        list.posts.insert(post->id, shown(call, *post, post->rootId.isEmpty() ? post->replyCount : 0));
    }
    for (const Post *post : posts)
        addThread(call, *post, count, list);
    return list;
}

void sortNewestFirst(std::vector<const Post *> &posts)
{
    std::stable_sort(posts.begin(), posts.end(),
                     [](const Post *one, const Post *other) { return one->createAt > other->createAt; });
}

/// The living posts of a channel by their time, newest first.
std::vector<const Post *> newestFirst(const State &state, const QString &channelId)
{
    std::vector<const Post *> posts;
    const std::vector<QString> &ids = state.postsOfChannel(channelId);
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        const Post *post = state.post(*id);
        if (post->deleteAt == 0)
            posts.push_back(post);
    }
    sortNewestFirst(posts); // an administrator may have given a time of his own
    return posts;
}

/// Of @p posts those from @p first on, as many as asked for, with the neighbours named.
PostList window(const Call &call, const std::vector<const Post *> &posts, std::size_t first,
                ThreadCount count)
{
    const std::size_t begin = std::min(first, posts.size());
    const std::size_t end = std::min(posts.size(), begin + static_cast<std::size_t>(call.perPage()));
    const auto at = [&](std::size_t index) { return posts.begin() + static_cast<std::ptrdiff_t>(index); };
    PostList list = listOf(call, {at(begin), at(end)}, count);
    if (begin > 0 && begin < posts.size())
        list.next = posts[begin - 1]->id;
    if (end < posts.size())
        list.previous = posts[end]->id;
    return list;
}

/// What changed since, deleted ones too.
PostList changedSince(const Call &call, const QString &channelId, qint64 since)
{
    PostList list;
    const std::vector<QString> &ids = call.state().postsOfChannel(channelId);
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        const Post *post = call.state().post(*id);
        if (post->updateAt <= since)
            continue;
        list.order.append(post->id);
        list.posts.insert(post->id, shown(call, *post, 0));
    }
    return list;
}

std::size_t indexOf(const std::vector<const Post *> &posts, const QString &id)
{
    const auto it
        = std::find_if(posts.begin(), posts.end(), [&](const Post *post) { return post->id == id; });
    return static_cast<std::size_t>(it - posts.begin());
}

Result<Channel *> readableChannel(const Call &call)
{
    const Result<QString> id = call.idParameter(u"channel_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    if (!mayRead(call.state(), call.userId(), *id))
        return forbidden();
    return channelInPath(call);
}

Result<Reply> listPosts(const Call &call)
{
    const Result<Channel *> channel = readableChannel(call);
    if (!channel)
        return tl::unexpected(channel.error());
    const qint64 since = call.queryValue(u"since"_s).toLongLong();
    if (since > 0)
        return Reply(toJson(call, changedSince(call, (*channel)->id, since)));
    const std::vector<const Post *> posts = newestFirst(call.state(), (*channel)->id);
    const auto size = static_cast<std::size_t>(call.perPage());
    const QString after = call.queryValue(u"after"_s);
    if (!after.isEmpty()) { // those just above it
        const std::size_t index = indexOf(posts, after);
        return reply(call, window(call, posts, index > size ? index - size : 0, ThreadCount::Shown),
                     **channel);
    }
    const QString before = call.queryValue(u"before"_s);
    if (!before.isEmpty())
        return reply(call, window(call, posts, indexOf(posts, before) + 1, ThreadCount::Shown), **channel);
    return reply(call, window(call, posts, static_cast<std::size_t>(call.page()) * size, ThreadCount::Zero),
                 **channel);
}

Result<Reply> listPinned(const Call &call)
{
    const Result<Channel *> channel = readableChannel(call);
    if (!channel)
        return tl::unexpected(channel.error());
    PostList list;
    std::vector<const Post *> posts = newestFirst(call.state(), (*channel)->id);
    std::erase_if(posts, [](const Post *post) { return !post->isPinned; });
    std::reverse(posts.begin(), posts.end()); // as recorded: oldest first
    for (const Post *post : posts) {
        list.order.append(post->id);
        list.posts.insert(post->id, shownPost(call.api(), *post));
    }
    return reply(call, list, **channel);
}

Result<Post *> readablePost(const Call &call)
{
    const Result<Post *> post = postInPath(call);
    if (post && !mayRead(call.state(), call.userId(), (*post)->channelId))
        return forbidden();
    return post;
}

Result<Reply> getPost(const Call &call)
{
    const Result<Post *> post = readablePost(call);
    if (!post)
        return tl::unexpected(post.error());
    return tagged(call, Reply(shownPost(call.api(), **post)),
                  (*post)->id % u'.' % QString::number((*post)->updateAt));
}

/// The post asked for first, then root and replies by time; older servers put the root last, a second time
/// when it was the one asked for.
QStringList threadOrder(const Call &call, const Post &post)
{
    const QString rootId = post.rootId.isEmpty() ? post.id : post.rootId;
    const bool isDoubled = call.dialect().threadRootTwice;
    QStringList order{post.id};
    if (!isDoubled && rootId != post.id)
        order.append(rootId);
    for (const QString &id : call.state().repliesTo(rootId)) {
        const bool isLiving = call.state().post(id)->deleteAt == 0;
        if (isLiving && (isDoubled || id != post.id))
            order.append(id);
    }
    if (isDoubled)
        order.append(rootId);
    return order;
}

Result<Reply> getThread(const Call &call)
{
    const Result<Post *> post = readablePost(call);
    if (!post)
        return tl::unexpected(post.error());
    PostList list;
    addThread(call, **post, ThreadCount::Shown, list);
    list.order = threadOrder(call, **post);
    QJsonObject object = toJson(call, list);
    if (call.dialect().newerFields)
        object.insert(u"has_next"_s, false);
    return tagged(call, Reply(object), (*post)->id % u'.' % QString::number((*post)->updateAt));
}

/// Newest first, whatever the order in which they were asked for.
Result<Reply> getByIds(const Call &call)
{
    const Result<QJsonArray> ids = call.array(u"post_ids"_s);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->isEmpty())
        return invalidBody(u"post_ids"_s);
    std::vector<const Post *> posts;
    for (const QJsonValue &id : *ids) {
        const Post *post = call.state().post(id.toString());
        if (post != nullptr && post->deleteAt == 0 && mayRead(call.state(), call.userId(), post->channelId))
            posts.push_back(post);
    }
    sortNewestFirst(posts);
    QJsonArray answer;
    for (const Post *post : posts)
        answer.append(shownPost(call.api(), *post));
    return Reply(answer);
}

} // namespace

void addPostListRoutes(Api &api)
{
    api.add("GET", u"/api/v4/posts/{post_id}", getPost);
    api.add("GET", u"/api/v4/posts/{post_id}/thread", getThread);
    api.add("GET", u"/api/v4/channels/{channel_id}/posts", listPosts);
    api.add("GET", u"/api/v4/channels/{channel_id}/pinned", listPinned);
    if (api.dialect().postsByIdsRoute)
        api.add("POST", u"/api/v4/posts/ids", getByIds);
}

} // namespace muster::practice
