// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <chrono>

namespace muster {
class Texts;
}

namespace muster::incident {

/// For people: "less than a minute", "5 min", "2 h 5 min", "3 days 4 h". Negative counts as none.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration, const Texts &texts);

} // namespace muster::incident
