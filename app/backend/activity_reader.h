// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/activity.h"
#include "app/store/connection.h"

namespace muster::backend {

/// What the journal tells of the 24 hours that end with the one @p now is in. On the store's thread; looks at
/// nothing older.
[[nodiscard]] Outcome<ActivityState> readActivity(store::Connection &connection, const QDateTime &now,
                                                  const Texts &texts);

/// One delivery in words. @p known is the incident it is about, if any; @p isDead: a step of it was given up.
[[nodiscard]] Happened happenedOf(const store::Delivery &delivery, const QString &incident, bool isDead,
                                  const Texts &texts);

} // namespace muster::backend
