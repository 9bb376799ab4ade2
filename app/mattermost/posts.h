// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/post.h"
#include "app/mattermost/session.h"

namespace muster::mattermost {

/// A click on a card's button or menu, for tests and rehearsals.
struct Click
{
    QString postId;
    QString actionId;
    QString selectedOption; ///< of a menu
};

/// Messages: /posts (recordings 05, 08).
class Posts
{
public:
    explicit Posts(Session &session) : m_session(session) { }

    /// POST /posts. With pendingPostId a second try within 30 s returns the first post. Busy
    /// (api.post.deduplicate_create_post.pending): the first try is still under way. Forbidden: not a member,
    /// or no such channel. Conflict: the channel is archived.
    [[nodiscard]] Async<Post> create(NewPost post);
    /// GET /posts/{id}. NotFound: app.post.get.app_error, also for a deleted one.
    [[nodiscard]] Async<Post> byId(QString id);
    /// PUT /posts/{id}/patch. Conflict: the channel is archived.
    [[nodiscard]] Async<Post> patch(QString id, PostPatch patch);
    /// POST /posts/{id}/pin. Conflict: the channel is archived.
    [[nodiscard]] Async<void> pin(QString id);
    /// POST /posts/{id}/unpin.
    [[nodiscard]] Async<void> unpin(QString id);
    /// DELETE /posts/{id}. A second time: Forbidden (5.37) or NotFound (11.6).
    [[nodiscard]] Async<void> remove(QString id);
    /// GET /channels/{id}/posts, newest first.
    [[nodiscard]] Async<QList<Post>> inChannel(PostQuery query);
    /// GET /channels/{id}/pinned, newest first.
    [[nodiscard]] Async<QList<Post>> pinned(QString channelId);

    /// POST /posts/{id}/actions/{action}; waits for the integration, so up to 35 s. Invalid
    /// (api.post.do_action.action_integration.app_error): the integration did not answer 200 with JSON.
    [[nodiscard]] Async<void> click(Click click);

private:
    Session &m_session;
};

} // namespace muster::mattermost
