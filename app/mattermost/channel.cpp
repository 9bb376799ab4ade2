// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/channel.h"

#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

QJsonObject Channel::toJson() const
{
    return {
        {u"id"_s, id},
        {u"team_id"_s, teamId},
        {u"type"_s, type},
        {u"name"_s, name},
        {u"display_name"_s, displayName},
        {u"header"_s, header},
        {u"purpose"_s, purpose},
        {u"creator_id"_s, creatorId},
        {u"create_at"_s, createAt},
        {u"update_at"_s, updateAt},
        {u"delete_at"_s, deleteAt},
    };
}

Channel Channel::fromJson(const QJsonObject &json)
{
    Channel channel;
    channel.id = json.value("id"_L1).toString();
    channel.teamId = json.value("team_id"_L1).toString();
    channel.type = json.value("type"_L1).toString();
    channel.name = json.value("name"_L1).toString();
    channel.displayName = json.value("display_name"_L1).toString();
    channel.header = json.value("header"_L1).toString();
    channel.purpose = json.value("purpose"_L1).toString();
    channel.creatorId = json.value("creator_id"_L1).toString();
    channel.createAt = json.value("create_at"_L1).toInteger();
    channel.updateAt = json.value("update_at"_L1).toInteger();
    channel.deleteAt = json.value("delete_at"_L1).toInteger();
    return channel;
}

QJsonObject NewChannel::toJson() const
{
    QJsonObject json{
        {u"team_id"_s, teamId},
        {u"name"_s, name},
        {u"display_name"_s, displayName},
        {u"type"_s, isPrivate ? u"P"_s : u"O"_s},
    };
    insertUnlessEmpty(json, "header"_L1, header);
    insertUnlessEmpty(json, "purpose"_L1, purpose);
    return json;
}

QJsonObject ChannelPatch::toJson() const
{
    QJsonObject json;
    insertIfSet(json, "name"_L1, name);
    insertIfSet(json, "display_name"_L1, displayName);
    insertIfSet(json, "header"_L1, header);
    insertIfSet(json, "purpose"_L1, purpose);
    return json;
}

QJsonObject ChannelMember::toJson() const
{
    return {{u"channel_id"_s, channelId}, {u"user_id"_s, userId}, {u"roles"_s, roles}};
}

ChannelMember ChannelMember::fromJson(const QJsonObject &json)
{
    ChannelMember member;
    member.channelId = json.value("channel_id"_L1).toString();
    member.userId = json.value("user_id"_L1).toString();
    member.roles = json.value("roles"_L1).toString();
    return member;
}

} // namespace muster::mattermost
