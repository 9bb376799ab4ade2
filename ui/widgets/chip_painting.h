// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/signs.h"

#include <QSize>

class QPainter;
class QRect;

namespace muster::ui {

/// Chips and bars as widgets and tables both paint them.
[[nodiscard]] QSize chipSize(const QString &text, bool withGlyph);
void paintChip(QPainter *painter, const QRect &rect, const Sign &sign, const QString &text, Theme theme,
               bool tinted = true);

[[nodiscard]] QSize barsSize();

/// @p filled of four.
void paintBars(QPainter *painter, const QRect &rect, int filled, Theme theme);

} // namespace muster::ui
