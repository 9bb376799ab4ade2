// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>

namespace muster::ui {

/// Object name of what stands at the foot of a page and is pressed there: toasts keep above it.
inline constexpr QLatin1StringView FootName("foot");

} // namespace muster::ui
