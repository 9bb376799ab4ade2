// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"
#include "app/core/texts.h"

namespace muster::backend {

/// What may be meant by @p typed, in the order in which one needs it; empty when it is no command, or a
/// finished one.
[[nodiscard]] QList<ChatSuggestion> suggestionsFor(const QString &typed, const Texts &texts);

} // namespace muster::backend
