// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/team.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

QJsonObject Team::toJson() const
{
    return {
        {u"id"_s, id},     {u"name"_s, name},          {u"display_name"_s, displayName},
        {u"type"_s, type}, {u"delete_at"_s, deleteAt},
    };
}

Team Team::fromJson(const QJsonObject &json)
{
    Team team;
    team.id = json.value("id"_L1).toString();
    team.name = json.value("name"_L1).toString();
    team.displayName = json.value("display_name"_L1).toString();
    team.type = json.value("type"_L1).toString();
    team.deleteAt = json.value("delete_at"_L1).toInteger();
    return team;
}

QJsonObject NewTeam::toJson() const
{
    return {{u"name"_s, name}, {u"display_name"_s, displayName}, {u"type"_s, type}};
}

QJsonObject TeamMember::toJson() const
{
    return {
        {u"team_id"_s, teamId},     {u"user_id"_s, userId},
        {u"roles"_s, roles},        {u"scheme_admin"_s, isAdministrator},
        {u"delete_at"_s, deleteAt},
    };
}

TeamMember TeamMember::fromJson(const QJsonObject &json)
{
    TeamMember member;
    member.teamId = json.value("team_id"_L1).toString();
    member.userId = json.value("user_id"_L1).toString();
    member.roles = json.value("roles"_L1).toString();
    member.isAdministrator = json.value("scheme_admin"_L1).toBool();
    member.deleteAt = json.value("delete_at"_L1).toInteger();
    return member;
}

} // namespace muster::mattermost
