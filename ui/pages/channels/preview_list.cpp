// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/channels/preview_list.h"

#include "ui/look/spacing.h"
#include "ui/pages/channels/preview_row.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace muster::ui {

PreviewList::PreviewList(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_heading(new Label(tr("Preview"), TextStyle::Label)),
      m_note(new Label({}, TextStyle::Meta, Role::Text3))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_heading);
    head->addWidget(m_note, 1);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addLayout(m_rows);
}

void PreviewList::render(const QList<TitlePreview> &previews, const QString &note)
{
    m_note->setText(note);
    if (previews == m_shown)
        return;
    m_shown = previews;
    while (m_rows->count() > previews.size())
        delete m_rows->takeAt(m_rows->count() - 1)->widget();
    while (m_rows->count() < previews.size())
        m_rows->addWidget(new PreviewRow(this));
    for (int i = 0; i < m_rows->count(); ++i)
        static_cast<PreviewRow *>(m_rows->itemAt(i)->widget())->render(previews.at(i));
}

} // namespace muster::ui
