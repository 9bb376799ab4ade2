// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/channels.h"

#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

QString channelPath(const QString &channelId)
{
    return u"/channels/%1"_s.arg(segment(channelId));
}

QString memberPath(const QString &channelId, const QString &userId)
{
    return u"/channels/%1/members/%2"_s.arg(segment(channelId), segment(userId));
}

/// Whether a member was refused for what the person is, not for what we or the server are.
bool concernsThePerson(const Error &error)
{
    return error.code == "app.team.get_member.missing.app_error"_L1
        || error.code == "app.user.missing_account.const"_L1;
}

} // namespace

Async<Channel> Channels::create(NewChannel channel)
{
    const Call call = Call::post(u"/channels"_s, channel.toJson());
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&Channel::fromJson);
}

Async<Channel> Channels::byId(QString id)
{
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(channelPath(id)));
    co_return answer.map(&Channel::fromJson);
}

Async<Channel> Channels::byName(ChannelByName which)
{
    QUrlQuery parameters;
    if (which.includeArchived)
        parameters.addQueryItem(u"include_deleted"_s, u"true"_s);
    const QString path = u"/teams/%1/channels/name/%2"_s.arg(segment(which.teamId), segment(which.name));
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(path, parameters));
    co_return answer.map(&Channel::fromJson);
}

Async<QList<Channel>> Channels::mine(QString userId, QString teamId, bool includeArchived)
{
    QUrlQuery parameters;
    if (includeArchived)
        parameters.addQueryItem(u"include_deleted"_s, u"true"_s);
    const QString path = u"/users/%1/teams/%2/channels"_s.arg(segment(userId), segment(teamId));
    const Outcome<QJsonArray> answer = co_await m_session.array(Call::get(path, parameters));
    co_return answer.map(&listOf<Channel>);
}

Async<Channel> Channels::direct(QString ownId, QString otherId)
{
    const Call call = Call::post(u"/channels/direct"_s, QJsonArray{ownId, otherId});
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&Channel::fromJson);
}

Async<Channel> Channels::patch(QString id, ChannelPatch patch)
{
    const Call call = Call::put(channelPath(id) + u"/patch"_s, patch.toJson());
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    if (!answer && answer.error().code == "api.channel.patch_update_channel.no_changes.app_error"_L1) {
        const Outcome<Channel> unchanged = co_await byId(id);
        co_return unchanged;
    }
    co_return answer.map(&Channel::fromJson);
}

Async<Channel> Channels::setPrivate(QString id, bool isPrivate)
{
    const Call call = Call::put(channelPath(id) + u"/privacy"_s,
                                QJsonObject{{u"privacy"_s, isPrivate ? u"P"_s : u"O"_s}});
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&Channel::fromJson);
}

Async<void> Channels::archive(QString id)
{
    const Outcome<void> answer = co_await m_session.done(Call::remove(channelPath(id)));
    if (!answer && answer.error().code == "api.channel.delete_channel.deleted.app_error"_L1)
        co_return Outcome<void>();
    co_return answer;
}

Async<Channel> Channels::restore(QString id)
{
    const Call call = Call::post(channelPath(id) + u"/restore"_s);
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    if (!answer && answer.error().code == "api.channel.restore_channel.restored.app_error"_L1) {
        const Outcome<Channel> unchanged = co_await byId(id);
        co_return unchanged;
    }
    co_return answer.map(&Channel::fromJson);
}

Async<QList<ChannelMember>> Channels::members(ChannelMembersQuery query)
{
    const QUrlQuery parameters{{u"page"_s, QString::number(query.page)},
                               {u"per_page"_s, QString::number(query.perPage)}};
    const Call call = Call::get(channelPath(query.channelId) + u"/members"_s, parameters);
    const Outcome<QJsonArray> answer = co_await m_session.array(call);
    co_return answer.map(&listOf<ChannelMember>);
}

Async<ChannelMember> Channels::member(QString channelId, QString userId)
{
    const Call call = Call::get(memberPath(channelId, userId));
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&ChannelMember::fromJson);
}

Async<ChannelMember> Channels::addMember(QString channelId, QString userId)
{
    const Call call = Call::post(channelPath(channelId) + u"/members"_s, QJsonObject{{u"user_id"_s, userId}});
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&ChannelMember::fromJson);
}

Async<QList<ChannelMember>> Channels::addMembers(QString channelId, QStringList userIds)
{
    if (userIds.size() > 1 && m_session.capabilities().membersInBulk) {
        const Call call = Call::post(channelPath(channelId) + u"/members"_s,
                                     QJsonObject{{u"user_ids"_s, QJsonArray::fromStringList(userIds)}});
        const Outcome<QJsonArray> answer = co_await m_session.array(call);
        co_return answer.map(&listOf<ChannelMember>);
    }
    QList<ChannelMember> added;
    for (const QString &userId : userIds) {
        const Outcome<ChannelMember> member = co_await addMember(channelId, userId);
        if (member)
            added.append(*member);
        else if (!concernsThePerson(member.error()))
            co_return failure(member.error());
    }
    co_return added;
}

Async<void> Channels::removeMember(QString channelId, QString userId)
{
    const Outcome<void> answer = co_await m_session.done(Call::remove(memberPath(channelId, userId)));
    if (!answer && answer.error().code == "app.channel.get_member.missing.app_error"_L1)
        co_return Outcome<void>();
    co_return answer;
}

} // namespace muster::mattermost
