// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace muster::ui {

/// Ground and edge of line edits, text edits, combos and spin boxes.
void drawInputGround(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawInputEdge(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawCombo(const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget);
void drawComboLabel(const QStyleOptionComboBox &combo, QPainter *painter, const QRect &place);
void drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QWidget *widget,
                 const QStyle *style);

} // namespace muster::ui
