// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/connection.h"
#include "app/store/schema.h"

namespace muster::store {

/// Whether this version can work with what the file holds; changes nothing. Invalid: a newer Muster, or
/// another program, wrote it. Components that are in the file but not in @p schemas are left alone.
[[nodiscard]] Outcome<void> checkVersions(Connection &connection, const QString &path,
                                          const QList<Schema> &schemas);

/// Brings each component to its latest version, all in one transaction.
[[nodiscard]] Outcome<void> migrate(Connection &connection, const QList<Schema> &schemas);

} // namespace muster::store
