// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/relay/callback_token.h"
#include "app/relay/handlers/step_poster.h"
#include "app/relay/step_handler.h"

namespace muster::relay {

/// Answers whoever asked, at least once: by the response_url of their command, where only they see it and
/// the thread is kept; where there is none, or it is used up, by a direct message.
class ReplyHandler final : public StepHandler
{
public:
    struct Services
    {
        mattermost::Client &client;
        Directory &directory;
        StepPoster &poster;
        const CallbackTokens &tokens;
        const Clock &clock;
    };

    explicit ReplyHandler(Services services);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    [[nodiscard]] Async<QJsonObject> sendDirectly(store::Step step, QString text, StepContext context);

    Services m_services;
};

} // namespace muster::relay
