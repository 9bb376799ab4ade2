// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/users.h"

#include "app/mattermost/json_writing.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

Async<User> Users::me()
{
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(u"/users/me"_s));
    co_return answer.map(&User::fromJson);
}

Async<User> Users::byId(QString id)
{
    const QString path = u"/users/%1"_s.arg(segment(id));
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(path));
    co_return answer.map(&User::fromJson);
}

Async<QList<User>> Users::byIds(QStringList ids)
{
    if (ids.isEmpty()) // the server refuses an empty list (09_users_and_errors)
        co_return QList<User>();
    const Call call = Call::post(u"/users/ids"_s, QJsonArray::fromStringList(ids));
    const Outcome<QJsonArray> answer = co_await m_session.array(call);
    co_return answer.map(&listOf<User>);
}

Async<User> Users::byUsername(QString username)
{
    const QString path = u"/users/username/%1"_s.arg(segment(username.toLower()));
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(path));
    co_return answer.map(&User::fromJson);
}

Async<User> Users::byEmail(QString email)
{
    const QString path = u"/users/email/%1"_s.arg(segment(email));
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(path));
    co_return answer.map(&User::fromJson);
}

Async<QList<User>> Users::inTeam(UserListQuery query)
{
    const QUrlQuery parameters{{u"in_team"_s, query.teamId},
                               {u"page"_s, QString::number(query.page)},
                               {u"per_page"_s, QString::number(query.perPage)}};
    const Outcome<QJsonArray> answer = co_await m_session.array(Call::get(u"/users"_s, parameters));
    co_return answer.map(&listOf<User>);
}

Async<User> Users::create(NewUser user)
{
    const Call call = Call::post(u"/users"_s, user.toJson());
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&User::fromJson);
}

Async<void> Users::deactivate(QString id)
{
    return m_session.done(Call::remove(u"/users/%1"_s.arg(segment(id))));
}

Async<Login> Users::login(Credentials credentials)
{
    const QJsonObject body{{u"login_id"_s, credentials.loginId},
                           {u"password"_s, QString::fromUtf8(credentials.password.reveal())}};
    Call call = Call::post(u"/users/login"_s, body);
    call.withToken = false;
    const Outcome<net::Response> answer = co_await m_session.response(call);
    co_return answer.map([](const net::Response &response) {
        const QJsonObject user = QJsonDocument::fromJson(response.body).object();
        return Login{User::fromJson(user), Secret(response.header("Token"))};
    });
}

} // namespace muster::mattermost
