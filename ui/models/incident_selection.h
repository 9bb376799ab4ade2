// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/incident_filter.h"

#include <QAbstractProxyModel>
#include <vector>

namespace muster::ui {

class IncidentModel;

/// The incidents that a filter lets through, in the model's order. A new filter is one reset, whatever it
/// lets through: QSortFilterProxyModel would tell thousands of removed and inserted stretches one by one.
class IncidentSelection : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit IncidentSelection(IncidentModel *incidents, QObject *parent = nullptr);

    void setFilter(const IncidentFilter &filter, const QDateTime &now);
    [[nodiscard]] const IncidentFilter &filter() const { return m_filter; }

    [[nodiscard]] const backend::IncidentRow &at(int row) const;
    /// -1: none of that id is let through.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Rows = std::vector<int>;

    [[nodiscard]] bool lets(int sourceRow) const;
    /// Where @p sourceRow is, or would be.
    [[nodiscard]] Rows::iterator placeOf(int sourceRow);
    void sift();
    void handleChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void handleInserted(int first, int last);
    void handleMoved(int from, int to);
    void change(int sourceRow);
    void insert(int sourceRow);

    IncidentModel *m_incidents;
    IncidentFilter m_filter;
    IncidentSieve m_sieve;
    Rows m_rows; ///< of the model, ascending
};

} // namespace muster::ui
