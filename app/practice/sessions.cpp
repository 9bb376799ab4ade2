// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/login.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"
#include "app/practice/users.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

Result<Reply> logIn(const Call &call)
{
    State &state = call.state();
    const Result<QJsonObject> body = call.object(u"login_id"_s);
    if (!body)
        return tl::unexpected(body.error());
    const Result<User *> user
        = authenticated(state,
                        {body->value(u"login_id"_s).toString(), body->value(u"password"_s).toString(),
                         body->value(u"token"_s).toString()});
    if (!user)
        return tl::unexpected(user.error());
    const Session &session = openSession(state, **user);
    Reply reply(toJson(**user, call.dialect(), UserView::Own));
    if (call.request().header("X-Requested-With") == "XMLHttpRequest")
        reply.headers = cookiesOf(call.api(), session);
    reply.headers.emplaceBack("Token", session.token.toLatin1());
    return reply;
}

Result<Reply> logOut(const Call &call)
{
    call.state().endSession(call.session().token);
    Reply reply = Reply::ok();
    reply.headers.append(forgottenCookie(call.api()));
    return reply;
}

QJsonArray membershipsOf(const State &state, const QString &userId)
{
    QJsonArray memberships;
    for (const QString &teamId : state.teamsOf(userId))
        memberships.append(toJson(*state.teamMember(teamId, userId)));
    return memberships;
}

/// What the server noted of the client: it makes nothing of a program's user agent.
QJsonObject propsOf(const Session &session, const Dialect &dialect)
{
    QJsonObject props{{u"csrf"_s, session.csrf}};
    if (session.kind == Session::Kind::OAuth) {
        props.insert(u"browser"_s, u"OAuth2"_s);
        props.insert(u"os"_s, u"OAuth2"_s);
        props.insert(u"platform"_s, session.oauthAppName);
        if (dialect.oauthNamesApp) {
            props.insert(u"oauth_app_id"_s, session.oauthAppId);
            props.insert(u"mattermost_app_id"_s, QString());
        }
    } else if (session.kind == Session::Kind::Login) {
        for (const QString &key : {u"isMobile"_s, u"isOAuthUser"_s, u"isSaml"_s, u"is_guest"_s})
            props.insert(key, u"false"_s);
        props.insert(u"browser"_s, u"Unknown/0.0"_s);
        props.insert(u"os"_s, QString());
        props.insert(u"platform"_s, dialect.newerFields ? u"Unknown"_s : u"Windows"_s);
    }
    return props;
}

QJsonObject toJson(const Call &call, const Session &session)
{
    const State &state = call.state();
    return {{u"id"_s, session.id},
            {u"token"_s, QString()},
            {u"create_at"_s, session.createAt},
            {u"expires_at"_s, session.expiresAt},
            {u"last_activity_at"_s, session.lastActivityAt},
            {u"user_id"_s, session.userId},
            {u"device_id"_s, QString()},
            {u"roles"_s, state.user(session.userId)->roles},
            {u"is_oauth"_s, session.kind == Session::Kind::OAuth},
            {u"expired_notify"_s, false},
            {u"props"_s, propsOf(session, call.dialect())},
            {u"team_members"_s, membershipsOf(state, session.userId)},
            {u"local"_s, false}};
}

/// The user in the path, when the caller is he or may act for him.
Result<User *> ownOrAny(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (user && (*user)->id != call.userId() && !call.isSystemAdmin())
        return forbidden();
    return user;
}

Result<Reply> listSessions(const Call &call)
{
    const Result<User *> user = ownOrAny(call);
    if (!user)
        return tl::unexpected(user.error());
    QJsonArray sessions;
    for (const QString &token : call.state().sessionsOf((*user)->id))
        sessions.prepend(toJson(call, *call.state().sessionByToken(token)));
    return Reply(sessions);
}

Result<Reply> revokeSession(const Call &call)
{
    const Result<User *> user = ownOrAny(call);
    if (!user)
        return tl::unexpected(user.error());
    const Result<QJsonObject> body = call.object(u"session_id"_s);
    const QString id = body ? body->value(u"session_id"_s).toString() : QString();
    if (id.isEmpty())
        return invalidBody(u"session_id"_s);
    const auto found = call.state().sessions().where([&](const Session &each) { return each.id == id; });
    if (found.empty())
        return refuse("app.session.get.app_error"_L1);
    if (found.front()->userId != (*user)->id)
        return invalidUrl(u"user_id"_s); // as recorded: not the body is blamed
    call.state().endSession(found.front()->token);
    return Reply::ok();
}

Result<Reply> revokeAllSessions(const Call &call)
{
    const Result<User *> user = ownOrAny(call);
    if (!user)
        return tl::unexpected(user.error());
    for (const QString &token : call.state().sessionsOf((*user)->id))
        call.state().endSession(token);
    return Reply::ok();
}

Result<Reply> resetFailedAttempts(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    if (!call.isSystemAdmin())
        return forbidden();
    (*user)->failedLogins = 0;
    return Reply::ok();
}

} // namespace

void addSessionRoutes(Api &api)
{
    api.add("POST", u"/api/v4/users/login", logIn, Access::Anyone);
    api.add("POST", u"/api/v4/users/logout", logOut);
    api.add("GET", u"/api/v4/users/{user_id}/sessions", listSessions);
    api.add("POST", u"/api/v4/users/{user_id}/sessions/revoke", revokeSession);
    api.add("POST", u"/api/v4/users/{user_id}/sessions/revoke/all", revokeAllSessions);
    if (api.dialect().failedAttemptsRoute)
        api.add("POST", u"/api/v4/users/{user_id}/reset_failed_attempts", resetFailedAttempts);
}

} // namespace muster::practice
