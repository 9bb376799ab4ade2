// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/channels.h"

#include "app/practice/api.h"
#include "app/practice/channel_rules.h"
#include "app/practice/membership.h"
#include "app/practice/permissions.h"
#include "app/practice/posting.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

Channel channelFrom(const QJsonObject &body)
{
    Channel channel;
    channel.id = body.value(u"id"_s).toString();
    channel.teamId = body.value(u"team_id"_s).toString();
    channel.type = body.value(u"type"_s).toString();
    channel.name = body.value(u"name"_s).toString();
    channel.displayName = body.value(u"display_name"_s).toString();
    channel.header = body.value(u"header"_s).toString();
    channel.purpose = body.value(u"purpose"_s).toString();
    if (body.value(u"props"_s).isObject())
        channel.props = body.value(u"props"_s);
    return channel;
}

Result<void> checkBody(const Dialect &dialect, const Channel &channel)
{
    if (!dialect.displayNameRequired)
        return {};
    if (channel.teamId.isEmpty())
        return invalidBody(u"team_id"_s);
    if (channel.displayName.isEmpty())
        return invalidBody(u"display_name"_s);
    return {};
}

bool mayCreate(const Call &call, const Channel &channel)
{
    const auto permission
        = channel.type == "P"_L1 ? Permission::CreatePrivateChannel : Permission::CreatePublicChannel;
    return mayInTeam(call.state(), call.userId(), channel.teamId, permission);
}

/// The counted ones are those that live: archiving makes room.
bool isTeamFull(const State &state, const QString &teamId)
{
    if (static_cast<qsizetype>(state.channels().size()) < state.switches.maximumChannelsPerTeam)
        return false; // the usual case, without looking at each
    const auto channels = state.channels().where(
        [&](const Channel &each) { return each.teamId == teamId && !each.isArchived(); });
    return static_cast<qsizetype>(channels.size()) >= state.switches.maximumChannelsPerTeam;
}

Result<void> checkNew(const Call &call, const Channel &channel)
{
    State &state = call.state();
    if (channel.isDirect())
        return refuse("api.channel.create_channel.direct_channel.app_error"_L1);
    if (!channel.id.isEmpty())
        return refuse("store.sql_channel.save_channel.existing.app_error"_L1);
    if (const Result<void> valid = checkChannel(call.dialect(), channel); !valid)
        return valid;
    if (isTeamFull(state, channel.teamId)) {
        const QString limit = QString::number(state.switches.maximumChannelsPerTeam);
        return tl::unexpected(Problem("api.channel.create_channel.max_channel_limit.app_error"_L1,
                                      {{u"MaxChannelsPerTeam"_s, limit}}));
    }
    if (channel.name.size() > longestChannelName)
        return refuse("app.channel.create_channel.internal_error"_L1);
    if (state.channelByName(channel.teamId, channel.name) != nullptr)
        return refuse("store.sql_channel.save_channel.exists.app_error"_L1);
    return {};
}

Result<Reply> createChannel(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"channel"_s);
    if (!body)
        return tl::unexpected(body.error());
    Channel channel = channelFrom(*body);
    channel.creatorId = call.userId();
    if (call.dialect().displayNameRequired) // newer servers keep the client's time, too
        channel.createAt = body->value(u"create_at"_s).toInteger();
    if (const Result<void> complete = checkBody(call.dialect(), channel); !complete)
        return tl::unexpected(complete.error());
    if (!channel.isDirect() && !mayCreate(call, channel))
        return forbidden();
    if (const Result<void> valid = checkNew(call, channel); !valid)
        return tl::unexpected(valid.error());
    const Channel &added = openChannel(call.api(), std::move(channel), call.userId());
    const Reply reply(toJson(added, call.dialect()), 201); // as it was before its first post
    const QString name = call.state().user(call.userId())->username;
    addSystemPost(call.api(), call.userId(), added.id, u"system_join_channel"_s,
                  name % u" joined the channel."_s, {{u"username"_s, name}});
    call.api().publish({.name = u"channel_created"_s,
                        .data = {{u"channel_id"_s, added.id}, {u"team_id"_s, added.teamId}},
                        .userId = call.userId()});
    return reply;
}

Result<Reply> getChannel(const Call &call)
{
    const Result<Channel *> channel = channelInPath(call);
    if (!channel)
        return tl::unexpected(channel.error());
    if (!mayRead(call.state(), call.userId(), (*channel)->id))
        return forbidden();
    return Reply(toJson(**channel, call.dialect()));
}

Result<Reply> channelByName(const Call &call, const QString &teamId)
{
    const QString name = call.parameter(u"channel_name"_s).toLower();
    const Channel *channel = call.state().channelByName(teamId, name);
    const bool isHidden
        = channel != nullptr && channel->isArchived() && !call.queryFlag(u"include_deleted"_s);
    // A private channel is as missing to an outsider as one that is not there.
    if (channel == nullptr || isHidden || !mayRead(call.state(), call.userId(), channel->id))
        return refuse("app.channel.get_by_name.missing.app_error"_L1);
    return Reply(toJson(*channel, call.dialect()));
}

Result<Reply> getByName(const Call &call)
{
    const Result<QString> teamId = call.idParameter(u"team_id"_s);
    if (!teamId)
        return tl::unexpected(teamId.error());
    return channelByName(call, *teamId);
}

Result<Reply> getByTeamName(const Call &call)
{
    const Team *team = call.state().teamByName(call.parameter(u"team_name"_s).toLower());
    if (team == nullptr)
        return refuse("app.team.get_by_name.missing.app_error"_L1);
    return channelByName(call, team->id);
}

Result<Reply> getStatistics(const Call &call)
{
    const Result<Channel *> channel = channelInPath(call);
    if (!channel)
        return tl::unexpected(channel.error());
    if (!mayInChannel(call.state(), call.userId(), (*channel)->id, Permission::ReadChannel))
        return forbidden();
    int pinned = 0;
    for (const QString &postId : call.state().postsOfChannel((*channel)->id)) {
        const Post *post = call.state().post(postId);
        pinned += post->isPinned && post->deleteAt == 0 ? 1 : 0;
    }
    const auto members = call.state().membersOfChannel((*channel)->id).size();
    QJsonObject statistics{{u"channel_id"_s, (*channel)->id},
                           {u"member_count"_s, static_cast<qint64>(members)},
                           {u"guest_count"_s, 0},
                           {u"pinnedpost_count"_s, pinned}};
    if (call.dialect().newerFields)
        statistics.insert(u"files_count"_s, 0);
    return Reply(statistics);
}

} // namespace

tl::unexpected<Problem> noSuchChannel(const QString &channelId)
{
    return tl::unexpected(Problem("app.channel.get.existing.app_error"_L1, {{u"channel_id"_s, channelId}}));
}

Result<Channel *> channelInPath(const Call &call)
{
    const Result<QString> id = call.idParameter(u"channel_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    Channel *channel = call.state().channel(*id);
    if (channel == nullptr)
        return noSuchChannel(*id);
    return channel;
}

void addChannelRoutes(Api &api)
{
    api.add("POST", u"/api/v4/channels", createChannel);
    api.add("GET", u"/api/v4/channels/{channel_id}", getChannel);
    api.add("GET", u"/api/v4/channels/{channel_id}/stats", getStatistics);
    api.add("GET", u"/api/v4/teams/{team_id}/channels/name/{channel_name:slug}", getByName);
    api.add("GET", u"/api/v4/teams/name/{team_name:slug}/channels/name/{channel_name:slug}", getByTeamName);
}

} // namespace muster::practice
