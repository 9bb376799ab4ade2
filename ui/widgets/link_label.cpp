// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/link_label.h"

#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace muster::ui {

LinkLabel::LinkLabel(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setTextStyle(this, TextStyle::Label);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkLabel::setElided(bool on)
{
    m_elided = on;
    setSizePolicy(on ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkLabel::sizeHint() const
{
    const int width = fontMetrics().size(Qt::TextSingleLine | Qt::TextShowMnemonic, text()).width();
    return {width, qRound(font().pixelSize() * 1.4)};
}

QSize LinkLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_elided ? QSize(std::min(whole.width(), scaled(48)), whole.height()) : whole;
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont ink = font();
    ink.setUnderline(underMouse() && isEnabled());
    painter.setFont(ink);
    painter.setPen(color(isEnabled() ? Role::AccentText : Role::Disabled, this));
    const bool isCut = m_elided && width() < sizeHint().width();
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     isCut ? fontMetrics().elidedText(text(), Qt::ElideRight, width()) : text());
}

bool LinkLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || sizeHint().width() <= width())
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace muster::ui
