// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/post.h"

#include "app/mattermost/json_writing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

QJsonObject withAttachments(QJsonObject props, const QList<Attachment> &attachments)
{
    props.insert(u"attachments"_s, arrayOf(attachments));
    return props;
}

} // namespace

QList<Attachment> Post::attachments() const
{
    return listOf<Attachment>(props.value("attachments"_L1).toArray());
}

QJsonObject Post::toJson() const
{
    return {
        {u"id"_s, id},
        {u"channel_id"_s, channelId},
        {u"user_id"_s, userId},
        {u"root_id"_s, rootId},
        {u"message"_s, message},
        {u"type"_s, type},
        {u"pending_post_id"_s, pendingPostId},
        {u"props"_s, props},
        {u"is_pinned"_s, isPinned},
        {u"create_at"_s, createAt},
        {u"update_at"_s, updateAt},
        {u"edit_at"_s, editAt},
        {u"delete_at"_s, deleteAt},
    };
}

Post Post::fromJson(const QJsonObject &json)
{
    Post post;
    post.id = json.value("id"_L1).toString();
    post.channelId = json.value("channel_id"_L1).toString();
    post.userId = json.value("user_id"_L1).toString();
    post.rootId = json.value("root_id"_L1).toString();
    post.message = json.value("message"_L1).toString();
    post.type = json.value("type"_L1).toString();
    post.pendingPostId = json.value("pending_post_id"_L1).toString();
    post.props = json.value("props"_L1).toObject();
    post.isPinned = json.value("is_pinned"_L1).toBool();
    post.createAt = json.value("create_at"_L1).toInteger();
    post.updateAt = json.value("update_at"_L1).toInteger();
    post.editAt = json.value("edit_at"_L1).toInteger();
    post.deleteAt = json.value("delete_at"_L1).toInteger();
    return post;
}

QJsonObject NewPost::toJson() const
{
    QJsonObject json{{u"channel_id"_s, channelId}, {u"message"_s, message}};
    insertUnlessEmpty(json, "root_id"_L1, rootId);
    insertUnlessEmpty(json, "pending_post_id"_L1, pendingPostId);
    const QJsonObject allProps = attachments.isEmpty() ? props : withAttachments(props, attachments);
    if (!allProps.isEmpty())
        json.insert(u"props"_s, allProps);
    return json;
}

QJsonObject PostPatch::toJson() const
{
    QJsonObject json;
    insertIfSet(json, "message"_L1, message);
    insertIfSet(json, "is_pinned"_L1, isPinned);
    if (props)
        json.insert(u"props"_s, attachments ? withAttachments(*props, *attachments) : *props);
    return json;
}

QList<Post> postsFromJson(const QJsonObject &json)
{
    const QJsonObject byId = json.value("posts"_L1).toObject();
    QList<Post> posts;
    const QJsonArray order = json.value("order"_L1).toArray();
    for (const auto &id : order) {
        const QJsonValue post = byId.value(id.toString());
        if (post.isObject())
            posts.append(Post::fromJson(post.toObject()));
    }
    return posts;
}

} // namespace muster::mattermost
