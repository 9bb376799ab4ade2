// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "app/relay/callback_token.h"
#include "app/relay/step_handler.h"

namespace muster::relay {

/// Opens the form of a new incident. The server forgets the trigger within seconds (recordings 04, 21), so
/// the step has an end and nothing is looked up before.
class FormOpenHandler final : public StepHandler
{
public:
    FormOpenHandler(mattermost::Client &client, const CallbackTokens &tokens);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    mattermost::Client &m_client;
    const CallbackTokens &m_tokens;
};

} // namespace muster::relay
