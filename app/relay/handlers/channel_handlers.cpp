// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/channel_handlers.h"

#include "app/relay/channel_text.h"
#include "app/relay/handlers/missing.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

/// Whether the membership tells more than @p error does.
bool isWorthLooking(const Error &error)
{
    return error.kind == Error::Kind::Server || error.kind == Error::Kind::NotFound;
}

Error explained(Error error)
{
    if (error.code == "app.team.get_member.missing.app_error"_L1)
        error.say(Wording::translate(
            "Relay", "That person is not in the channel's team. Add them to the team, then to the channel."));
    return error;
}

/// What needs a team admin is given up: nobody is to wait a day for it.
Error notOurs(Error error)
{
    if (error.kind != Error::Kind::Forbidden)
        return error;
    error.kind = Error::Kind::Conflict;
    error.say(Wording::translate("Relay",
                                 "The channel is archived, and the bot may not restore "
                                 "it. Restore it, or make the bot a team admin."));
    return error;
}

} // namespace

MemberAddHandler::MemberAddHandler(mattermost::Client &client) : m_client(client) { }

Async<QJsonObject> MemberAddHandler::run(store::Step step, StepContext context)
{
    const QString userId = step::argumentsOf<step::MemberAdd>(step).userId;
    const QString channelId = channelIdOf(context);
    if (channelId.isEmpty())
        co_return failure(noChannel());
    const auto added = co_await m_client.channels().addMember(channelId, userId);
    if (added)
        co_return QJsonObject();
    if (!isWorthLooking(added.error()))
        co_return failure(added.error());
    const auto member = co_await m_client.channels().member(channelId, userId);
    if (member)
        co_return QJsonObject();
    co_return failure(explained(added.error()));
}

ChannelRestoreHandler::ChannelRestoreHandler(mattermost::Client &client) : m_client(client) { }

Async<QJsonObject> ChannelRestoreHandler::run(store::Step, StepContext context)
{
    const QString channelId = channelIdOf(context);
    if (channelId.isEmpty())
        co_return failure(noChannel());
    const auto channel = co_await m_client.channels().byId(channelId);
    if (!channel)
        co_return failure(channel.error());
    if (!channel->isArchived())
        co_return QJsonObject();
    const auto restored = co_await m_client.channels().restore(channelId);
    if (!restored)
        co_return failure(notOurs(restored.error()));
    co_return QJsonObject{{result::Restored, true}};
}

ChannelHeaderHandler::ChannelHeaderHandler(mattermost::Client &client, Directory &directory)
    : m_client(client), m_directory(directory)
{
}

Async<QJsonObject> ChannelHeaderHandler::run(store::Step, StepContext context)
{
    const QString channelId = channelIdOf(context);
    if (channelId.isEmpty())
        co_return failure(noChannel());
    const QString teamId = context.known->link.teamId;
    context.now.workspace.teamNames = co_await m_directory.teamNamesWith(teamId);
    mattermost::ChannelPatch patch;
    patch.header = channelHeader(*context.known, context.now);
    const auto patched = co_await m_client.channels().patch(channelId, patch);
    if (!patched)
        co_return failure(patched.error());
    co_return QJsonObject();
}

} // namespace muster::relay
