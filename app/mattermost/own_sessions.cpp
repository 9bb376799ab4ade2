// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/own_sessions.h"

#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

QString sessionsOf(const QString &userId)
{
    return u"/users/%1/sessions"_s.arg(segment(userId));
}

} // namespace

QJsonObject UserSession::toJson() const
{
    return {
        {u"id"_s, id},
        {u"create_at"_s, createdAt},
        {u"expires_at"_s, expiresAt},
        {u"is_oauth"_s, isOAuth},
        {u"props"_s, QJsonObject{{u"platform"_s, platform}, {u"browser"_s, browser}}},
    };
}

UserSession UserSession::fromJson(const QJsonObject &json)
{
    const QJsonObject props = json.value("props"_L1).toObject();
    UserSession session;
    session.id = json.value("id"_L1).toString();
    session.createdAt = json.value("create_at"_L1).toInteger();
    session.expiresAt = json.value("expires_at"_L1).toInteger();
    session.isOAuth = json.value("is_oauth"_L1).toBool();
    session.platform = props.value("platform"_L1).toString();
    session.browser = props.value("browser"_L1).toString();
    return session;
}

Async<QList<UserSession>> OwnSessions::list(QString userId)
{
    const Outcome<QJsonArray> answer = co_await m_session.array(Call::get(sessionsOf(userId)));
    co_return answer.map(&listOf<UserSession>);
}

Async<void> OwnSessions::revoke(QString userId, QString sessionId)
{
    return m_session.done(
        Call::post(sessionsOf(userId) + u"/revoke"_s, QJsonObject{{u"session_id"_s, sessionId}}));
}

Async<void> OwnSessions::logout()
{
    Outcome<void> ended = co_await m_session.done(Call::post(u"/users/logout"_s));
    if (!ended && ended.error().kind == Error::Kind::Unauthorized)
        co_return Outcome<void>();
    co_return ended;
}

} // namespace muster::mattermost
