// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/title_link.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace muster::ui {

TitleLink::TitleLink(QWidget *parent) : QAbstractButton(parent)
{
    setTextStyle(this, TextStyle::Label);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TitleLink::setIncident(const QString &number, const QString &title)
{
    m_number = number;
    setText(title);
    setAccessibleName(tr("Open incident %1: %2").arg(number, title));
    describe();
    updateGeometry();
}

int TitleLink::titleLeft() const
{
    return tabularWidth(font(), m_number) + space::small;
}

QSize TitleLink::sizeHint() const
{
    const int title = fontMetrics().size(Qt::TextSingleLine, text()).width();
    return {titleLeft() + title, qRound(font().pixelSize() * 1.4)};
}

QSize TitleLink::minimumSizeHint() const
{
    return {titleLeft() + scaled(48), sizeHint().height()};
}

void TitleLink::describe()
{
    setToolTip(width() < sizeHint().width() ? text() : QString());
}

void TitleLink::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    describe();
}

void TitleLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont ink = font();
    painter.setFont(ink);
    painter.setPen(color(Role::Text3, this));
    drawTabular(&painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, m_number);
    ink.setUnderline(underMouse());
    painter.setFont(ink);
    painter.setPen(color(Role::Text, this));
    const QRect place = rect().adjusted(titleLeft(), 0, 0, 0);
    const bool isCut = width() < sizeHint().width();
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     isCut ? fontMetrics().elidedText(text(), Qt::ElideRight, place.width()) : text());
}

void TitleLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace muster::ui
