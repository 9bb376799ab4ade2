// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <optional>
#include <vector>

namespace muster::ui {

/// All known incidents as a table, newest first until it is sorted otherwise. Knows its rows by the
/// incidents' ids.
class IncidentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Status, Severity, Begun, ColumnCount };

    explicit IncidentModel(QObject *parent = nullptr);

    void setRows(const QList<backend::IncidentRow> &rows);
    /// Changes the one of that id, or puts a new one in; either to its place in the order.
    void upsert(const backend::IncidentRow &row);
    /// From when times of the day are told; days begin and end by it.
    void setNow(const QDateTime &now);

    [[nodiscard]] const backend::IncidentRow &at(int row) const { return m_rows[size_t(row)].row; }
    /// What a search looks through: number, title and people, folded.
    [[nodiscard]] const QString &sought(int row) const { return m_rows[size_t(row)].sought; }
    [[nodiscard]] Column sortColumn() const { return m_column; }
    /// -1: none of that id.
    [[nodiscard]] int rowOf(const QString &id) const;

    /// As searched: case does not matter.
    [[nodiscard]] static QString folded(const QString &text) { return text.toCaseFolded(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// By what the column means: the status by how far it has come, the severity by how grave it is. What is
    /// alike stays newest first. One reset.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        backend::IncidentRow row;
        QString sought;
        std::optional<QCollatorSortKey> title; ///< as a dictionary has it; only when sorted by it: it is dear
    };

    [[nodiscard]] Entry entryOf(const backend::IncidentRow &row) const;
    [[nodiscard]] bool isBefore(const Entry &one, const Entry &other) const;
    void put(Entry entry);
    void replace(int row, Entry entry);
    void order();
    [[nodiscard]] QString text(const backend::IncidentRow &row, int column) const;
    void number(size_t from);

    QCollator m_dictionary;
    Column m_column = Begun;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::vector<Entry> m_rows;
    QHash<QString, int> m_places;
    QDateTime m_now;
};

} // namespace muster::ui
