// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/chart_legend.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QPainter>

namespace muster::ui {

namespace {

constexpr int mark = 10;

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setTextStyle(this, TextStyle::Meta);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setTotals(const QString &done, const QString &failed)
{
    m_done = done;
    m_failed = failed;
    setAccessibleName(failed.isEmpty() ? done : done + QStringLiteral(", ") + failed);
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const QString &text : {m_done, m_failed}) {
        if (!text.isEmpty())
            width += (width > 0 ? space::card : 0) + scaled(mark) + space::label
                + fontMetrics().horizontalAdvance(text);
    }
    return {width, qRound(font().pixelSize() * 1.4)};
}

QSize ChartLegend::minimumSizeHint() const
{
    return sizeHint();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const int side = scaled(mark);
    QRect place(0, (height() - side) / 2, side, side);
    const auto item = [&](const QString &text) {
        painter.setPen(color(Role::Text2, this));
        const int left = place.right() + 1 + space::label;
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        place.moveLeft(left + fontMetrics().horizontalAdvance(text) + space::card);
    };
    if (!m_done.isEmpty()) {
        fillRounded(&painter, place, 2, color(Role::Accent, this));
        item(m_done);
    }
    if (!m_failed.isEmpty()) {
        edgeRounded(&painter, place, 2, color(Role::BadText, this), 2);
        item(m_failed);
    }
}

} // namespace muster::ui
