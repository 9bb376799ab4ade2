// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/incident.h"
#include "app/record/incident_record.h"
#include "app/store/database.h"

#include <optional>

namespace muster::record {

/// The built-in record's tables. All functions run on the store's thread.
class RecordTables
{
public:
    [[nodiscard]] static store::Schema schema();

    [[nodiscard]] static Outcome<std::optional<incident::Incident>> find(store::Connection &connection,
                                                                         const QString &id);
    /// 1 for the first incident; without gaps, since a number that was not committed is given again.
    [[nodiscard]] static Outcome<int> nextNumber(store::Connection &connection);
    [[nodiscard]] static Outcome<void> put(store::Connection &connection, const incident::Incident &incident);
    [[nodiscard]] static Outcome<IncidentPage> list(store::Connection &connection,
                                                    const IncidentQuery &query);

    /// The same entry.id again changes nothing.
    [[nodiscard]] static Outcome<void> append(store::Connection &connection,
                                              const incident::TimelineEntry &entry);
    [[nodiscard]] static Outcome<QList<incident::TimelineEntry>> timeline(store::Connection &connection,
                                                                          const QString &incidentId);
};

} // namespace muster::record
