// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/stream_requests.h"

#include "app/practice/api.h"
#include "app/practice/client_stream.h"
#include "app/practice/event_frames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QJsonObject pong(const Api &api, const State &state)
{
    return {{u"node_id"_s, QString()},
            {u"server_time"_s, state.now()},
            {u"text"_s, u"pong"_s},
            {u"version"_s, api.dialect().serverVersion}};
}

QString statusOf(const QString &userId, const QSet<QString> &online)
{
    return online.contains(userId) ? u"online"_s : u"offline"_s;
}

QJsonObject statusesOfAll(const QSet<QString> &online)
{
    QJsonObject statuses;
    for (const QString &userId : online)
        statuses.insert(userId, u"online"_s);
    return statuses;
}

QJsonObject statusesOf(const QJsonArray &userIds, const QSet<QString> &online)
{
    QJsonObject statuses;
    for (const QJsonValue &userId : userIds)
        statuses.insert(userId.toString(), statusOf(userId.toString(), online));
    return statuses;
}

void tellTyping(Api &api, const QString &userId, const QJsonObject &data)
{
    api.publish({.name = u"typing"_s,
                 .data = {{u"parent_id"_s, data.value("parent_id"_L1).toString()}, {u"user_id"_s, userId}},
                 .channelId = data.value("channel_id"_L1).toString(),
                 .omitUsers = {userId}});
}

QJsonObject answered(Api &api, const ClientStream &stream, qint64 sequence, const QString &action,
                     const QJsonObject &data, const QSet<QString> &online)
{
    if (action == "ping"_L1)
        return okFrame(sequence, pong(api, api.state()));
    if (action == "get_statuses"_L1)
        return okFrame(sequence, statusesOfAll(online));
    if (action == "get_statuses_by_ids"_L1)
        return okFrame(sequence, statusesOf(data.value("user_ids"_L1).toArray(), online));
    if (action == "user_typing"_L1) {
        tellTyping(api, stream.userId(), data);
        return okFrame(sequence);
    }
    return failFrame(sequence, u"api.web_socket_router.bad_action.app_error"_s,
                     u"Unknown WebSocket action."_s, 500);
}

/// What a request over a connection gets whose token was revoked (recording 10b).
QJsonObject notAuthenticated(const Dialect &dialect, qint64 sequence, const QString &token)
{
    if (dialect.revokedHearsNothing)
        return failFrame(sequence, u"api.web_socket_router.not_authenticated.app_error"_s,
                         u"WebSocket connection is not authenticated. Please log in and try again."_s, 401);
    return failFrame(sequence, u"api.context.invalid_token.error"_s,
                     u"Invalid session token=%1, err="_s.arg(token), 401);
}

} // namespace

void answerRequest(Api &api, ClientStream &stream, const QString &text, const QSet<QString> &online)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return stream.cut();
    const QString action = document["action"_L1].toString();
    const qint64 sequence = document["seq"_L1].toInteger();
    if (action.isEmpty())
        return stream.reply(failFrame(sequence, u"api.web_socket_router.no_action.app_error"_s,
                                      u"No websocket action."_s, 400));
    if (sequence <= 0)
        return stream.reply(failFrame(0, u"api.web_socket_router.bad_seq.app_error"_s,
                                      u"Invalid sequence for WebSocket message."_s, 400));
    // One who is known has nothing to prove: no answer.
    if (action == "authentication_challenge"_L1)
        return;
    if (api.sessionOfToken(stream.token()) == nullptr)
        return stream.reply(notAuthenticated(api.dialect(), sequence, stream.token()));
    stream.reply(answered(api, stream, sequence, action, document["data"_L1].toObject(), online));
}

} // namespace muster::practice
