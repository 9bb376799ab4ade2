// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace muster::ui {

/// As a list says when something was: "14:02" today, "Fri 17:20" within a week, "12 Mar" within the year,
/// else "12 Mar 2025". Local time; empty for an invalid @p at.
[[nodiscard]] QString momentWords(const QDateTime &at, const QDateTime &now);

/// "20 s", "42 min", "3 h 12 min", "2 d 4 h"; never negative.
[[nodiscard]] QString spanWords(qint64 seconds);

/// "20 s ago"; "just now" within the first five seconds.
[[nodiscard]] QString agoWords(const QDateTime &at, const QDateTime &now);

/// "14:02" of the day, for clocks and charts.
[[nodiscard]] QString clockWords(const QDateTime &at);

} // namespace muster::ui
