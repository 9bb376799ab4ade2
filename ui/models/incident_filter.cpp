// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/incident_filter.h"

#include "ui/models/incident_model.h"
#include "ui/models/incident_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int week = 7;
constexpr int month = 30;

int daysOf(IncidentFilter::Period period)
{
    switch (period) {
    case IncidentFilter::Period::Day:
        return 1;
    case IncidentFilter::Period::Week:
        return week;
    case IncidentFilter::Period::Month:
        return month;
    case IncidentFilter::Period::Any:
        break;
    }
    return 0;
}

} // namespace

IncidentSieve::IncidentSieve(const IncidentFilter &filter, const QDateTime &now)
    : m_filter(filter),
      m_words(IncidentModel::folded(filter.text).simplified().split(u' ', Qt::SkipEmptyParts))
{
    if (filter.period != IncidentFilter::Period::Any)
        m_since = now.addDays(-daysOf(filter.period));
}

bool IncidentSieve::letsState(incident::Status status) const
{
    using State = IncidentFilter::State;
    switch (m_filter.state) {
    case State::Any:
        return true;
    case State::Open:
        return incident::isOpen(status);
    case State::Triage:
        return status == incident::Status::Triage;
    case State::Started:
        return status == incident::Status::Started;
    case State::Mitigated:
        return status == incident::Status::Mitigated;
    case State::Resolved:
        return status == incident::Status::Resolved;
    case State::Cancelled:
        break;
    }
    return status == incident::Status::Cancelled;
}

bool IncidentSieve::letsText(const backend::IncidentRow &row, const QString &sought) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        if (word.startsWith(u'#') && word.size() > 1)
            return QStringView(word).mid(1) == QString::number(row.incident.number);
        return sought.contains(word);
    });
}

bool IncidentSieve::lets(const backend::IncidentRow &row, const QString &sought) const
{
    const incident::Status status = row.incident.status;
    if (!letsState(status))
        return false;
    if (!m_filter.severity.isEmpty() && row.incident.severity != m_filter.severity)
        return false;
    if (m_since.isValid() && !incident::isOpen(status) && begunAt(row.incident) < m_since)
        return false;
    return letsText(row, sought);
}

} // namespace muster::ui
