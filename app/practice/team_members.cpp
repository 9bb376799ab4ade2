// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/membership.h"
#include "app/practice/paging.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/teams.h"
#include "app/practice/topics.h"
#include "app/practice/users.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

Result<const TeamMember *> memberInPath(const Call &call)
{
    const Result<QString> teamId = call.idParameter(u"team_id"_s);
    if (!teamId)
        return tl::unexpected(teamId.error());
    const Result<QString> userId = call.idParameter(u"user_id"_s);
    if (!userId)
        return tl::unexpected(userId.error());
    if (!mayInTeam(call.state(), call.userId(), *teamId, Permission::ViewTeam))
        return forbidden();
    const TeamMember *member = call.state().teamMember(*teamId, *userId);
    if (member == nullptr)
        return refuse("app.team.get_member.missing.app_error"_L1);
    return member;
}

Result<Reply> getMember(const Call &call)
{
    const Result<const TeamMember *> member = memberInPath(call);
    if (!member)
        return tl::unexpected(member.error());
    return Reply(toJson(**member));
}

Result<Reply> listMembers(const Call &call)
{
    const Result<Team *> team = teamInPath(call);
    if (!team)
        return tl::unexpected(team.error());
    if (!mayInTeam(call.state(), call.userId(), (*team)->id, Permission::ViewTeam))
        return forbidden();
    return Reply(pageOf(call, call.state().membersOfTeam((*team)->id), [&](const QString &userId) {
        return toJson(*call.state().teamMember((*team)->id, userId));
    }));
}

bool mayAdd(const Call &call, const Team &team, const QString &userId)
{
    if (userId == call.userId()) // also one who is in already
        return team.allowOpenInvite || call.isSystemAdmin();
    return mayInTeam(call.state(), call.userId(), team.id, Permission::AddUserToTeam);
}

Result<Reply> addToTeam(const Call &call)
{
    const Result<Team *> team = teamInPath(call);
    if (!team)
        return tl::unexpected(team.error());
    const Result<QJsonObject> body = call.object(u"team_member"_s);
    if (!body)
        return tl::unexpected(body.error());
    const QString userId = body->value(u"user_id"_s).toString();
    if (body->value(u"team_id"_s).toString() != (*team)->id)
        return invalidBody(u"team_id"_s);
    if (!isId(userId))
        return invalidBody(u"user_id"_s);
    if (!mayAdd(call, **team, userId))
        return forbidden();
    if (call.state().user(userId) == nullptr)
        return refuse("app.user.missing_account.const"_L1);
    // The channels are told of one who joins, whoever added him to the team (recording 10).
    return Reply(toJson(joinTeam(call.api(), (*team)->id, userId, {})), 201);
}

Result<Reply> removeMember(const Call &call)
{
    const Result<const TeamMember *> member = memberInPath(call);
    if (!member)
        return tl::unexpected(member.error());
    const QString userId = (*member)->userId;
    const QString teamId = (*member)->teamId;
    const bool isAllowed = userId == call.userId()
        || mayInTeam(call.state(), call.userId(), teamId, Permission::RemoveUserFromTeam);
    if (!isAllowed)
        return forbidden();
    leaveTeam(call.api(), teamId, userId);
    return Reply::ok();
}

Result<Reply> setAdmin(const Call &call, const std::function<bool(const QJsonObject &)> &wantsAdmin)
{
    const Result<const TeamMember *> member = memberInPath(call);
    if (!member)
        return tl::unexpected(member.error());
    const Result<QJsonObject> body = call.object(u"roles"_s);
    if (!body)
        return tl::unexpected(body.error());
    const QString teamId = (*member)->teamId;
    if (!mayInTeam(call.state(), call.userId(), teamId, Permission::ManageTeamRoles))
        return forbidden();
    call.state().teamMember(teamId, (*member)->userId)->isAdmin = wantsAdmin(*body);
    return Reply::ok();
}

Result<Reply> setSchemeRoles(const Call &call)
{
    return setAdmin(call, [](const QJsonObject &body) { return body.value(u"scheme_admin"_s).toBool(); });
}

Result<Reply> setRoles(const Call &call)
{
    return setAdmin(call, [](const QJsonObject &body) {
        return body.value(u"roles"_s).toString().split(u' ').contains(u"team_admin"_s);
    });
}

} // namespace

void addTeamMemberRoutes(Api &api)
{
    api.add("GET", u"/api/v4/teams/{team_id}/members", listMembers);
    api.add("POST", u"/api/v4/teams/{team_id}/members", addToTeam);
    api.add("GET", u"/api/v4/teams/{team_id}/members/{user_id}", getMember);
    api.add("DELETE", u"/api/v4/teams/{team_id}/members/{user_id}", removeMember);
    api.add("PUT", u"/api/v4/teams/{team_id}/members/{user_id}/schemeRoles", setSchemeRoles);
    api.add("PUT", u"/api/v4/teams/{team_id}/members/{user_id}/roles", setRoles);
}

} // namespace muster::practice
