// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/side_by_side.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QBoxLayout>
#include <QEvent>

namespace muster::ui {

namespace {

constexpr int roomForTwo = 480;

} // namespace

SideBySide::SideBySide(QWidget *left, QWidget *right, QWidget *parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::wide);
    m_row->addWidget(left, 1);
    m_row->addWidget(right, 1);
    arrange();
}

void SideBySide::arrange()
{
    const bool fits = textScale() < largeText && width() >= roomForTwo;
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < m_row->count(); ++i)
        m_row->setAlignment(m_row->itemAt(i)->widget(), fits ? Qt::AlignTop : Qt::Alignment());
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace muster::ui
