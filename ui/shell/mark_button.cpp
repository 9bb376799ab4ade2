// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/mark_button.h"

#include "ui/look/icons.h"
#include "ui/look/type.h"

#include <QPainter>

namespace muster::ui {

namespace {

constexpr int side = 28;

} // namespace

MarkButton::MarkButton(const QString &what, QWidget *parent) : QAbstractButton(parent)
{
    setAccessibleName(what);
    setToolTip(what);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MarkButton::sizeHint() const
{
    return {scaled(side), scaled(side)};
}

void MarkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawMark(&painter, rect());
}

} // namespace muster::ui
