// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"

class QSqlError;

namespace muster::store {

/// What SQLite said about @p file, as one of ours: Conflict for a violated uniqueness, else Storage, with a
/// sentence that names the way out where there is one.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &file);

} // namespace muster::store
