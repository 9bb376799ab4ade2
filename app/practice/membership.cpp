// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/membership.h"

#include "app/practice/api.h"
#include "app/practice/posting.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QString nameOf(const State &state, const QString &userId)
{
    const User *user = state.user(userId);
    return user == nullptr ? QString() : user->username;
}

/// @p where is "channel" or "team".
void announceArrival(Api &api, const QString &channelId, const QString &userId, const QString &requesterId,
                     const QString &where)
{
    const QString name = nameOf(api.state(), userId);
    if (requesterId.isEmpty() || requesterId == userId) {
        addSystemPost(api, userId, channelId, u"system_join_"_s % where,
                      name % u" joined the "_s % where % u"."_s, {{u"username"_s, name}});
        return;
    }
    const QString requester = nameOf(api.state(), requesterId);
    const QJsonObject props{{u"userId"_s, requesterId},
                            {u"username"_s, requester},
                            {u"addedUserId"_s, userId},
                            {u"addedUsername"_s, name}};
    addSystemPost(api, requesterId, channelId, u"system_add_to_"_s % where,
                  name % u" added to the "_s % where % u" by "_s % requester % u"."_s, props);
}

Event userAdded(const Channel &channel, const QString &userId)
{
    return {.name = u"user_added"_s,
            .data = {{u"user_id"_s, userId}, {u"team_id"_s, channel.teamId}},
            .channelId = channel.id};
}

void publishUserAdded(Api &api, const Channel &channel, const QString &userId)
{
    Event event = userAdded(channel, userId);
    if (api.dialect().newMemberIsToldAlone) {
        Event forHim = event;
        forHim.userId = userId;
        event.omitUsers = {userId};
        api.publish(event);
        api.publish(forHim);
        return;
    }
    api.publish(event);
}

void joinDefaultChannels(Api &api, const QString &teamId, const QString &userId, const QString &requesterId)
{
    for (const QString &name : {u"town-square"_s, u"off-topic"_s}) {
        const Channel *channel = api.state().channelByName(teamId, name);
        if (channel == nullptr || api.state().isInChannel(channel->id, userId))
            continue;
        addMember(api, channel->id, userId);
        const bool isMain = name == "town-square"_L1;
        announceArrival(api, channel->id, userId, requesterId, isMain ? u"team"_s : u"channel"_s);
        api.publish(userAdded(*channel, userId)); // to all alike, on every version (recording 10)
    }
}

void announceDeparture(Api &api, const QString &channelId, const QString &userId, const QString &removerId)
{
    const QString name = nameOf(api.state(), userId);
    if (removerId == userId) {
        addSystemPost(api, userId, channelId, u"system_leave_channel"_s, name % u" left the channel."_s,
                      {{u"username"_s, name}});
        return;
    }
    addSystemPost(api, removerId, channelId, u"system_remove_from_channel"_s,
                  u"@"_s % name % u" removed from the channel."_s,
                  {{u"removedUserId"_s, userId}, {u"removedUsername"_s, name}});
}

} // namespace

Team &foundTeam(Api &api, Team team, const QString &creatorId)
{
    State &state = api.state();
    Team &added = state.addTeam(std::move(team));
    for (const auto &[name, title] :
         {std::pair(u"town-square"_s, u"Town Square"_s), std::pair(u"off-topic"_s, u"Off-Topic"_s)}) {
        Channel channel;
        channel.teamId = added.id;
        channel.type = u"O"_s;
        channel.name = name;
        channel.displayName = title;
        state.addChannel(std::move(channel));
    }
    if (!creatorId.isEmpty()) {
        joinTeam(api, added.id, creatorId, {});
        state.teamMember(added.id, creatorId)->isAdmin = true;
    }
    return added;
}

