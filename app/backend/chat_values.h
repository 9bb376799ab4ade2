// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"
#include "app/mattermost/channel.h"
#include "app/mattermost/dialog.h"
#include "app/mattermost/post.h"
#include "app/mattermost/user.h"

#include <QHash>

/// What the workspace sends, as the values that a chat shows.
namespace muster::backend {

using People = QHash<QString, mattermost::User>; ///< by id

[[nodiscard]] ChatPerson chatPerson(const mattermost::User &user);
[[nodiscard]] ChatChannel chatChannel(const mattermost::Channel &channel);
[[nodiscard]] ChatPost chatPost(const mattermost::Post &post, const People &people);
[[nodiscard]] ChatForm chatForm(const mattermost::Dialog &dialog);

} // namespace muster::backend
