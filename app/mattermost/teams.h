// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/session.h"
#include "app/mattermost/team.h"

namespace muster::mattermost {

/// Teams and who is in them: /teams (recordings 06, 09).
class Teams
{
public:
    explicit Teams(Session &session) : m_session(session) { }

    /// GET /teams/{id}. NotFound: app.team.get.find.app_error.
    [[nodiscard]] Async<Team> byId(QString id);
    /// GET /teams/name/{name}. NotFound: app.team.get_by_name.missing.app_error.
    [[nodiscard]] Async<Team> byName(QString name);
    /// GET /teams, all pages: of an administrator all teams there are, of others those they may join.
    [[nodiscard]] Async<QList<Team>> all();
    /// GET /users/me/teams: the teams that the token's owner is in.
    [[nodiscard]] Async<QList<Team>> mine();
    /// POST /teams. Conflict: the name is taken.
    [[nodiscard]] Async<Team> create(NewTeam team);
    /// DELETE /teams/{id}: archives it.
    [[nodiscard]] Async<void> archive(QString id);

    /// POST /teams/{id}/members; a bot joins town-square and off-topic with it. Idempotent.
    [[nodiscard]] Async<TeamMember> addMember(QString teamId, QString userId);
    /// GET /teams/{id}/members/{user}. NotFound: app.team.get_member.missing.app_error.
    [[nodiscard]] Async<TeamMember> member(QString teamId, QString userId);

private:
    Session &m_session;
};

} // namespace muster::mattermost
