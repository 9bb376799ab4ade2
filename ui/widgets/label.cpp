// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/label.h"

#include "ui/look/palette.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace muster::ui {

Label::Label(const QString &text, TextStyle style, Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setType(style);
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Label::setType(TextStyle style)
{
    setTextStyle(this, style);
    updateGeometry();
}

void Label::setRole(Role role)
{
    m_role = role;
    update();
}

void Label::setTabular(bool on)
{
    m_tabular = on;
    updateGeometry();
    update();
}

int Label::textWidth() const
{
    const int plain = fontMetrics().size(Qt::TextSingleLine | Qt::TextShowMnemonic, text()).width();
    return m_tabular ? tabularWidth(font(), text()) : plain;
}

QSize Label::sizeHint() const
{
    const QMargins around = contentsMargins();
    const int line = qRound(font().pixelSize() * 1.4);
    return {textWidth() + around.left() + around.right(), line + around.top() + around.bottom()};
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), scaled(48)), whole.height()};
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && textWidth() > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(color(isEnabled() ? m_role : Role::Disabled, this));
    const QRect place = contentsRect();
    if (m_tabular && textWidth() <= place.width()) {
        drawTabular(&painter, place, alignment(), text());
        return;
    }
    const QString line
        = fontMetrics().elidedText(text(), Qt::ElideRight, place.width(), Qt::TextShowMnemonic);
    const int mnemonic = buddy() ? Qt::TextHideMnemonic : 0;
    painter.drawText(place, int(alignment()) | Qt::TextSingleLine | mnemonic, line);
}

} // namespace muster::ui
