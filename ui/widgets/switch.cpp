// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/switch.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace muster::ui {

namespace {

constexpr int width100 = 36;
constexpr int height100 = 20;
constexpr int inset = 2;

/// Heavier than the icon: it is small, on white, and says what colour alone must not.
void drawTick(QPainter &painter, const QRect &knob, const QColor &ink)
{
    const qreal unit = knob.width() / 16.0;
    const QPointF corner(knob.topLeft());
    const QPointF points[] = {corner + QPointF(4.75, 8.25) * unit, corner + QPointF(7.0, 10.5) * unit,
                              corner + QPointF(11.25, 5.75) * unit};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.75 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points, 3);
}

} // namespace

Switch::Switch(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
}

QSize Switch::sizeHint() const
{
    return {scaled(width100), scaled(height100)};
}

bool Switch::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setFixedSize(sizeHint());
    return QAbstractButton::event(event);
}

void Switch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Role track = Role::Outline;
    if (isEnabled() && isChecked())
        track = underMouse() ? Role::AccentHover : Role::Accent;
    else if (isEnabled() && underMouse())
        track = Role::Text3;
    else if (!isEnabled() && !isChecked())
        track = Role::Edge;
    fillRounded(&painter, rect(), height() / 2, color(track, this));
    const int side = height() - 2 * inset;
    const bool atRight = isChecked() == (layoutDirection() == Qt::LeftToRight);
    const QRect knob(atRight ? width() - inset - side : inset, inset, side, side);
    fillRounded(&painter, knob, side / 2, color(Role::OnAccent, this));
    if (isChecked())
        drawTick(painter, knob, color(track, this));
}

} // namespace muster::ui
