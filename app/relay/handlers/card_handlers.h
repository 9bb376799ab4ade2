// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "app/relay/callback_token.h"
#include "app/relay/handlers/step_poster.h"
#include "app/relay/step_handler.h"

namespace muster::relay {

/// Posts the incident's card as it stands now.
class CardPostHandler final : public StepHandler
{
public:
    CardPostHandler(StepPoster &poster, const CallbackTokens &tokens);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    StepPoster &m_poster;
    const CallbackTokens &m_tokens;
};

/// Lets the card follow the incident in place. Shows what is so when it runs: twice is no harm.
class CardUpdateHandler final : public StepHandler
{
public:
    CardUpdateHandler(mattermost::Client &client, const CallbackTokens &tokens);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    mattermost::Client &m_client;
    const CallbackTokens &m_tokens;
};

class CardPinHandler final : public StepHandler
{
public:
    explicit CardPinHandler(mattermost::Client &client);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    mattermost::Client &m_client;
};

} // namespace muster::relay
