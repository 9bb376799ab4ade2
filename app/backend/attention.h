// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend_state.h"
#include "app/backend/relay_state.h"
#include "app/core/texts.h"
#include "app/settings/settings.h"

#include <QList>

namespace muster::backend {

/// What the attention list is made from.
struct Troubles
{
    RelayPhase phase = RelayPhase::Off;
    Error error; ///< of Failed; its code as of Backend::start(), or "settings.file"
    settings::Settings settings;
    BackendState backend; ///< while it runs
    QList<Hop> hops;
};

/// What waits for the administrator, gravest first, each with what can be done. Pure.
[[nodiscard]] QList<Attention> attentionTo(const Troubles &troubles, const Texts &texts);

} // namespace muster::backend
