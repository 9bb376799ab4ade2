// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace muster::practice {

/// An absolute http or https address with a host.
[[nodiscard]] bool isWebAddress(const QString &url);

} // namespace muster::practice
