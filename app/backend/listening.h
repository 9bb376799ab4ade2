// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/http/listener.h"
#include "app/settings/listener_settings.h"

namespace muster::backend {

/// Has @p listener listen where @p settings say; at @p port instead of theirs, unless it is 0. An error's
/// code is the setting that is in the way.
[[nodiscard]] Outcome<void> listenAt(http::Listener &listener, const settings::ListenerSettings &settings,
                                     quint16 port = 0);

} // namespace muster::backend
