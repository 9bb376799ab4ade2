// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/command_line.h"
#include "app/relay/circumstances.h"
#include "app/relay/inbound.h"
#include "app/relay/knowledge.h"
#include "app/relay/plan.h"

namespace muster::relay {

/// What a slash command makes us do. `status`, `list`, `help` and whatever can not be followed are answered
/// at once; what changes something is answered with {} and, when it is done, by a reply.
///
/// Whether a status may follow the present one is for the record to say, which knows of changes that the
/// mirror has not seen yet: planFailure() tells the user.
[[nodiscard]] Plan planSlash(const SlashCommand &slash, const incident::Command &command,
                             const Knowledge &knowledge, const Circumstances &now);

} // namespace muster::relay
