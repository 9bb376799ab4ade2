// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/routes.h"
#include "app/setup/tools.h"

namespace muster::setup {

struct RoundTripOrder
{
    QString team; ///< URL name
    QString commandUrl; ///< what the command should call
    std::function<relay::Routes::Heard()> heard; ///< of the running relay
};

/// Types "/incident help" as the administrator and watches it arrive at the relay and come back. If it does
/// not, says which hop broke and what to change.
[[nodiscard]] QCoro::Task<StepResult> makeRoundTrip(Tools *tools, Progress progress, RoundTripOrder order,
                                                    Texts texts);

} // namespace muster::setup
