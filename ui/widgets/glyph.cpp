// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/glyph.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QEvent>
#include <QPainter>

namespace muster::ui {

Glyph::Glyph(const QString &icon, int side, QWidget *parent) : QWidget(parent), m_icon(icon), m_side(side)
{
    setFixedSize(scaled(side), scaled(side));
}

void Glyph::setIcon(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void Glyph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setFixedSize(scaled(m_side), scaled(m_side));
    QWidget::changeEvent(event);
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_icon.isEmpty())
        drawMark(&painter, rect());
    else
        drawIcon(&painter, rect(), m_icon,
                 color(m_tone == Tone::Neutral ? Role::Text2 : textRole(m_tone), this));
}

} // namespace muster::ui
