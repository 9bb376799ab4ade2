// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"
#include "app/relay/step_handler.h"

#include <QString>

namespace muster::relay {

/// The incident's channel as the mirror has it; empty when there is none.
[[nodiscard]] QString channelIdOf(const StepContext &context);
/// The post of the incident's card; empty when there is none.
[[nodiscard]] QString cardPostIdOf(const StepContext &context);

[[nodiscard]] Error noChannel();
[[nodiscard]] Error noCard();

} // namespace muster::relay
