// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/action.h"
#include "app/relay/circumstances.h"
#include "app/relay/knowledge.h"
#include "app/relay/plan.h"

namespace muster::relay {

/// What a click on a button of the card makes us do. @p postId is the post that was clicked. The rules are
/// those of the commands; the clicker sees the buttons of the status that the mirror has, so what it does
/// not allow is refused at once.
[[nodiscard]] Plan planButton(Action action, const QString &postId, const Asker &asker,
                              const Knowledge &knowledge, const Circumstances &now);

} // namespace muster::relay
