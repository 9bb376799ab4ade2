// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/handlers/step_poster.h"
#include "app/relay/step_handler.h"

namespace muster::relay {

/// Posts what happened to an incident.
class EventPostHandler final : public StepHandler
{
public:
    explicit EventPostHandler(StepPoster &poster);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    StepPoster &m_poster;
};

} // namespace muster::relay
