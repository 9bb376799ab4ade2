// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/key_hint.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QPainter>

namespace muster::ui {

namespace {

constexpr int lineHeight = 20;

} // namespace

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QLabel(parent)
{
    setTextStyle(this, TextStyle::Meta);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyHint::setKeys(const QKeySequence &keys)
{
    setText(keys.toString(QKeySequence::NativeText));
    updateGeometry();
}

QSize KeyHint::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * space::label, scaled(lineHeight)};
}

QSize KeyHint::minimumSizeHint() const
{
    return sizeHint();
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(&painter, rect(), radius::chip, color(Role::Raised, this));
    edgeRounded(&painter, rect(), radius::chip, color(Role::Edge, this));
    painter.setFont(font());
    painter.setPen(color(Role::Text3, this));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace muster::ui
