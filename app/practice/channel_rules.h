// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/model.h"
#include "app/practice/reply.h"

namespace muster::practice {

struct Dialect;

/// Lower-case letters, digits, hyphens and underscores, as strictly as the version wants them. Length is
/// not looked at: a name that is too long fails in the database, with 500.
[[nodiscard]] bool isChannelName(const Dialect &dialect, const QString &name);

/// What a channel must be to be stored, in the order in which the server looks.
[[nodiscard]] Result<void> checkChannel(const Dialect &dialect, const Channel &channel);

inline constexpr qsizetype longestChannelName = 64; ///< of the database's column

/// The channel that nobody can leave, archive or make private.
[[nodiscard]] bool isTownSquare(const Channel &channel);

} // namespace muster::practice
