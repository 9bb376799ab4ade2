// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/tokens.h"

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace muster::ui {

void drawButtonBevel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget);
void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &button, const QWidget *widget);
void drawToolButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget);
void drawCheckBox(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawRadioButton(const QStyleOption &option, QPainter *painter, const QWidget *widget);

} // namespace muster::ui
