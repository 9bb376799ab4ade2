// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/line_edit.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QStyle>
#include <QVariant>

namespace muster::ui {

namespace {

constexpr int iconSize = 16;
constexpr int iconLeft = 11;
constexpr int textAfterIcon = 30;

} // namespace

LineEdit::LineEdit(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
}

void LineEdit::setError(bool on)
{
    setProperty("error", on);
    update();
}

bool LineEdit::hasError() const
{
    return property("error").toBool();
}

void LineEdit::setIconName(const QString &name)
{
    m_icon = name;
    setTextMargins(name.isEmpty() ? 0 : scaled(textAfterIcon), 0, 0, 0);
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_icon.isEmpty())
        return;
    const int side = scaled(iconSize);
    const QRect place(iconLeft, (height() - side) / 2, side, side);
    QPainter painter(this);
    drawIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), m_icon,
             color(isEnabled() ? Role::Text2 : Role::Disabled, this));
}

} // namespace muster::ui
