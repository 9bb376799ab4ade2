// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/load_line.h"

#include "ui/look/palette.h"

#include <QPainter>

namespace muster::ui {

LoadLine::LoadLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(2);
}

void LoadLine::setPercent(int percent)
{
    m_percent = percent;
    update();
}

void LoadLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Line, this));
    if (m_percent < 100)
        painter.fillRect(0, 0, width() * m_percent / 100, height(), color(Role::Accent, this));
}

} // namespace muster::ui
