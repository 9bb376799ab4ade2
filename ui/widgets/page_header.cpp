// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/page_header.h"

#include "ui/look/spacing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>

namespace muster::ui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new Label(title, TextStyle::PageTitle)), m_sentence(new Paragraph),
      m_actions(new QHBoxLayout)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    texts->addStretch(1);
    m_actions->setSpacing(space::small);
    auto *actions = new QVBoxLayout;
    actions->addLayout(m_actions);
    actions->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::section, space::page, space::wide);
    row->setSpacing(space::wide);
    row->addLayout(texts, 1);
    row->addLayout(actions);
    m_sentence->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHeader::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

} // namespace muster::ui
