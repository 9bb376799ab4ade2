// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "app/relay/directory.h"
#include "app/relay/step_handler.h"

namespace muster::relay {

/// Makes the incident's channel, once. The name is fixed in the step. Where it is taken, the channel there is
/// adopted if our bot made it for this very incident, else the next suffix is tried; a name is written down
/// before it is tried, so that a crash in between does not make a second channel.
class ChannelCreateHandler final : public StepHandler
{
public:
    /// Names that are tried before we say that none is free.
    static constexpr int MostNames = 50;

    ChannelCreateHandler(mattermost::Client &client, Directory &directory);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    [[nodiscard]] Async<QString> teamOf(step::ChannelCreate arguments);
    [[nodiscard]] Async<std::optional<mattermost::Channel>> findOwn(store::Step step,
                                                                    mattermost::ChannelByName which);

    mattermost::Client &m_client;
    Directory &m_directory;
};

} // namespace muster::relay
