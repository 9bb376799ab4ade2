// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/people_model.h"

#include "ui/look/signs.h"
#include "ui/models/time_words.h"
#include "ui/widgets/cells.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// No dictionary is sorted as the C locale is: by the numbers of letters, capitals first.
QLocale dictionaryLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

/// Below 0: @p one comes first when the least does. Who has no time is the least.
int compareTimes(const QDateTime &one, const QDateTime &other)
{
    const qint64 a = one.isValid() ? one.toMSecsSinceEpoch() : -1;
    const qint64 b = other.isValid() ? other.toMSecsSinceEpoch() : -1;
    return a < b ? -1 : int(b < a);
}

Cell cellOf(int column)
{
    switch (column) {
    case PeopleModel::Name:
        return Cell::Title;
    case PeopleModel::State:
        return Cell::PlainChip;
    case PeopleModel::UserName:
        return Cell::Muted;
    default:
        return Cell::Number;
    }
}

} // namespace

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractTableModel(parent), m_dictionary(dictionaryLocale()), m_now(QDateTime::currentDateTimeUtc())
{
    m_dictionary.setCaseSensitivity(Qt::CaseInsensitive);
    m_dictionary.setNumericMode(true);
}

PeopleModel::Entry PeopleModel::entryOf(const backend::PersonRow &row) const
{
    const QString sought = QString(row.name + u"\n@"_s + row.userName).toCaseFolded();
    return {row, sought, m_dictionary.sortKey(row.name)};
}

bool PeopleModel::isBefore(int one, int other) const
{
    const Entry &a = m_entries[size_t(one)];
    const Entry &b = m_entries[size_t(other)];
    int difference = 0;
    if (m_column == State)
        difference = int(b.row.isConnected()) - int(a.row.isConnected());
    else if (m_column == Since)
        difference = compareTimes(a.row.connectedAt, b.row.connectedAt);
    else if (m_column == Reminded)
        difference = compareTimes(a.row.remindedAt, b.row.remindedAt);
    else if (m_column == UserName)
        difference = a.row.userName.compare(b.row.userName);
    else
        difference = a.name.compare(b.name);
    if (difference != 0)
        return (difference < 0) == (m_order == Qt::AscendingOrder);
    difference = a.name.compare(b.name);
    return difference != 0 ? difference < 0 : a.row.userId < b.row.userId;
}

bool PeopleModel::lets(const Entry &entry) const
{
    using Who = PeopleFilter::Who;
    if (m_filter.who != Who::Everybody && entry.row.isConnected() != (m_filter.who == Who::Connected))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&entry](const QString &word) { return entry.sought.contains(word); });
}

void PeopleModel::sift()
{
    m_shown.clear();
    m_shown.reserve(m_entries.size());
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (lets(m_entries[place]))
            m_shown.push_back(static_cast<int>(place));
    }
    order();
}

void PeopleModel::order()
{
    std::sort(m_shown.begin(), m_shown.end(), [this](int one, int other) { return isBefore(one, other); });
}

void PeopleModel::setRows(const QList<backend::PersonRow> &rows)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(size_t(rows.size()));
    m_places.clear();
    m_places.reserve(rows.size());
    m_connected = 0;
    for (const backend::PersonRow &row : rows) {
        m_places.insert(row.userId, static_cast<int>(m_entries.size()));
        m_entries.push_back(entryOf(row));
        m_connected += int(row.isConnected());
    }
    sift();
    endResetModel();
    Q_EMIT countsChanged();
}

void PeopleModel::setFilter(const PeopleFilter &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_words = filter.text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    sift();
    endResetModel();
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_column && order == m_order))
        return;
    beginResetModel();
    m_column = static_cast<Column>(column);
    m_order = order;
    this->order();
    endResetModel();
}

void PeopleModel::upsert(const backend::PersonRow &row)
{
    const int known = m_places.value(row.userId, -1);
    const int at = known < 0 ? -1 : rowOf(row.userId);
    const int place = known < 0 ? static_cast<int>(m_entries.size()) : known;
    if (known < 0) {
        m_places.insert(row.userId, place);
        m_entries.push_back(entryOf(row));
    } else {
        m_connected -= int(m_entries[size_t(place)].row.isConnected());
        m_entries[size_t(place)] = entryOf(row);
    }
    m_connected += int(row.isConnected());
    if (at >= 0)
        replace(at, place);
    else if (lets(m_entries[size_t(place)]))
        put(place);
    Q_EMIT countsChanged();
}

void PeopleModel::put(int place)
{
    const auto before = [this](int one, int other) { return isBefore(one, other); };
    const auto where = std::lower_bound(m_shown.begin(), m_shown.end(), place, before);
    const int at = static_cast<int>(where - m_shown.begin());
    beginInsertRows({}, at, at);
    m_shown.insert(where, place);
    endInsertRows();
}

/// Moves it where it now belongs, without its being gone in between: it may be the one that is open.
void PeopleModel::replace(int row, int place)
{
    if (!lets(m_entries[size_t(place)])) {
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        endRemoveRows();
        return;
    }
    Places others = m_shown;
    others.erase(others.begin() + row);
    const auto before = [this](int one, int other) { return isBefore(one, other); };
    const auto where = std::lower_bound(others.begin(), others.end(), place, before);
    const int at = static_cast<int>(where - others.begin());
    others.insert(where, place);
    if (at != row)
        beginMoveRows({}, row, row, {}, at > row ? at + 1 : at);
    m_shown = std::move(others);
    if (at != row)
        endMoveRows();
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void PeopleModel::setNow(const QDateTime &now)
{
    const bool isOtherDay = m_now.toLocalTime().date() != now.toLocalTime().date();
    m_now = now;
    if (isOtherDay && !m_shown.empty())
        Q_EMIT dataChanged(index(0, Reminded), index(rowCount() - 1, Since), {Qt::DisplayRole});
}

const backend::PersonRow &PeopleModel::at(int row) const
{
    return m_entries[size_t(m_shown[size_t(row)])].row;
}

std::optional<backend::PersonRow> PeopleModel::person(const QString &userId) const
{
    const int place = m_places.value(userId, -1);
    return place < 0 ? std::nullopt : std::optional(m_entries[size_t(place)].row);
}

int PeopleModel::rowOf(const QString &userId) const
{
    const int place = m_places.value(userId, -1);
    const auto shown = std::find(m_shown.cbegin(), m_shown.cend(), place);
    return place < 0 || shown == m_shown.cend() ? -1 : static_cast<int>(shown - m_shown.cbegin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleModel::text(const backend::PersonRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case UserName:
        return u'@' + row.userName;
    case State:
        return row.isConnected() ? tr("Connected") : tr("Not connected");
    case Since:
        return momentWords(row.connectedAt, m_now);
    default:
        return momentWords(row.remindedAt, m_now);
    }
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const backend::PersonRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: {
        const QDateTime &time = index.column() == Since ? row.connectedAt : row.remindedAt;
        return index.column() >= Reminded && time.isValid() ? QLocale().toString(time.toLocalTime())
                                                            : QVariant();
    }
    case cellRole:
        return static_cast<int>(cellOf(index.column()));
    case signRole:
        return static_cast<int>(row.isConnected() ? Condition::Done : Condition::ToDo);
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section >= Reminded ? Qt::AlignRight : Qt::AlignLeft));
    // The first click shows first what is looked for most.
    if (role == Qt::InitialSortOrderRole)
        return QVariant::fromValue(section >= Reminded ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Name"), tr("In Mattermost"), tr("State"), tr("Reminded"), tr("Since")};
    return names.at(section);
}

} // namespace muster::ui
