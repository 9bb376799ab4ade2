// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/chip.h"

#include "ui/look/palette.h"
#include "ui/look/type.h"
#include "ui/widgets/chip_painting.h"

#include <QPainter>

namespace muster::ui {

Chip::Chip(Condition condition, const QString &word, QWidget *parent) : QLabel(parent)
{
    setTextStyle(this, TextStyle::MetaStrong);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCondition(condition, word);
}

Chip::Chip(const QString &word, Tone tone, QWidget *parent) : Chip(Condition::ToDo, word, parent)
{
    setWord(word, tone);
}

void Chip::setCondition(Condition condition, const QString &word)
{
    m_sign = signOf(condition);
    setText(word);
    updateGeometry();
    update();
}

void Chip::setWord(const QString &word, Tone tone)
{
    m_sign = {{}, tone};
    setText(word);
    updateGeometry();
    update();
}

void Chip::setPlain(bool plain)
{
    m_plain = plain;
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(text(), !m_sign.icon.isEmpty());
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_sign, text(), themeOf(palette()), !m_plain);
}

} // namespace muster::ui
