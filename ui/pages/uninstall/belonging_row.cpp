// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/uninstall/belonging_row.h"

#include "ui/look/spacing.h"
#include "ui/pages/uninstall/uninstall_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::BelongingPhase;

namespace {

void fill(Paragraph *paragraph, const QString &text)
{
    paragraph->setText(text);
    paragraph->setVisible(!text.isEmpty());
}

/// What happened says more than what was to happen.
QString fateOf(const backend::Belonging &one)
{
    const bool isOver = one.phase == BelongingPhase::Gone || one.phase == BelongingPhase::WasGone;
    if (isOver)
        return {};
    return one.reason.isEmpty() ? one.fate : one.reason;
}

} // namespace

BelongingRow::BelongingRow(QWidget *parent)
    : QWidget(parent), m_name(new Paragraph({}, TextStyle::Label, Role::Text)),
      m_detail(new Paragraph({}, TextStyle::Meta, Role::Text3)), m_fate(new Paragraph),
      m_byHand(new Paragraph({}, TextStyle::Body, Role::Text2)), m_chip(new Chip)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (Paragraph *paragraph : {m_name, m_detail, m_fate, m_byHand})
        texts->addWidget(paragraph);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::medium, 0, space::medium);
    row->setSpacing(space::card);
    row->addLayout(texts, 1);
    row->addWidget(m_chip, 0, Qt::AlignTop);
}

void BelongingRow::render(const backend::Belonging &one)
{
    m_name->setText(one.name);
    fill(m_detail, one.detail);
    m_fate->setRole(one.phase == BelongingPhase::Left ? Role::BadText : Role::Text2);
    fill(m_fate, fateOf(one));
    fill(m_byHand,
         one.menuPath.isEmpty() ? one.byHand
                                : tr("%1 In Mattermost: %2").arg(one.byHand, one.menuPath).trimmed());
    const QString word = UninstallWords::word(one);
    m_chip->setCondition(UninstallWords::condition(one), word);
    const bool isCalm = one.phase == BelongingPhase::Gone || one.phase == BelongingPhase::WasGone
        || one.phase == BelongingPhase::Stays;
    m_chip->setPlain(isCalm);
    setAccessibleName(u"%1, %2"_s.arg(one.name, word));
}

BelongingList::BelongingList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void BelongingList::render(const backend::Belongings &all)
{
    while (m_rows.size() > all.size())
        delete m_rows.takeLast();
    while (m_rows.size() < all.size()) {
        m_rows.append(new BelongingRow);
        layout()->addWidget(m_rows.constLast());
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        m_rows[i]->render(all[i]);
    setVisible(!all.isEmpty());
}

} // namespace muster::ui
