// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/call.h"
#include "app/practice/model.h"

namespace muster::practice {

/// The team in the path, by {team_id}; 400 for no id, 404 for an unknown one.
[[nodiscard]] Result<Team *> teamInPath(const Call &call);

} // namespace muster::practice
