// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/channel_rules.h"
#include "app/practice/channels.h"
#include "app/practice/membership.h"
#include "app/practice/paging.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

bool mayManage(const Call &call, const Channel &channel)
{
    const auto permission
        = channel.isPublic() ? Permission::ManagePublicMembers : Permission::ManagePrivateMembers;
    return mayInChannel(call.state(), call.userId(), channel.id, permission);
}

bool mayAdd(const Call &call, const Channel &channel, const QString &userId)
{
    const bool isOwn = userId == call.userId();
    if (isOwn && call.state().isInChannel(channel.id, userId))
        return true;
    if (isOwn && channel.isPublic())
        return mayInTeam(call.state(), userId, channel.teamId, Permission::JoinPublicChannels);
    return mayManage(call, channel);
}

Result<ChannelMember> add(const Call &call, const Channel &channel, const QString &userId)
{
    if (!mayAdd(call, channel, userId))
        return forbidden();
    if (call.state().user(userId) == nullptr)
        return refuse("app.user.missing_account.const"_L1);
    if (!call.state().isInTeam(channel.teamId, userId))
        return refuse("app.team.get_member.missing.app_error"_L1);
    return joinChannel(call.api(), channel.id, userId, call.userId());
}

/// What cannot be added is skipped without a word: the caller reads the answer.
Result<Reply> addSeveral(const Call &call, const Channel &channel, const QJsonArray &userIds)
{
    QJsonArray added;
    for (const QJsonValue &userId : userIds) {
        const Result<ChannelMember> member = add(call, channel, userId.toString());
        if (member)
            added.append(toJson(*member, call.dialect()));
        else if (member.error().id == "api.context.permissions.app_error"_L1)
            return tl::unexpected(member.error());
    }
    return Reply(added, 201);
}

Result<Reply> addMembers(const Call &call)
{
    const bool takesSeveral = call.dialect().severalMembers;
    const Result<QJsonObject> body = call.object(u"member"_s);
    if (!body)
        return tl::unexpected(body.error());
    const QJsonArray userIds = body->value(u"user_ids"_s).toArray();
    const QString userId = body->value(u"user_id"_s).toString();
    const bool isList = takesSeveral && !userIds.isEmpty();
    if (!isList && !isId(userId))
        return invalidBody(takesSeveral ? u"user_id or user_ids"_s : u"user_id"_s);
    const Result<Channel *> channel = channelInPath(call);
    if (!channel)
        return tl::unexpected(channel.error());
    if (isList)
        return addSeveral(call, **channel, userIds);
    const Result<ChannelMember> member = add(call, **channel, userId);
    if (!member)
        return tl::unexpected(member.error());
    return Reply(toJson(*member, call.dialect()), 201);
}

/// The channel in the path, for one who may see its members.
Result<Channel *> readableChannel(const Call &call)
{
    const Result<Channel *> channel = channelInPath(call);
    if (channel && !mayInChannel(call.state(), call.userId(), (*channel)->id, Permission::ReadChannel))
        return forbidden();
    return channel;
}

Result<Reply> listMembers(const Call &call)
{
    const Result<Channel *> channel = readableChannel(call);
    if (!channel)
        return tl::unexpected(channel.error());
    const State &state = call.state();
    return Reply(pageOf(call, state.membersOfChannel((*channel)->id), [&](const QString &userId) {
        return toJson(*state.channelMember((*channel)->id, userId), call.dialect());
    }));
}

Result<ChannelMember *> memberInPath(const Call &call, const Channel &channel)
{
    const Result<QString> userId = call.idParameter(u"user_id"_s);
    if (!userId)
        return tl::unexpected(userId.error());
    ChannelMember *member = call.state().channelMember(channel.id, *userId);
    if (member == nullptr)
        return refuse("app.channel.get_member.missing.app_error"_L1);
    return member;
}

Result<Reply> getMember(const Call &call)
{
    const Result<Channel *> channel = readableChannel(call);
    if (!channel)
        return tl::unexpected(channel.error());
    const Result<ChannelMember *> member = memberInPath(call, **channel);
    if (!member)
        return tl::unexpected(member.error());
    return Reply(toJson(**member, call.dialect()));
}

Result<Reply> removeMember(const Call &call)
{
    const Result<Channel *> channel = channelInPath(call);
    if (!channel)
        return tl::unexpected(channel.error());
    const Result<QString> userId = call.idParameter(u"user_id"_s);
    if (!userId)
        return tl::unexpected(userId.error());
    if (*userId != call.userId() && !mayManage(call, **channel))
        return forbidden();
    if (isTownSquare(**channel))
        return refuse("api.channel.remove.default.app_error"_L1);
    if (!leaveChannel(call.api(), (*channel)->id, *userId, call.userId()))
        return refuse("app.channel.get_member.missing.app_error"_L1);
    return Reply::ok();
}

Result<Reply> setAdmin(const Call &call, const std::function<bool(const QJsonObject &)> &wantsAdmin)
{
    const Result<Channel *> channel = channelInPath(call);
    if (!channel)
        return tl::unexpected(channel.error());
    const Result<QJsonObject> body = call.object(u"roles"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (!mayInChannel(call.state(), call.userId(), (*channel)->id, Permission::ManageChannelRoles))
        return forbidden();
    const Result<ChannelMember *> member = memberInPath(call, **channel);
    if (!member)
        return tl::unexpected(member.error());
    (*member)->isAdmin = wantsAdmin(*body);
    (*member)->lastUpdateAt = call.state().now();
    return Reply::ok();
}

Result<Reply> setRoles(const Call &call)
{
    return setAdmin(call, [](const QJsonObject &body) {
        return body.value(u"roles"_s).toString().split(u' ').contains(u"channel_admin"_s);
    });
}

Result<Reply> setSchemeRoles(const Call &call)
{
    return setAdmin(call, [](const QJsonObject &body) { return body.value(u"scheme_admin"_s).toBool(); });
}

} // namespace

void addChannelMemberRoutes(Api &api)
{
    api.add("GET", u"/api/v4/channels/{channel_id}/members", listMembers);
    api.add("POST", u"/api/v4/channels/{channel_id}/members", addMembers);
    api.add("GET", u"/api/v4/channels/{channel_id}/members/{user_id}", getMember);
    api.add("DELETE", u"/api/v4/channels/{channel_id}/members/{user_id}", removeMember);
    api.add("PUT", u"/api/v4/channels/{channel_id}/members/{user_id}/roles", setRoles);
    api.add("PUT", u"/api/v4/channels/{channel_id}/members/{user_id}/schemeRoles", setSchemeRoles);
}

} // namespace muster::practice
