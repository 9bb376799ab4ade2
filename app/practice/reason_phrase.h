// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace muster::practice {

/// "404 Not Found": the status line of an answer, as the server quotes it.
[[nodiscard]] QString statusLine(int status);

} // namespace muster::practice
