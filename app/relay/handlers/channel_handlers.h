// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "app/relay/directory.h"
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

/// Takes the channel out of the archive, where it may have been put behind our back: so it is looked at
/// first. To restore one takes a team admin (recordings 07, 12); a bot that is none gives up at once, with a
/// Conflict, since whoever reopened the incident can find somebody who may.
class ChannelRestoreHandler final : public StepHandler
{
public:
    explicit ChannelRestoreHandler(mattermost::Client &client);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    mattermost::Client &m_client;
};

/// Sets the channel's header to how the incident stands now.
class ChannelHeaderHandler final : public StepHandler
{
public:
    ChannelHeaderHandler(mattermost::Client &client, Directory &directory);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;

private:
    mattermost::Client &m_client;
    Directory &m_directory;
};

} // namespace muster::relay
