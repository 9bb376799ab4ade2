// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/shapes.h"

#include <QPainter>

namespace muster::ui {

void fillRounded(QPainter *painter, const QRect &rect, int radius, const QColor &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect), radius, radius);
    painter->restore();
}

void edgeRounded(QPainter *painter, const QRect &rect, int radius, const QColor &edge, int width)
{
    const qreal half = width / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
    painter->restore();
}

} // namespace muster::ui
