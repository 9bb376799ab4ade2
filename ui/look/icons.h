// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIcon>

class QPainter;

namespace muster::ui {

/// An icon of resources/icons by name ("check"), in the colour of text, disabled or current: looked up when
/// it is painted.
[[nodiscard]] QIcon icon(const QString &name);

/// The same in one colour, sharp at the painter's ratio.
void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

/// The mark in its own colours.
void drawMark(QPainter *painter, const QRect &rect);

/// For windows and the tray: "mark" or one of tray-ok, tray-attention, tray-off in @p color.
[[nodiscard]] QIcon markIcon();
[[nodiscard]] QIcon trayIcon(const QString &name, const QColor &color);

} // namespace muster::ui
