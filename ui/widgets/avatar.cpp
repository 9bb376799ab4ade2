// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/avatar.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/type.h"

#include <QEvent>
#include <QPainter>

namespace muster::ui {

namespace {

/// In smaller ones, initials are as large as the rest of what is small.
constexpr int small = 24;

} // namespace

Avatar::Avatar(const QString &name, int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setTextStyle(this, size > small ? TextStyle::MetaStrong : TextStyle::Initials);
    setFixedSize(scaled(size), scaled(size));
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setMark(bool isMark)
{
    m_isMark = isMark;
    update();
}

QString Avatar::initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.first().left(1);
    return (words.size() > 1 ? first + words.last().left(1) : first).toUpper();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isMark)
        return markIcon().paint(&painter, rect());
    fillRounded(&painter, rect(), width() / 2, color(Role::NeutralTint, this));
    painter.setFont(font());
    painter.setPen(color(Role::NeutralText, this));
    painter.drawText(rect(), Qt::AlignCenter, initialsOf(m_name));
}

bool Avatar::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setFixedSize(scaled(m_size), scaled(m_size));
    return QWidget::event(event);
}

} // namespace muster::ui
