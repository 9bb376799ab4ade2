// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/card_row.h"

#include "ui/look/palette.h"

#include <QPainter>

namespace muster::ui {

void CardRow::setFirst(bool first)
{
    m_first = first;
    update();
}

void CardRow::paintEvent(QPaintEvent *)
{
    if (m_first)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, color(Role::Line, this));
}

} // namespace muster::ui
