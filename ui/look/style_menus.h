// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

namespace muster::ui {

/// Ground of menus, tooltips and completions.
void drawRaised(const QStyleOption &option, QPainter *painter);
void drawMenuItem(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents);

} // namespace muster::ui
