// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/teams.h"

#include "app/practice/api.h"
#include "app/practice/membership.h"
#include "app/practice/paging.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"
#include "app/practice/users.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

Result<Reply> createTeam(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"team"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (!may(call.state(), call.userId(), Permission::CreateTeam))
        return forbidden();
    static const QRegularExpression validName(u"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])$"_s);
    Team team;
    team.name = body->value(u"name"_s).toString();
    team.displayName = body->value(u"display_name"_s).toString();
    team.description = body->value(u"description"_s).toString();
    team.type = body->value(u"type"_s).toString();
    team.allowOpenInvite = body->value(u"allow_open_invite"_s).toBool();
    team.email = body->value(u"email"_s).toString();
    if (team.displayName.isEmpty() || team.displayName.size() > 64)
        return refuse("model.team.is_valid.name.app_error"_L1);
    if (!validName.match(team.name).hasMatch())
        return refuse("model.team.is_valid.url.app_error"_L1);
    if (team.type != "O"_L1 && team.type != "I"_L1)
        return refuse("model.team.is_valid.type.app_error"_L1);
    if (call.state().teamByName(team.name) != nullptr)
        return refuse("app.team.save.existing.app_error"_L1);
    const Team &added = foundTeam(call.api(), std::move(team), call.userId());
    return Reply(toJson(added, call.dialect()), 201);
}

bool maySee(const Call &call, const Team &team)
{
    return (team.allowOpenInvite && team.type == "O"_L1)
        || mayInTeam(call.state(), call.userId(), team.id, Permission::ViewTeam);
}

Result<Reply> getTeam(const Call &call)
{
    const Result<Team *> team = teamInPath(call);
    if (!team)
        return tl::unexpected(team.error());
    if (!maySee(call, **team))
        return forbidden();
    return Reply(toJson(**team, call.dialect()));
}

Result<Reply> getTeamByName(const Call &call)
{
    const Team *team = call.state().teamByName(call.parameter(u"team_name"_s).toLower());
    if (team == nullptr)
        return refuse("app.team.get_by_name.missing.app_error"_L1);
    if (!maySee(call, *team))
        return forbidden();
    return Reply(toJson(*team, call.dialect()));
}

Result<Reply> listTeams(const Call &call)
{
    const auto teams = call.state().teams().where([&](const Team &team) { return maySee(call, team); });
    return Reply(pageOf(call, teams, [&](const Team *team) { return toJson(*team, call.dialect()); }));
}

Result<Reply> teamsOfUser(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    if ((*user)->id != call.userId() && !call.isSystemAdmin())
        return forbidden();
    QJsonArray teams;
    for (const QString &teamId : call.state().teamsOf((*user)->id))
        teams.append(toJson(*call.state().team(teamId), call.dialect()));
    return Reply(teams);
}

Result<Reply> patchTeam(const Call &call)
{
    const Result<Team *> team = teamInPath(call);
    if (!team)
        return tl::unexpected(team.error());
    const Result<QJsonObject> body = call.object(u"team"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (!mayInTeam(call.state(), call.userId(), (*team)->id, Permission::ManageTeam))
        return forbidden();
    (*team)->displayName = body->value(u"display_name"_s).toString((*team)->displayName);
    (*team)->description = body->value(u"description"_s).toString((*team)->description);
    (*team)->allowOpenInvite = body->value(u"allow_open_invite"_s).toBool((*team)->allowOpenInvite);
    (*team)->updateAt = call.state().now();
    return Reply(toJson(**team, call.dialect()));
}

Result<Reply> archiveTeam(const Call &call)
{
    const Result<Team *> team = teamInPath(call);
    if (!team)
        return tl::unexpected(team.error());
    if (!mayInTeam(call.state(), call.userId(), (*team)->id, Permission::ManageTeam))
        return forbidden();
    (*team)->deleteAt = call.state().now();
    (*team)->updateAt = (*team)->deleteAt;
    return Reply::ok();
}

} // namespace

Result<Team *> teamInPath(const Call &call)
{
    const Result<QString> id = call.idParameter(u"team_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    Team *team = call.state().team(*id);
    if (team == nullptr)
        return refuse("app.team.get.find.app_error"_L1);
    return team;
}

void addTeamRoutes(Api &api)
{
    api.add("POST", u"/api/v4/teams", createTeam);
    api.add("GET", u"/api/v4/teams", listTeams);
    api.add("GET", u"/api/v4/teams/{team_id}", getTeam);
    api.add("PUT", u"/api/v4/teams/{team_id}/patch", patchTeam);
    api.add("DELETE", u"/api/v4/teams/{team_id}", archiveTeam);
    api.add("GET", u"/api/v4/teams/name/{team_name:slug}", getTeamByName);
    api.add("GET", u"/api/v4/users/{user_id}/teams", teamsOfUser);
}

} // namespace muster::practice
