// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/incident_model.h"

#include "ui/models/incident_words.h"
#include "ui/models/time_words.h"
#include "ui/widgets/cells.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

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

/// No dictionary is sorted as the C locale is: by the numbers of letters, capitals first.
QLocale dictionaryLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

/// Below 0: @p one comes first when the least does. What is alike in @p column is 0.
template <typename Entry>
int compare(const Entry &one, const Entry &other, int column)
{
    const auto order = [](const auto &a, const auto &b) { return a < b ? -1 : int(b < a); };
    const backend::IncidentRow &a = one.row;
    const backend::IncidentRow &b = other.row;
    switch (column) {
    case IncidentModel::Number:
        return order(a.incident.number, b.incident.number);
    case IncidentModel::Title:
        return one.title->compare(*other.title);
    case IncidentModel::Status:
        return order(a.incident.status, b.incident.status);
    case IncidentModel::Severity:
        // The gravest is at position 0, and none at all is the least.
        return order(unsigned(b.severityPosition), unsigned(a.severityPosition));
    default:
        return order(begunAt(a.incident), begunAt(b.incident));
    }
}

} // namespace

IncidentModel::IncidentModel(QObject *parent)
    : QAbstractTableModel(parent), m_dictionary(dictionaryLocale()), m_now(QDateTime::currentDateTimeUtc())
{
    m_dictionary.setCaseSensitivity(Qt::CaseInsensitive);
    m_dictionary.setNumericMode(true);
}

IncidentModel::Entry IncidentModel::entryOf(const backend::IncidentRow &row) const
{
    const incident::Incident &incident = row.incident;
    const QStringList parts{u'#' + QString::number(incident.number), incident.title, incident.declaredBy.name,
                            incident.statusBy.name};
    Entry entry{row, folded(parts.join(u'\n')), {}};
    if (m_column == Title)
        entry.title = m_dictionary.sortKey(incident.title);
    return entry;
}

bool IncidentModel::isBefore(const Entry &one, const Entry &other) const
{
    int difference = compare(one, other, m_column);
    if (difference != 0)
        return (difference < 0) == (m_order == Qt::AscendingOrder);
    difference = compare(one, other, Begun);
    if (difference == 0)
        difference = compare(one, other, Number);
    return difference > 0;
}

/// Rows are heavy: their places are sorted, then each is moved once.
void IncidentModel::order()
{
    for (Entry &entry : m_rows) {
        if (m_column == Title && !entry.title)
            entry.title = m_dictionary.sortKey(entry.row.incident.title);
    }
    std::vector<size_t> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0U);
    std::stable_sort(places.begin(), places.end(),
                     [this](size_t one, size_t other) { return isBefore(m_rows[one], m_rows[other]); });
    std::vector<Entry> ordered;
    ordered.reserve(m_rows.size());
    for (const size_t place : places)
        ordered.push_back(std::move(m_rows[place]));
    m_rows = std::move(ordered);
    m_places.clear();
    m_places.reserve(static_cast<qsizetype>(m_rows.size()));
    number(0);
}

void IncidentModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_column && order == m_order))
        return;
    beginResetModel();
    m_column = static_cast<Column>(column);
    m_order = order;
    this->order();
    endResetModel();
}

void IncidentModel::setRows(const QList<backend::IncidentRow> &rows)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(size_t(rows.size()));
    for (const backend::IncidentRow &row : rows)
        m_rows.push_back(entryOf(row));
    order();
    endResetModel();
}

void IncidentModel::upsert(const backend::IncidentRow &row)
{
    Entry entry = entryOf(row);
    const int known = rowOf(row.incident.id);
    if (known < 0)
        put(std::move(entry));
    else
        replace(known, std::move(entry));
}

void IncidentModel::put(Entry entry)
{
    const auto before = [this](const Entry &one, const Entry &other) { return isBefore(one, other); };
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), entry, before);
    const int at = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, std::move(entry));
    number(size_t(at));
    endInsertRows();
}

/// Moves it where it now belongs, without its being gone in between: it may be the one that is open.
void IncidentModel::replace(int row, Entry entry)
{
    const auto before = [this](const Entry &one, const Entry &other) { return isBefore(one, other); };
    const auto old = m_rows.begin() + row;
    auto place = std::lower_bound(m_rows.begin(), old, entry, before);
    if (place == old)
        place = std::lower_bound(old + 1, m_rows.end(), entry, before);
    const int behind = static_cast<int>(place - m_rows.begin());
    const int at = behind > row ? behind - 1 : behind;
    if (at != row) {
        beginMoveRows({}, row, row, {}, behind);
        *old = std::move(entry);
        if (at > row)
            std::rotate(old, old + 1, place);
        else
            std::rotate(place, old, old + 1);
        number(size_t(qMin(at, row)));
        endMoveRows();
    } else {
        *old = std::move(entry);
    }
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
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
    // The first click shows first what is looked for most.
    if (role == Qt::InitialSortOrderRole) {
        const bool fromLeast = section == Title || section == Status;
        return QVariant::fromValue(fromLeast ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("No."), tr("Title"), tr("Status"), tr("Severity"), tr("Begun")};
    return names.at(section);
}

} // namespace muster::ui
