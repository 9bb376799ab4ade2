// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/mattermost/client.h"
#include "app/record/incident_record.h"
#include "app/relay/callback_token.h"
#include "app/relay/handlers/step_poster.h"
#include "app/relay/step_handler.h"

namespace muster::relay {

/// What the handlers call on; outlives them.
struct HandlerServices
{
    mattermost::Client &client;
    record::IncidentRecord &record;
    Directory &directory;
    StepPoster &poster;
    const CallbackTokens &tokens;
    const Clock &clock;
};

/// One for every kind of step.
[[nodiscard]] StepHandlers allHandlers(HandlerServices services);

} // namespace muster::relay
