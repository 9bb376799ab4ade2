// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace muster {

/// 26 lower-case letters and digits, 128 random bits: the same alphabet as Mattermost's own ids.
[[nodiscard]] QString newId();

/// A UUID without braces (RFC 9562, version 4), as records want it.
[[nodiscard]] QString newUuid();

} // namespace muster
