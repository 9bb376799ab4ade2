// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/timeline_view.h"

#include "ui/pages/incidents/timeline_row.h"

#include <QVBoxLayout>

namespace muster::ui {

TimelineView::TimelineView(Texts texts, QWidget *parent)
    : QWidget(parent), m_texts(std::move(texts)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void TimelineView::render(const QList<incident::TimelineEntry> &entries, const QDateTime &now)
{
    if (m_entries == entries)
        return;
    // It only grows, or is another incident's.
    const bool isLonger = entries.size() > m_entries.size() && !m_entries.isEmpty()
        && entries.first(m_entries.size()) == m_entries;
    qsizetype from = m_entries.size();
    if (!isLonger) {
        from = 0;
        while (QLayoutItem *item = m_column->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
    m_entries = entries;
    for (qsizetype i = from; i < entries.size(); ++i)
        m_column->addWidget(new TimelineRow(entries[i], m_texts, now, this));
    for (int i = 0; i < m_column->count(); ++i)
        static_cast<TimelineRow *>(m_column->itemAt(i)->widget())->setLast(i + 1 == m_column->count());
}

} // namespace muster::ui
