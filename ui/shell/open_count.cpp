// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/open_count.h"

#include "app/backend/facades.h"

namespace muster::ui {

using backend::IncidentBook;
using backend::IncidentRow;

OpenCount::OpenCount(backend::Facades &facades, QObject *parent) : QObject(parent), m_facades(facades)
{
    connect(&facades, &backend::Facades::shownChanged, this, &OpenCount::followShown);
    followShown();
}

void OpenCount::followShown()
{
    set({});
    if (IncidentBook *book = m_facades.incidents()) {
        connect(book, &IncidentBook::loaded, this, &OpenCount::takeAll);
        connect(book, &IncidentBook::changed, this, &OpenCount::take);
        book->load();
    }
}

void OpenCount::takeAll(const QList<IncidentRow> &rows)
{
    QSet<QString> open;
    for (const IncidentRow &row : rows) {
        if (incident::isOpen(row.incident.status))
            open.insert(row.incident.id);
    }
    set(open);
}

void OpenCount::take(const IncidentRow &row)
{
    QSet<QString> open = m_open;
    if (incident::isOpen(row.incident.status))
        open.insert(row.incident.id);
    else
        open.remove(row.incident.id);
    set(open);
}

void OpenCount::set(const QSet<QString> &open)
{
    if (open == m_open)
        return;
    m_open = open;
    Q_EMIT changed();
}

} // namespace muster::ui
