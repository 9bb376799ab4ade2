// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"

#include <optional>

namespace muster::ui {

/// What of the incidents is wanted; everything unset: all of them.
struct IncidentFilter
{
    enum class Period { Any, Day, Week, Month };
    enum class State { Any, Open, Triage, Started, Mitigated, Resolved, Cancelled };

    QString text; ///< each word of it is in number, title or a person's name; "#12" is the number alone
    State state = State::Any;
    QString severity; ///< id; empty: any
    Period period = Period::Any; ///< begun, or still open, in it

    [[nodiscard]] bool isSet() const { return *this != IncidentFilter(); }

    bool operator==(const IncidentFilter &) const = default;
};

/// A filter made ready to be asked of many rows.
class IncidentSieve
{
public:
    IncidentSieve(const IncidentFilter &filter, const QDateTime &now);

    /// @p sought as IncidentModel::sought().
    [[nodiscard]] bool lets(const backend::IncidentRow &row, const QString &sought) const;

private:
    [[nodiscard]] bool letsState(incident::Status status) const;
    [[nodiscard]] bool letsText(const backend::IncidentRow &row, const QString &sought) const;

    IncidentFilter m_filter;
    QStringList m_words;
    QDateTime m_since;
};

} // namespace muster::ui
