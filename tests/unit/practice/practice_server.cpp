// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/practice/practice_server.h"

#include "app/practice/population.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;
using namespace muster::practice;

namespace muster::test {

PracticeServer::PracticeServer(Version version) : state(clock, 1), api(state, dialectOf(version))
{
    for (const auto addRoutes :
         {addUserRoutes,          addAccountRoutes,      addSessionRoutes,       addTokenRoutes,
          addBotRoutes,           addTeamRoutes,         addTeamMemberRoutes,    addDirectChannelRoutes,
          addChannelRoutes,       addChannelListRoutes,  addChannelChangeRoutes, addChannelLifeRoutes,
          addChannelMemberRoutes, addPostRoutes,         addPostChangeRoutes,    addPostListRoutes,
          addReactionRoutes,      addCommandRoutes,      addConfigRoutes,        addSystemRoutes,
          addOAuthAppRoutes,      addOAuthConsentRoutes, addOAuthTokenRoutes,    addOAuthRegistrationRoutes,
          addPluginRoutes,        addLoginPages,         addErrorPage,           addHomePage})
        addRoutes(api);
    api.setSiteUrl(u"http://127.0.0.1:8065"_s);
    populate(api);
    for (const QString &name : {u"admin"_s, u"alice"_s, u"bob"_s, u"carol"_s})
        m_tokens.insert(name, state.addSession({.userId = id(name)}).token);
    api.setEventSink(this);
}

QByteArray PracticeServer::Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

http::Request PracticeServer::request(const QByteArray &method, const QString &path, const QByteArray &body)
{
    const QUrl url(path);
    http::Request made;
    made.method = method;
    made.target = path.toUtf8();
    made.path = url.path();
    made.query = QUrlQuery(url);
    made.body = body;
    return made;
}

PracticeServer::Answer PracticeServer::send(http::Request request)
{
    Answer answer;
    api.handle(std::move(request), [&](const http::Response &response) {
        answer.status = response.status;
        answer.headers = response.headers;
        answer.text = response.body;
        answer.body = QJsonDocument::fromJson(response.body);
        if (answer.body.object().contains(u"status_code"_s))
            answer.problem = answer.body.object().value(u"id"_s).toString();
    });
    return answer;
}

PracticeServer::Answer PracticeServer::ask(const QString &username, const QByteArray &method,
                                           const QString &path, const QJsonObject &body)
{
    http::Request made = request(method, path);
    if (method == "POST" || method == "PUT")
        made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (!username.isEmpty())
        made.headers.emplaceBack("Authorization", "Bearer " + m_tokens.value(username).toLatin1());
    return send(std::move(made));
}

QString PracticeServer::id(const QString &username)
{
    return state.userByName(username)->id;
}

QString PracticeServer::teamId()
{
    return state.teamByName(u"ops"_s)->id;
}

QString PracticeServer::channel(const QString &name, const QString &type)
{
    return ask(u"alice"_s, "POST", u"/api/v4/channels"_s,
               {{u"team_id"_s, teamId()},
                {u"name"_s, name},
                {u"display_name"_s, name},
                {u"type"_s, type}})[u"id"_s]
        .toString();
}

QString PracticeServer::post(const QString &username, const QString &channelId, const QString &message)
{
    return ask(username, "POST", u"/api/v4/posts"_s,
               {{u"channel_id"_s, channelId}, {u"message"_s, message}})[u"id"_s]
        .toString();
}

QString PracticeServer::bot(const QString &username)
{
    const QString botId
        = ask(u"admin"_s, "POST", u"/api/v4/bots"_s, {{u"username"_s, username}})[u"user_id"_s].toString();
    const Answer token = ask(u"admin"_s, "POST", u"/api/v4/users/"_s + botId + u"/tokens"_s,
                             {{u"description"_s, u"for the test"_s}});
    m_tokens.insert(username, token[u"token"_s].toString());
    return botId;
}

} // namespace muster::test
