// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/sparkline.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace muster::ui {

namespace {

constexpr int usualWidth = 72;
constexpr int usualHeight = 24;
constexpr qreal dot = 2;
/// A line that hardly moves stays a flat line: its range is never less than this share of its height.
constexpr double calm = 0.5;

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values, const QString &summary, Tone tone)
{
    m_values = values;
    m_tone = tone;
    setAccessibleName(summary);
    update();
}

QSize Sparkline::sizeHint() const
{
    return textScale() >= largeText ? QSize(0, 0) : QSize(usualWidth, usualHeight);
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2 || textScale() >= largeText)
        return;
    const auto ends = std::minmax_element(m_values.cbegin(), m_values.cend());
    const double least = *ends.first;
    const double most = *ends.second;
    const double range = std::max({most - least, most * calm, 1e-9});
    const QRectF area = QRectF(rect()).adjusted(1, 4, -dot - 1, -4);
    const auto at = [&](qsizetype i) {
        const double x = area.left() + area.width() * double(i) / double(m_values.size() - 1);
        return QPointF(x, area.bottom() - area.height() * (m_values[i] - least) / range);
    };
    QPainterPath line(at(0));
    for (qsizetype i = 1; i < m_values.size(); ++i)
        line.lineTo(at(i));
    const QColor ink = color(m_tone == Tone::Neutral ? Role::Text3 : textRole(m_tone), this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(at(m_values.size() - 1), dot, dot);
}

} // namespace muster::ui
