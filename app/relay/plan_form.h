// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/circumstances.h"
#include "app/relay/inbound.h"
#include "app/relay/plan.h"
#include "app/relay/standing.h"

namespace muster::relay {

/// What a submitted form makes us do. Errors go back into it, next to their fields, and it may come again; as
/// it may when the submitter has disconnected meanwhile.
[[nodiscard]] Plan planForm(const FormSubmission &form, const Asker &asker, const Standing &standing,
                            const Circumstances &now);

} // namespace muster::relay
