// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/attachment.h"

#include <optional>

namespace muster::mattermost {

struct Post
{
    QString id;
    QString channelId;
    QString userId;
    QString rootId; ///< of a reply: the first post of the thread
    QString message; ///< Markdown, at most ClientConfig::maxPostSize characters
    QString type; ///< empty: written by someone; else "system_…"
    QString pendingPostId;
    QJsonObject props; ///< holds the cards under "attachments"
    bool isPinned = false;
    qint64 createAt = 0; ///< ms since 1970 UTC
    qint64 updateAt = 0;
    qint64 editAt = 0; ///< 0: never edited
    qint64 deleteAt = 0;

    [[nodiscard]] QList<Attachment> attachments() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Post fromJson(const QJsonObject &json);
    bool operator==(const Post &) const = default;
};

struct NewPost
{
    QString channelId;
    QString message;
    QString rootId; ///< a first post, never a reply (400 api.post.create_post.root_id.app_error)
    /// "<own user id>:<unique>": for 30 s a second create returns the first post. The key is shared by all
    /// users of a server, so it begins with one's own id (08_posts).
    QString pendingPostId;
    QJsonObject props; ///< with the cards at most Capabilities::propsCharacters as JSON
    QList<Attachment> attachments; ///< put into props

    [[nodiscard]] QJsonObject toJson() const;
};

/// What is not set stays. `props` replaces all props, cards included.
struct PostPatch
{
    std::optional<QString> message;
    std::optional<QJsonObject> props;
    std::optional<QList<Attachment>> attachments; ///< put into props, which then must be set too
    std::optional<bool> isPinned;

    [[nodiscard]] QJsonObject toJson() const;
};

/// Which posts of a channel: the newest, or all changed since a time.
struct PostQuery
{
    QString channelId;
    qint64 since = 0; ///< ms since 1970 UTC; 0: the newest. With it, page and perPage do not apply
    int page = 0;
    int perPage = 60; ///< 1..200

    bool operator==(const PostQuery &) const = default;
};

/// Newest first; the server's {"order", "posts"} put in order.
[[nodiscard]] QList<Post> postsFromJson(const QJsonObject &json);

} // namespace muster::mattermost
