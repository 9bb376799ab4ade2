// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/empty_state.h"

#include "ui/look/spacing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>

namespace muster::ui {

namespace {

constexpr int widest = 448;

} // namespace

EmptyState::EmptyState(const QString &heading, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_heading(new Label({}, TextStyle::PaneTitle)),
      m_sentence(new Paragraph), m_actions(new QHBoxLayout)
{
    m_heading->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setMaximumWidth(scaled(widest));
    m_actions->setSpacing(space::small);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    auto *text = new QHBoxLayout;
    text->addStretch(1);
    text->addWidget(m_sentence, 100);
    text->addStretch(1);
    m_column->setSpacing(space::small);
    m_column->addStretch(1);
    m_column->addWidget(m_heading);
    m_column->addLayout(text);
    m_column->addSpacing(space::small);
    m_column->addLayout(m_actions);
    m_column->addStretch(1);
    setText(heading, sentence);
}

void EmptyState::setText(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
}

void EmptyState::setDrawing(QWidget *drawing)
{
    m_column->insertWidget(1, drawing, 0, Qt::AlignHCenter);
    m_column->insertSpacing(2, space::wide);
}

void EmptyState::addAction(Button *button)
{
    m_actions->insertWidget(m_actions->count() - 1, button);
}

} // namespace muster::ui
