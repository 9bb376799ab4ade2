// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/circumstances.h"
#include "app/relay/inbound.h"
#include "app/relay/plan.h"

namespace muster::relay {

/// What a submitted form makes us do. Errors go back into it, next to their fields, and it may come again.
[[nodiscard]] Plan planForm(const FormSubmission &form, const Asker &asker, const Circumstances &now);

} // namespace muster::relay
