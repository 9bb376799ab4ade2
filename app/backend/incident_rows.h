// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"
#include "app/relay/circumstances.h"
#include "app/store/connection.h"

#include <optional>

namespace muster::backend {

/// What the console's list shows of the mirror. On the store's thread.
[[nodiscard]] Outcome<QList<IncidentRow>> readRows(store::Connection &connection,
                                                   const relay::Circumstances &now);
[[nodiscard]] Outcome<QList<IncidentRow>> readRows(store::Connection &connection,
                                                   const relay::Circumstances &now, const QStringList &ids);

[[nodiscard]] IncidentRow rowOf(const store::KnownIncident &known, const relay::Circumstances &now);
/// Without its timeline.
[[nodiscard]] IncidentDetail detailOf(const IncidentRow &row, const incident::Catalogue &catalogue);

} // namespace muster::backend