const TeamMember &joinTeam(Api &api, const QString &teamId, const QString &userId, const QString &requesterId)
{
    State &state = api.state();
    if (state.isInTeam(teamId, userId))
        return *state.teamMember(teamId, userId);
    const TeamMember &member
        = state.putTeamMember({.teamId = teamId, .userId = userId, .createAt = state.now()});
    joinDefaultChannels(api, teamId, userId, requesterId);
    const Event event{.name = u"added_to_team"_s,
                      .data = {{u"team_id"_s, teamId}, {u"user_id"_s, userId}},
                      .userId = userId};
    api.publish(event);
    api.publish(event); // as recorded: it comes twice
    return member;
}

void leaveTeam(Api &api, const QString &teamId, const QString &userId)
{
    State &state = api.state();
    TeamMember *member = state.teamMember(teamId, userId);
    if (member == nullptr || member->deleteAt != 0)
        return;
    for (const QString &channelId : state.channelsOf(userId)) {
        if (state.channel(channelId)->teamId == teamId)
            state.removeChannelMember(channelId, userId);
    }
    member->deleteAt = state.now();
    member->isAdmin = false;
    const QJsonObject data{{u"user_id"_s, userId}, {u"team_id"_s, teamId}};
    api.publish({.name = u"leave_team"_s, .data = data, .teamId = teamId});
    api.publish({.name = u"leave_team"_s, .data = data, .userId = userId});
}

ChannelMember joinChannel(Api &api, const QString &channelId, const QString &userId,
                          const QString &requesterId)
{
    State &state = api.state();
    if (const ChannelMember *member = state.channelMember(channelId, userId)) {
        // Who joins again by himself is told of a membership as if it were new (recording 07).
        const bool isToldAnew = requesterId == userId && api.dialect().addedMemberHasNotViewed;
        return isToldAnew
            ? ChannelMember{.channelId = channelId, .userId = userId, .lastUpdateAt = state.now()}
            : *member;
    }
    ChannelMember &member = addMember(api, channelId, userId);
    const bool isAdded = requesterId != userId;
    if (isAdded && api.dialect().addedMemberHasNotViewed) {
        member.lastViewedAt = -1;
        member.lastUpdateAt = -1;
    }
    const ChannelMember joined = member;
    publishUserAdded(api, *state.channel(channelId), userId);
    announceArrival(api, channelId, userId, requesterId, u"channel"_s);
    return joined;
}

bool leaveChannel(Api &api, const QString &channelId, const QString &userId, const QString &removerId)
{
    State &state = api.state();
    if (!state.removeChannelMember(channelId, userId))
        return false;
    api.publish({.name = u"user_removed"_s,
                 .data = {{u"user_id"_s, userId}, {u"remover_id"_s, removerId}},
                 .channelId = channelId});
    api.publish({.name = u"user_removed"_s,
                 .data = {{u"channel_id"_s, channelId}, {u"remover_id"_s, removerId}},
                 .userId = userId});
    announceDeparture(api, channelId, userId, removerId);
    return true;
}

ChannelMember &addMember(Api &api, const QString &channelId, const QString &userId, bool isAdmin)
{
    State &state = api.state();
    const qint64 time = state.now();
    return state.putChannelMember({.channelId = channelId,
                                   .userId = userId,
                                   .isAdmin = isAdmin,
                                   .joinedAt = time,
                                   .lastUpdateAt = time});
}

Channel &directChannel(Api &api, const QString &oneId, const QString &otherId)
{
    State &state = api.state();
    const QString name = std::min(oneId, otherId) % u"__"_s % std::max(oneId, otherId);
    if (Channel *channel = state.channelByName({}, name))
        return *channel;
    Channel channel;
    channel.type = u"D"_s;
    channel.name = name;
    channel.creatorId = oneId;
    Channel &added = state.addChannel(std::move(channel));
    addMember(api, added.id, oneId);
    addMember(api, added.id, otherId);
    api.publish({.name = u"direct_added"_s,
                 .data = {{u"creator_id"_s, oneId}, {u"teammate_id"_s, otherId}},
                 .channelId = added.id});
    return added;
}

Channel &openChannel(Api &api, Channel channel, const QString &creatorId)
{
    Channel &added = api.state().addChannel(std::move(channel));
    addMember(api, added.id, creatorId, true);
    return added;
}

} // namespace muster::practice
