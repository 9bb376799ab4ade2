// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/people_book.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <optional>
#include <vector>

namespace muster::ui {

/// Who of the people is wanted; everything unset: all of them.
struct PeopleFilter
{
    enum class Who { Everybody, Connected, NotConnected };

    QString text; ///< each word of it is in a name
    Who who = Who::Everybody;

    [[nodiscard]] bool isSet() const { return *this != PeopleFilter(); }

    bool operator==(const PeopleFilter &) const = default;
};

/// The people that a filter lets through, by name until they are sorted otherwise. A new filter or order is
/// one reset; news of one person moves that row alone.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, UserName, State, Reminded, Since, ColumnCount };

    explicit PeopleModel(QObject *parent = nullptr);

    void setRows(const QList<backend::PersonRow> &rows);
    /// Changes the one of that id, or puts a new one in.
    void upsert(const backend::PersonRow &row);
    void setFilter(const PeopleFilter &filter);
    /// By which days begin and end.
    void setNow(const QDateTime &now);

    [[nodiscard]] const backend::PersonRow &at(int row) const;
    /// Of all, whatever the filter says; nothing: nobody of that id.
    [[nodiscard]] std::optional<backend::PersonRow> person(const QString &userId) const;
    /// -1: none of that id is let through.
    [[nodiscard]] int rowOf(const QString &userId) const;
    [[nodiscard]] int all() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] int connected() const { return m_connected; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// all() or connected() are others.
    void countsChanged();

private:
    struct Entry
    {
        backend::PersonRow row;
        QString sought;
        QCollatorSortKey name; ///< as a dictionary has it
    };
    using Places = std::vector<int>;

    [[nodiscard]] Entry entryOf(const backend::PersonRow &row) const;
    [[nodiscard]] bool isBefore(int one, int other) const;
    [[nodiscard]] bool lets(const Entry &entry) const;
    void sift();
    void order();
    void put(int place);
    void replace(int row, int place);
    [[nodiscard]] QString text(const backend::PersonRow &row, int column) const;

    QCollator m_dictionary;
    PeopleFilter m_filter;
    QStringList m_words; ///< of the filter, folded
    Column m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<Entry> m_entries; ///< of everybody; they keep their places
    QHash<QString, int> m_places; ///< in it, by user id
    Places m_shown; ///< in it, as they are shown
    int m_connected = 0;
    QDateTime m_now;
};

} // namespace muster::ui
