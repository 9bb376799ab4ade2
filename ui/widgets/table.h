// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTreeView>

namespace muster::ui {

class SortHeader;
class TableDelegate;

/// A list with columns: hair lines, no stripes, the selected row tinted with an accent at its left, the row
/// that has the keyboard ringed. Any model; cells as in ui/widgets/cells.h.
class Table : public QTreeView
{
    Q_OBJECT

public:
    explicit Table(const QString &name, QWidget *parent = nullptr);

    /// At 100 % text.
    void setRowHeight(int px);

    /// How far the first and the last column stay from the edges, beyond a cell's own padding: for tables
    /// that reach from edge to edge of a page.
    void setEdgeInset(int px);

    /// By click and keyboard from now on, beginning with @p order of @p column. The model sorts.
    void beginSorting(int column, Qt::SortOrder order);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    TableDelegate *m_delegate;
    SortHeader *m_head;
    bool m_ringed = false;
};

} // namespace muster::ui
