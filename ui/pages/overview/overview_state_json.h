// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/overview/overview_state.h"

#include <QJsonObject>

namespace muster::ui {

/// For pictures and tests: {"now", "relay": {…}, "incidents": […], "refused": {id: why}, "underWay": [id],
/// "hours": [{"from", "done", "needsYou"}], "latest": [{"at", "glyph", "sentence"}]}. What is missing has its
/// default; times are in ISO 8601.
[[nodiscard]] OverviewState overviewStateFromJson(const QJsonObject &json);

} // namespace muster::ui
