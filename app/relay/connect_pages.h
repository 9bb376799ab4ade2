// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/browser_page.h"
#include "app/relay/circumstances.h"
#include "app/relay/connecting.h"

namespace muster::relay {

/// What somebody's browser shows at that end, which is not Consent: what is so, and what to do.
[[nodiscard]] Page connectPage(const ConnectEnd &end, const Workspace &workspace, const Texts &texts);

/// After the installation, whether the console waited for it or not.
[[nodiscard]] Page installPage(bool wasAwaited, const Texts &texts);

} // namespace muster::relay
