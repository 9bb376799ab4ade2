// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/sort_header.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"

#include <QKeyEvent>
#include <QPainter>

namespace muster::ui {

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        m_current = qMax(0, column);
        nameIt();
    });
}

void SortHeader::beginSorting(int column, Qt::SortOrder order)
{
    setFocusPolicy(Qt::TabFocus);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setSortIndicator(column, order);
    m_current = column;
    nameIt();
}

void SortHeader::nameIt()
{
    if (model() == nullptr || focusPolicy() == Qt::NoFocus)
        return;
    const auto heading
        = [this](int section) { return model()->headerData(section, Qt::Horizontal).toString(); };
    if (m_current != sortIndicatorSection())
        setAccessibleName(tr("Sort by: %1").arg(heading(m_current)));
    else if (sortIndicatorOrder() == Qt::AscendingOrder)
        setAccessibleName(tr("Sorted by: %1, ascending").arg(heading(m_current)));
    else
        setAccessibleName(tr("Sorted by: %1, descending").arg(heading(m_current)));
    setAccessibleDescription(tr("Left and right choose a column, Space sorts by it."));
}

void SortHeader::sortByCurrent()
{
    Qt::SortOrder order = Qt::AscendingOrder;
    const QVariant first = model()->headerData(m_current, Qt::Horizontal, Qt::InitialSortOrderRole);
    if (first.canConvert<Qt::SortOrder>())
        order = first.value<Qt::SortOrder>();
    if (m_current == sortIndicatorSection())
        order = sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    setSortIndicator(m_current, order);
}

/// To the next column in sight.
void SortHeader::step(int by)
{
    for (int section = m_current + by; section >= 0 && section < count(); section += by) {
        if (isSectionHidden(section))
            continue;
        m_current = section;
        nameIt();
        viewport()->update();
        return;
    }
}

void SortHeader::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return sortByCurrent();
    case Qt::Key_Down:
        return parentWidget()->setFocus(Qt::ShortcutFocusReason);
    default:
        event->ignore();
    }
}

void SortHeader::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_isRinged = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason || (m_isRinged && reason == Qt::ActiveWindowFocusReason);
    if (isSectionHidden(m_current))
        m_current = 0;
    nameIt();
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void SortHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (m_isRinged && hasFocus() && section == m_current)
        edgeRounded(painter, rect.adjusted(1, 1, -1, -2), radius::chip, color(Role::Focus, this), 2);
}

void SortHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameIt();
}

} // namespace muster::ui
