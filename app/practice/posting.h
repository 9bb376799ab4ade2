// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/model.h"
#include "app/practice/reply.h"

#include <optional>

namespace muster::practice {

class Api;

/// What every way of posting ends in: REST, command answers, response_url, button updates, system posts.
/// Each stores, counts and publishes; none asks who may. Returned pointers stay good.

/// Checks message and props against the limits of the version, gives ids to the actions in its
/// attachments, stores, counts, publishes "posted". An archived channel is not refused here.
[[nodiscard]] Result<Post *> createPost(Api &api, Post post, bool setOnline = true);

/// "bob joined the channel." and its kind. @p type is the system_… type.
void addSystemPost(Api &api, const QString &userId, const QString &channelId, const QString &type,
                   const QString &message, const QJsonObject &props);

/// Publishes "ephemeral_message" to @p userId alone; nothing is stored. Gives the post as it was sent.
Post sendEphemeral(Api &api, const QString &userId, Post post);

/// What is to be changed; the rest stays.
struct PostChange
{
    std::optional<QString> message;
    std::optional<QJsonObject> props;
    std::optional<bool> isPinned;
    std::optional<QJsonArray> fileIds;
};

/// Refuses an archived channel (400) and a deleted post; sets edit_at, publishes "post_edited".
[[nodiscard]] Result<Post *> changePost(Api &api, const QString &postId, const PostChange &change);

/// Deletes it and its replies, publishes "post_deleted".
void deletePost(Api &api, Post &post);

/// As clients see it: without the `integration` of actions.
[[nodiscard]] QJsonObject shownPost(Api &api, const Post &post);

} // namespace muster::practice
