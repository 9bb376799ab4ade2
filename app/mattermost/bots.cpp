// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/bots.h"

#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

QString botPath(const QString &botId)
{
    return u"/bots/%1"_s.arg(segment(botId));
}

} // namespace

Async<Bot> Bots::create(NewBot bot)
{
    const Call call = Call::post(u"/bots"_s, bot.toJson());
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&Bot::fromJson);
}

Async<QList<Bot>> Bots::list()
{
    const QUrlQuery parameters{{u"include_deleted"_s, u"true"_s}, {u"per_page"_s, u"200"_s}};
    const Outcome<QJsonArray> answer = co_await m_session.array(Call::get(u"/bots"_s, parameters));
    co_return answer.map(&listOf<Bot>);
}

Async<Bot> Bots::byId(QString userId)
{
    const QUrlQuery parameters{{u"include_deleted"_s, u"true"_s}};
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(botPath(userId), parameters));
    co_return answer.map(&Bot::fromJson);
}

Async<Bot> Bots::patch(QString userId, NewBot bot)
{
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::put(botPath(userId), bot.toJson()));
    co_return answer.map(&Bot::fromJson);
}

Async<Bot> Bots::enable(QString userId)
{
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::post(botPath(userId) + u"/enable"_s));
    co_return answer.map(&Bot::fromJson);
}

Async<Bot> Bots::disable(QString userId)
{
    const Outcome<QJsonObject> answer
        = co_await m_session.object(Call::post(botPath(userId) + u"/disable"_s));
    co_return answer.map(&Bot::fromJson);
}

Async<AccessToken> Bots::createToken(QString userId, QString description)
{
    const Call call = Call::post(u"/users/%1/tokens"_s.arg(segment(userId)),
                                 QJsonObject{{u"description"_s, description}});
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&AccessToken::fromJson);
}

Async<QList<AccessToken>> Bots::tokens(QString userId)
{
    const QString path = u"/users/%1/tokens"_s.arg(segment(userId));
    const Call call = Call::get(path, QUrlQuery{{u"per_page"_s, u"200"_s}});
    const Outcome<QJsonArray> answer = co_await m_session.array(call);
    co_return answer.map(&listOf<AccessToken>);
}

Async<void> Bots::revokeToken(QString tokenId)
{
    return m_session.done(Call::post(u"/users/tokens/revoke"_s, QJsonObject{{u"token_id"_s, tokenId}}));
}

} // namespace muster::mattermost
