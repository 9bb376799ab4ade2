// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/tokens.h"

#include <QPalette>

class QWidget;

namespace muster::ui {

/// All roles of all groups, Disabled too.
[[nodiscard]] QPalette palette(Theme theme);

/// Which theme a palette belongs to, ours or the desktop's: by its text on its window.
[[nodiscard]] Theme themeOf(const QPalette &palette);

/// As @p widget paints now.
[[nodiscard]] QColor color(Role role, const QWidget *widget);

} // namespace muster::ui
