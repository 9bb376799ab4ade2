// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "app/relay/directory.h"
#include "app/store/journal.h"

namespace muster::relay {

/// Posts as the bot, once a step. The server itself drops a second post with the same pending_post_id for
/// 30 s (recordings 08); later, or after a restart, the post is looked for by its props.
class StepPoster
{
public:
    StepPoster(mattermost::Client &client, Directory &directory);

    /// Yields the post's id. @p fresh: no try was begun before, so there is nothing to look for.
    [[nodiscard]] Async<QString> post(store::Step step, mattermost::NewPost post, bool fresh);

private:
    [[nodiscard]] Async<QString> find(store::Step step, QString channelId);

    mattermost::Client &m_client;
    Directory &m_directory;
};

/// Under this key of a post's props is the step that made it.
inline constexpr QLatin1StringView stepProperty("muster_step");

} // namespace muster::relay
