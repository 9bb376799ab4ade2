// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/call.h"
#include "app/practice/model.h"

namespace muster::practice {

/// The channel in the path, by {channel_id}; 400 for no id, 404 for an unknown one.
[[nodiscard]] Result<Channel *> channelInPath(const Call &call);

/// 404 app.channel.get.existing.app_error for that id.
[[nodiscard]] tl::unexpected<Problem> noSuchChannel(const QString &channelId);

} // namespace muster::practice
