// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/incident_selection.h"

#include "ui/models/incident_model.h"

#include <algorithm>

namespace muster::ui {

IncidentSelection::IncidentSelection(IncidentModel *incidents, QObject *parent)
    : QAbstractProxyModel(parent), m_incidents(incidents), m_sieve({}, {})
{
    QAbstractProxyModel::setSourceModel(incidents);
    sift();
    connect(incidents, &IncidentModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(incidents, &IncidentModel::modelReset, this, [this] {
        sift();
        endResetModel();
    });
    connect(incidents, &IncidentModel::dataChanged, this, &IncidentSelection::handleChanged);
    connect(incidents, &IncidentModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { handleInserted(first, last); });
    connect(incidents, &IncidentModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int behind) {
                handleMoved(from, behind > from ? behind - 1 : behind);
            });
}

void IncidentSelection::setFilter(const IncidentFilter &filter, const QDateTime &now)
{
    beginResetModel();
    m_filter = filter;
    m_sieve = IncidentSieve(filter, now);
    sift();
    endResetModel();
}

bool IncidentSelection::lets(int sourceRow) const
{
    return m_sieve.lets(m_incidents->at(sourceRow), m_incidents->sought(sourceRow));
}

IncidentSelection::Rows::iterator IncidentSelection::placeOf(int sourceRow)
{
    return std::lower_bound(m_rows.begin(), m_rows.end(), sourceRow);
}

void IncidentSelection::sift()
{
    m_rows.clear();
    const int count = m_incidents->rowCount();
    m_rows.reserve(size_t(count));
    for (int row = 0; row < count; ++row) {
        if (lets(row))
            m_rows.push_back(row);
    }
}

void IncidentSelection::handleChanged(const QModelIndex &first, const QModelIndex &last,
                                      const QList<int> &roles)
{
    // Only its own row changes what is let through; new words for times come for all at once.
    if (first.row() == last.row())
        return change(first.row());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()), roles);
}

void IncidentSelection::change(int sourceRow)
{
    const auto place = placeOf(sourceRow);
    const bool wasIn = place != m_rows.end() && *place == sourceRow;
    const int at = static_cast<int>(place - m_rows.begin());
    if (!lets(sourceRow)) {
        if (!wasIn)
            return;
        beginRemoveRows({}, at, at);
        m_rows.erase(place);
        endRemoveRows();
    } else if (wasIn) {
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    } else {
        insert(sourceRow);
    }
}

void IncidentSelection::insert(int sourceRow)
{
    const auto place = placeOf(sourceRow);
    const int at = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, sourceRow);
    endInsertRows();
}

void IncidentSelection::handleInserted(int first, int last)
{
    for (auto row = placeOf(first); row != m_rows.end(); ++row)
        *row += last - first + 1;
    for (int row = first; row <= last; ++row) {
        if (lets(row))
            insert(row);
    }
}

/// One row of the model went from one place to another; those in between made room.
void IncidentSelection::handleMoved(int from, int to)
{
    const auto old = placeOf(from);
    const bool isIn = old != m_rows.end() && *old == from;
    const int at = static_cast<int>(old - m_rows.begin());
    Rows rows = m_rows;
    if (isIn)
        rows.erase(rows.begin() + at);
    for (int &row : rows) {
        if (row > from && row <= to)
            --row;
        else if (row >= to && row < from)
            ++row;
    }
    const auto place = std::lower_bound(rows.begin(), rows.end(), to);
    const int now = static_cast<int>(place - rows.begin());
    if (isIn)
        rows.insert(place, to);
    const bool isMoved = isIn && now != at;
    if (isMoved)
        beginMoveRows({}, at, at, {}, now > at ? now + 1 : now);
    m_rows = std::move(rows);
    if (isMoved)
        endMoveRows();
}

const backend::IncidentRow &IncidentSelection::at(int row) const
{
    return m_incidents->at(m_rows[size_t(row)]);
}

int IncidentSelection::rowOf(const QString &id) const
{
    const int sourceRow = m_incidents->rowOf(id);
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), sourceRow);
    return place != m_rows.cend() && *place == sourceRow ? static_cast<int>(place - m_rows.cbegin()) : -1;
}

QModelIndex IncidentSelection::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex IncidentSelection::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex IncidentSelection::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int IncidentSelection::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IncidentSelection::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : IncidentModel::ColumnCount;
}

bool IncidentSelection::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rows.empty();
}

QModelIndex IncidentSelection::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    return m_incidents->index(m_rows[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex IncidentSelection::mapFromSource(const QModelIndex &sourceIndex) const
{
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), sourceIndex.row());
    if (!sourceIndex.isValid() || place == m_rows.cend() || *place != sourceIndex.row())
        return {};
    return index(static_cast<int>(place - m_rows.cbegin()), sourceIndex.column());
}

QVariant IncidentSelection::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base asks by way of the first row, which an empty selection has not.
    return m_incidents->headerData(section, orientation, role);
}

} // namespace muster::ui
