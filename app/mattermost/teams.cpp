// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/teams.h"

#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

constexpr int pageSize = 200; // the server's cap

} // namespace

Async<Team> Teams::byId(QString id)
{
    const QString path = u"/teams/%1"_s.arg(segment(id));
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(path));
    co_return answer.map(&Team::fromJson);
}

Async<Team> Teams::byName(QString name)
{
    const QString path = u"/teams/name/%1"_s.arg(segment(name));
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(path));
    co_return answer.map(&Team::fromJson);
}

Async<QList<Team>> Teams::all()
{
    QList<Team> teams;
    for (int page = 0;; ++page) {
        const QUrlQuery parameters{{u"page"_s, QString::number(page)},
                                   {u"per_page"_s, QString::number(pageSize)}};
        const Call call = Call::get(u"/teams"_s, parameters);
        const Outcome<QJsonArray> answer = co_await m_session.array(call);
        if (!answer)
            co_return failure(answer.error());
        teams += listOf<Team>(*answer);
        if (answer->size() < pageSize)
            co_return teams;
    }
}

Async<QList<Team>> Teams::mine()
{
    const Outcome<QJsonArray> answer = co_await m_session.array(Call::get(u"/users/me/teams"_s));
    co_return answer.map(&listOf<Team>);
}

Async<Team> Teams::create(NewTeam team)
{
    const Call call = Call::post(u"/teams"_s, team.toJson());
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&Team::fromJson);
}

Async<void> Teams::archive(QString id)
{
    return m_session.done(Call::remove(u"/teams/%1"_s.arg(segment(id))));
}

Async<TeamMember> Teams::addMember(QString teamId, QString userId)
{
    const Call call = Call::post(u"/teams/%1/members"_s.arg(segment(teamId)),
                                 QJsonObject{{u"team_id"_s, teamId}, {u"user_id"_s, userId}});
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&TeamMember::fromJson);
}

Async<TeamMember> Teams::member(QString teamId, QString userId)
{
    const QString path = u"/teams/%1/members/%2"_s.arg(segment(teamId), segment(userId));
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(path));
    co_return answer.map(&TeamMember::fromJson);
}

} // namespace muster::mattermost
