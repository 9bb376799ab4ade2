// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace muster::ui {

/// Paints the cells of a Table by what the model says they are (ui/widgets/cells.h).
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The whole text as a tooltip where it was elided.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Height of a row at 100 % text.
    void setRowHeight(int px) { m_rowHeight = px; }

    void setEdgeInset(int px) { m_edgeInset = px; }

private:
    /// What of a cell's rectangle is for its contents.
    [[nodiscard]] QRect inside(const QRect &cell, const QModelIndex &index) const;

    int m_rowHeight = 40;
    int m_edgeInset = 0;
};

} // namespace muster::ui
