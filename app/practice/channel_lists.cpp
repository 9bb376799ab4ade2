// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/channels.h"
#include "app/practice/etag.h"
#include "app/practice/paging.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/teams.h"
#include "app/practice/topics.h"
#include "app/practice/users.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

using Channels = std::vector<const Channel *>;

void sortByTitle(Channels &channels)
{
    std::stable_sort(channels.begin(), channels.end(), [](const Channel *one, const Channel *other) {
        return one->displayName.compare(other->displayName, Qt::CaseInsensitive) < 0;
    });
}

Reply listed(const Call &call, Channels channels)
{
    sortByTitle(channels);
    return Reply(
        pageOf(call, channels, [&](const Channel *channel) { return toJson(*channel, call.dialect()); }));
}

/// The team in the path for one who may list its channels.
Result<Team *> listableTeam(const Call &call)
{
    const Result<Team *> team = teamInPath(call);
    if (team && !mayInTeam(call.state(), call.userId(), (*team)->id, Permission::ListTeamChannels))
        return forbidden();
    return team;
}

Result<Reply> listPublic(const Call &call)
{
    const Result<Team *> team = listableTeam(call);
    if (!team)
        return tl::unexpected(team.error());
    return listed(call, call.state().channels().where([&](const Channel &each) {
        return each.teamId == (*team)->id && each.isPublic() && !each.isArchived();
    }));
}

Result<Reply> listArchived(const Call &call)
{
    const Result<Team *> team = teamInPath(call);
    if (!team)
        return tl::unexpected(team.error());
    return listed(call, call.state().channels().where([&](const Channel &each) {
        return each.teamId == (*team)->id && each.isArchived()
            && mayRead(call.state(), call.userId(), each.id);
    }));
}

/// Those of the team and the direct ones, which are of no team.
Result<Reply> listOwn(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    const Result<Team *> team = teamInPath(call);
    if (!team)
        return tl::unexpected(team.error());
    const bool isAllowed = (*user)->id == call.userId() || call.isSystemAdmin();
    if (!isAllowed)
        return forbidden();
    const bool withArchived = call.queryFlag(u"include_deleted"_s);
    Channels channels;
    for (const QString &channelId : call.state().channelsOf((*user)->id)) {
        const Channel *channel = call.state().channel(channelId);
        const bool isHere = channel->teamId.isEmpty() || channel->teamId == (*team)->id;
        if (isHere && (withArchived || !channel->isArchived()))
            channels.push_back(channel);
    }
    sortByTitle(channels);
    QJsonArray all; // this one is not paged
    qint64 newest = 0;
    for (const Channel *channel : channels) {
        newest = std::max({newest, channel->updateAt, channel->lastPostAt});
        all.append(toJson(*channel, call.dialect()));
    }
    return tagged(call, Reply(all), QString::number(newest) % u".0."_s % QString::number(channels.size()));
}

Result<Reply> searchChannels(const Call &call)
{
    const Result<Team *> team = listableTeam(call);
    if (!team)
        return tl::unexpected(team.error());
    const Result<QJsonObject> body = call.object(u"channel_search"_s);
    if (!body)
        return tl::unexpected(body.error());
    const QString term = body->value(u"term"_s).toString().toLower();
    return listed(call, call.state().channels().where([&](const Channel &each) {
        const bool isFound = each.name.contains(term) || each.displayName.contains(term, Qt::CaseInsensitive);
        return isFound && each.teamId == (*team)->id && each.isPublic() && !each.isArchived();
    }));
}

Result<Reply> getByIds(const Call &call)
{
    const Result<Team *> team = teamInPath(call);
    if (!team)
        return tl::unexpected(team.error());
    const Result<QJsonArray> ids = call.array(u"channel_ids"_s);
    if (!ids)
        return tl::unexpected(ids.error());
    if (!mayInTeam(call.state(), call.userId(), (*team)->id, Permission::ViewTeam))
        return forbidden();
    Channels channels;
    for (const QJsonValue &id : *ids) {
        const Channel *channel = call.state().channel(id.toString());
        if (channel != nullptr && channel->teamId == (*team)->id && channel->isPublic())
            channels.push_back(channel);
    }
    return listed(call, channels);
}

} // namespace

void addChannelListRoutes(Api &api)
{
    api.add("GET", u"/api/v4/teams/{team_id}/channels", listPublic);
    api.add("GET", u"/api/v4/teams/{team_id}/channels/deleted", listArchived);
    api.add("POST", u"/api/v4/teams/{team_id}/channels/search", searchChannels);
    api.add("POST", u"/api/v4/teams/{team_id}/channels/ids", getByIds);
    api.add("GET", u"/api/v4/users/{user_id}/teams/{team_id}/channels", listOwn);
}

} // namespace muster::practice
