// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "app/relay/step_handler.h"

namespace muster::relay {

/// Adds a person to the incident's channel. Idempotent on the server; of two adds that meet, one may be
/// answered 500 although the person is in (recordings 12), so the membership decides.
class MemberAddHandler final : public StepHandler
{
public:
    explicit MemberAddHandler(mattermost::Client &client);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    mattermost::Client &m_client;
};

/// Sets the channel's header to how the incident stands now.
class ChannelHeaderHandler final : public StepHandler
{
public:
    explicit ChannelHeaderHandler(mattermost::Client &client);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    mattermost::Client &m_client;
};

} // namespace muster::relay
