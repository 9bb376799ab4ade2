// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHeaderView>

namespace muster::ui {

/// The head of a table that can be sorted: by a click, or by keyboard, where left and right choose the column
/// and Space or Enter sorts by it, the other way round the second time.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    /// From now on, beginning with @p order of @p column.
    void beginSorting(int column, Qt::SortOrder order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void changeEvent(QEvent *event) override;

private:
    void sortByCurrent();
    void step(int by);
    void nameIt();

    int m_current = 0; ///< the column that the keyboard is at
    bool m_isRinged = false;
};

} // namespace muster::ui
