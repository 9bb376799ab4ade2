// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/model.h"

#include <QStringList>

namespace muster::practice {

class State;

/// Ids of the channel's members that the post mentions, in the order in which they joined; never its author.
[[nodiscard]] QStringList mentionedIn(const State &state, const Post &post);

/// "#tag #other", as the server keeps it.
[[nodiscard]] QString hashtagsOf(const QString &message);

} // namespace muster::practice
