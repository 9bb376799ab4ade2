// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/channel_create_handler.h"

#include "app/incident/channel_name.h"
#include "app/relay/channel_text.h"
#include "app/relay/step_error.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

constexpr QLatin1StringView Tries("tries"); ///< key of the result: how many names were tried

QString nameOfTry(const QString &name, int tries)
{
    return tries > 1 ? incident::withSuffix(name, tries) : name;
}

/// But for its name.
mattermost::NewChannel channelFor(const step::ChannelCreate &arguments, const StepContext &context)
{
    mattermost::NewChannel channel;
    channel.displayName = arguments.displayName;
    if (context.known)
        channel.header = channelHeader(*context.known, context.now);
    channel.purpose = arguments.purpose;
    channel.isPrivate = arguments.isPrivate;
    return channel;
}

QJsonObject resultOf(const mattermost::Channel &channel)
{
    return {{result::TeamId, channel.teamId},
            {result::ChannelId, channel.id},
            {result::ChannelName, channel.name}};
}

Error noNameIsFree(const QString &name)
{
    return errorSaying(
        Error::Kind::Conflict,
        Wording::translate("Relay", "Every name for the channel is taken. Change the title template."),
        u"%1 and %2 suffixes"_s.arg(name).arg(ChannelCreateHandler::MostNames - 1));
}

} // namespace

ChannelCreateHandler::ChannelCreateHandler(mattermost::Client &client, Directory &directory)
    : m_client(client), m_directory(directory)
{
}

Async<QJsonObject> ChannelCreateHandler::run(store::Step step, StepContext context)
{
    const auto arguments = step::argumentsOf<step::ChannelCreate>(step);
    const Outcome<QString> teamId = co_await teamOf(arguments);
    if (!teamId)
        co_return failure(teamId.error());
    mattermost::NewChannel wanted = channelFor(arguments, context);
    wanted.teamId = *teamId;
    for (int tries = qMax(1, step.result[Tries].toInt()); tries <= MostNames; ++tries) {
        if (tries > 1) {
            const QJsonObject tried{{Tries, tries}};
            const Outcome<void> remembered = co_await context.remember(tried);
            if (!remembered)
                co_return failure(remembered.error());
        }
        wanted.name = nameOfTry(arguments.name, tries);
        const Outcome<mattermost::Channel> created = co_await m_client.channels().create(wanted);
        if (created)
            co_return resultOf(*created);
        if (created.error().kind != Error::Kind::Conflict)
            co_return failure(created.error());
        const mattermost::ChannelByName which{*teamId, wanted.name, true};
        const auto own = co_await findOwn(step, which);
        if (!own)
            co_return failure(own.error());
        if (*own)
            co_return resultOf(**own);
    }
    co_return failure(noNameIsFree(arguments.name));
}

/// Planned while the workspace was down, its id was not known.
Async<QString> ChannelCreateHandler::teamOf(step::ChannelCreate arguments)
{
    if (!arguments.teamId.isEmpty())
        co_return std::as_const(arguments.teamId);
    const Outcome<mattermost::Team> team = co_await m_client.teams().byName(arguments.teamName);
    if (!team)
        co_return failure(team.error());
    co_return team->id;
}

/// The channel of that name, if it is the one that an earlier try made. The purpose alone proves nothing:
/// anyone may write one.
Async<std::optional<mattermost::Channel>> ChannelCreateHandler::findOwn(store::Step step,
                                                                        mattermost::ChannelByName which)
{
    using Found = std::optional<mattermost::Channel>;
    const Outcome<mattermost::Channel> channel = co_await m_client.channels().byName(which);
    if (!channel) {
        // A private channel that we are not in looks like none.
        const Error::Kind kind = channel.error().kind;
        if (kind == Error::Kind::NotFound || kind == Error::Kind::Forbidden)
            co_return Found();
        co_return failure(channel.error());
    }
    const Outcome<mattermost::User> bot = co_await m_directory.self();
    if (!bot)
        co_return failure(bot.error());
    const bool isOwn
        = channel->creatorId == bot->id && channel->purpose.contains(channelMarker(step.incidentId));
    co_return isOwn ? Found(*channel) : Found();
}

} // namespace muster::relay
