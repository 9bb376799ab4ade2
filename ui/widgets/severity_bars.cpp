// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/severity_bars.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/chip_painting.h"

#include <QPainter>
#include <algorithm>

namespace muster::ui {

SeverityBars::SeverityBars(int filled, const QString &word, QWidget *parent) : QLabel(parent)
{
    setTextStyle(this, TextStyle::MetaStrong);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setSeverity(filled, word);
}

void SeverityBars::setSeverity(int filled, const QString &word)
{
    m_filled = filled;
    setText(word);
    setToolTip(word);
    updateGeometry();
    update();
}

QSize SeverityBars::sizeHint() const
{
    const int word = fontMetrics().horizontalAdvance(text());
    return {barsSize().width() + space::small + word, scaled(height::chip)};
}

QSize SeverityBars::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), barsSize().width() + space::small + scaled(36)), whole.height()};
}

void SeverityBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBars(&painter, rect(), m_filled, themeOf(palette()));
    painter.setFont(font());
    painter.setPen(color(Role::Text2, this));
    const QRect place = rect().adjusted(barsSize().width() + space::small, 0, 0, 0);
    // elidedText() cuts a text that fits to the pixel.
    const bool fits = width() >= sizeHint().width();
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fits ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace muster::ui
