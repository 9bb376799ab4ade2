// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/incident_model.h"

#include "ui/models/incident_words.h"
#include "ui/models/time_words.h"
#include "ui/widgets/cells.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

Cell cellOf(int column, incident::Status status)
{
    switch (column) {
    case IncidentModel::Number:
        return Cell::Index;
    case IncidentModel::Title:
        return status == incident::Status::Cancelled ? Cell::Muted : Cell::Title;
    case IncidentModel::Status:
        return Cell::Chip;
    case IncidentModel::Severity:
        return Cell::Severity;
    default:
        return Cell::Number;
    }
}

} // namespace

IncidentModel::IncidentModel(QObject *parent)
    : QAbstractTableModel(parent), m_now(QDateTime::currentDateTimeUtc())
{
}

IncidentModel::Entry IncidentModel::entryOf(const backend::IncidentRow &row)
{
    const incident::Incident &incident = row.incident;
    const QStringList parts{u'#' + QString::number(incident.number), incident.title, incident.declaredBy.name,
                            incident.statusBy.name};
    return {row, folded(parts.join(u'\n'))};
}

bool IncidentModel::isNewer(const Entry &one, const Entry &other)
{
    const incident::Incident &a = one.row.incident;
    const incident::Incident &b = other.row.incident;
    return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.number > b.number;
}

void IncidentModel::setRows(const QList<backend::IncidentRow> &rows)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(size_t(rows.size()));
    for (const backend::IncidentRow &row : rows)
        m_rows.push_back(entryOf(row));
    std::stable_sort(m_rows.begin(), m_rows.end(), isNewer);
    m_places.clear();
    m_places.reserve(rows.size());
    number(0);
    endResetModel();
}

void IncidentModel::upsert(const backend::IncidentRow &row)
{
    Entry entry = entryOf(row);
    const int known = rowOf(row.incident.id);
    if (known >= 0) {
        m_rows[size_t(known)] = std::move(entry);
        Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
        return;
    }
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), entry, isNewer);
    const int at = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, std::move(entry));
    number(size_t(at));
    endInsertRows();
}

void IncidentModel::setNow(const QDateTime &now)
{
    const bool isOtherDay = m_now.toLocalTime().date() != now.toLocalTime().date();
    m_now = now;
    if (isOtherDay && !m_rows.empty())
        Q_EMIT dataChanged(index(0, Begun), index(rowCount() - 1, Begun), {Qt::DisplayRole});
}

int IncidentModel::rowOf(const QString &id) const
{
    return m_places.value(id, -1);
}

void IncidentModel::number(size_t from)
{
    for (size_t i = from; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i].row.incident.id, static_cast<int>(i));
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IncidentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IncidentModel::text(const backend::IncidentRow &row, int column) const
{
    switch (column) {
    case Number:
        return numberWord(row.incident);
    case Title:
        return row.incident.title;
    case Status:
        return statusWord(row.incident.status, row.incident.recordStatus);
    case Severity:
        return row.severityName;
    default:
        return momentWords(begunAt(row.incident), m_now);
    }
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const backend::IncidentRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Begun ? QLocale().toString(begunAt(row.incident).toLocalTime()) : QVariant();
    case cellRole:
        return static_cast<int>(cellOf(index.column(), row.incident.status));
    case signRole:
        return static_cast<int>(conditionOf(row.incident.status));
    case barsRole:
        return barsOf(row.severityPosition);
    default:
        return {};
    }
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Begun ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("No."), tr("Title"), tr("Status"), tr("Severity"), tr("Begun")};
    return names.at(section);
}

} // namespace muster::ui
