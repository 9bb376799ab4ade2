// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/fact_row.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace muster::ui {

namespace {

constexpr int whatWidth = 240;

} // namespace

FactRow::FactRow(Paragraph *what, Paragraph *about, QWidget *action, QWidget *parent)
    : QWidget(parent), m_texts(new QBoxLayout(QBoxLayout::LeftToRight)), m_what(what)
{
    m_texts->setSpacing(space::hair);
    m_texts->addWidget(what);
    m_texts->addWidget(about, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::card - 1, space::small, space::card - 1, space::small);
    row->setSpacing(space::medium);
    row->addLayout(m_texts, 1);
    row->setAlignment(m_texts, Qt::AlignVCenter);
    if (action != nullptr)
        row->addWidget(action, 0, Qt::AlignVCenter);
    arrange();
}

void FactRow::arrange()
{
    const bool isWide = textScale() < largeText;
    m_texts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_what->setMinimumWidth(isWide ? scaled(whatWidth) : 0);
    m_what->setMaximumWidth(isWide ? scaled(whatWidth) : QWIDGETSIZE_MAX);
}

void FactRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_texts != nullptr)
        arrange();
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto rows = parentWidget()->findChildren<FactRow *>(Qt::FindDirectChildrenOnly);
    const auto isAbove = [this](const FactRow *row) { return row->y() < y(); };
    if (std::any_of(rows.cbegin(), rows.cend(), isAbove))
        painter.fillRect(1, 0, width() - 2, 1, color(Role::Line, this));
}

} // namespace muster::ui
