// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/tabs.h"

#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QPainter>

namespace muster::ui {

Tabs::Tabs(const QString &name, QWidget *parent) : QTabBar(parent)
{
    setTextStyle(this, TextStyle::Label);
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
}

void Tabs::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Line, this));
    painter.end();
    QTabBar::paintEvent(event);
}

} // namespace muster::ui
