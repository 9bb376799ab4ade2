// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/table.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_delegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>

namespace muster::ui {

Table::Table(const QString &name, QWidget *parent)
    : QTreeView(parent), m_delegate(new TableDelegate(this)), m_head(new SortHeader(this))
{
    setAccessibleName(name);
    setHeader(m_head);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void Table::setRowHeight(int px)
{
    m_delegate->setRowHeight(px);
    scheduleDelayedItemsLayout();
}

void Table::setEdgeInset(int px)
{
    m_delegate->setEdgeInset(px);
    header()->setProperty("edgeInset", px);
    scheduleDelayedItemsLayout();
    header()->viewport()->update();
}

void Table::beginSorting(int column, Qt::SortOrder order)
{
    m_head->beginSorting(column, order);
    setSortingEnabled(true);
}

void Table::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    if (selected)
        painter->fillRect(row, color(Role::Selected, this));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, color(Role::Hover, this));
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, color(Role::Line, this));
    if (selected)
        painter->fillRect(row.left(), row.top(), 2, row.height(), color(Role::Accent, this));
    if (m_ringed && currentIndex().row() == index.row() && currentIndex().parent() == index.parent())
        edgeRounded(painter, row.adjusted(1, 0, -1, -1), radius::chip, color(Role::Focus, this), 2);
}

void Table::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_ringed = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason || (m_ringed && reason == Qt::ActiveWindowFocusReason);
    viewport()->update();
}

void Table::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_ringed = false;
    viewport()->update();
}

} // namespace muster::ui
