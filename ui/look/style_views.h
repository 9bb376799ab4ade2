// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace muster::ui {

void drawHeaderGround(const QStyleOption &option, QPainter *painter);
/// @p widget may have a property "edgeInset": how far the first and the last column stay from the edges.
void drawHeaderLabel(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget);
void drawTabShape(const QStyleOptionTab &tab, QPainter *painter);
void drawTabLabel(const QStyleOptionTab &tab, QPainter *painter);
void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget,
                   const QStyle *style);
/// Ground of a row in lists and completions: under the pointer, current.
void drawItemGround(const QStyleOptionViewItem &item, QPainter *painter);
void drawBranch(const QStyleOption &option, QPainter *painter);

} // namespace muster::ui
