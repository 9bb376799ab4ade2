// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/nav_item.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int glyphSize = 16;
constexpr int inset = 10;

} // namespace

NavItem::NavItem(const QString &title, const QString &icon, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextStyle(this, TextStyle::Label);
    nameIt();
}

void NavItem::setBadge(const Badge &badge)
{
    if (m_badge == badge)
        return;
    m_badge = badge;
    nameIt();
    update();
}

void NavItem::setRail(bool rail)
{
    m_isRail = rail;
    nameIt();
    updateGeometry();
    update();
}

void NavItem::nameIt()
{
    const QString name = m_badge.count == 0 ? text() : u"%1, %2"_s.arg(text(), m_badge.meaning);
    setAccessibleName(name);
    setToolTip(m_isRail || m_badge.count != 0 ? name : QString());
}

QSize NavItem::sizeHint() const
{
    const int tall = scaled(height::control);
    if (m_isRail)
        return {tall + inset, tall};
    return {inset * 2 + scaled(glyphSize) + space::medium + fontMetrics().horizontalAdvance(text()), tall};
}

bool NavItem::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked())
        fillRounded(&painter, rect(), radius::control, color(Role::Selected, this));
    else if (isDown())
        fillRounded(&painter, rect(), radius::control, color(Role::Pressed, this));
    else if (underMouse())
        fillRounded(&painter, rect(), radius::control, color(Role::Hover, this));

    const QColor ink = color(isChecked() ? Role::AccentText : Role::Text, this);
    const int glyph = scaled(glyphSize);
    const int left = m_isRail ? (width() - glyph) / 2 : inset;
    drawIcon(&painter, {left, (height() - glyph) / 2, glyph, glyph}, m_icon,
             isChecked() ? ink : color(Role::Text2, this));
    if (m_isRail) {
        if (m_badge.count != 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(m_badge.needsYou ? Role::WarnText : Role::Text3, this));
            painter.drawEllipse(QPointF(left + glyph, (height() - glyph) / 2.0), 3, 3);
        }
        return;
    }
    painter.setPen(ink);
    const int titleLeft = left + glyph + space::medium;
    const QRect place(titleLeft, 0, width() - titleLeft - inset - scaled(40), height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (m_badge.count != 0)
        paintBadge(&painter);
}

void NavItem::paintBadge(QPainter *painter) const
{
    const QString count = QString::number(m_badge.count);
    const QFont meta = ui::font(TextStyle::MetaStrong);
    const int wide = tabularWidth(meta, count);
    const QRect place(width() - inset - wide, 0, wide, height());
    painter->setFont(meta);
    painter->setPen(color(m_badge.needsYou ? Role::WarnText : Role::Text2, this));
    drawTabular(painter, place, Qt::AlignVCenter | Qt::AlignRight, count);
    if (!m_badge.needsYou)
        return;
    const int glyph = scaled(14);
    drawIcon(painter, {place.left() - glyph - space::hair, (height() - glyph) / 2, glyph, glyph},
             u"s-warning"_s, color(Role::WarnText, this));
}

} // namespace muster::ui
