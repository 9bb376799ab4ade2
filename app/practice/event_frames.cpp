// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/event_frames.h"

#include "app/practice/dialect.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::practice {

QJsonObject eventFrame(const Event &event, const Dialect &dialect)
{
    QJsonValue omitted = QJsonValue::Null;
    if (!event.omitUsers.isEmpty()) {
        QJsonObject users;
        for (const QString &userId : event.omitUsers)
            users.insert(userId, true);
        omitted = users;
    }
    QJsonObject broadcast{{u"omit_users"_s, omitted},
                          {u"user_id"_s, event.userId},
                          {u"channel_id"_s, event.channelId},
                          {u"team_id"_s, event.teamId}};
    // The event is told twice, once for those who may see more; here there is nobody who may.
    if (dialect.broadcastNamesConnections && event.name == "post_deleted"_L1)
        broadcast.insert("contains_sanitized_data"_L1, true);
    if (dialect.broadcastNamesConnections) {
        broadcast.insert("connection_id"_L1, QString());
        broadcast.insert("omit_connection_id"_L1, QString());
    }
    return {{u"event"_s, event.name}, {u"data"_s, event.data}, {u"broadcast"_s, broadcast}};
}

QJsonObject helloFrame(const QString &connectionId, const QString &userId, const Dialect &dialect)
{
    QJsonObject data{{u"connection_id"_s, connectionId},
                     {u"server_version"_s, QString::fromLatin1(dialect.versionId)}};
    if (dialect.helloNamesHost)
        data.insert("server_hostname"_L1, u"practice"_s);
    Event hello;
    hello.name = u"hello"_s;
    hello.data = data;
    hello.userId = userId;
    return eventFrame(hello, dialect);
}

QJsonObject okFrame(qint64 sequence, const QJsonObject &data)
{
    QJsonObject frame{{u"status"_s, u"OK"_s}, {u"seq_reply"_s, sequence}};
    if (!data.isEmpty())
        frame.insert("data"_L1, data);
    return frame;
}

QJsonObject failFrame(qint64 sequence, const QString &id, const QString &message, int status)
{
    QJsonObject frame{{u"status"_s, u"FAIL"_s},
                      {u"error"_s,
                       QJsonObject{{u"id"_s, id},
                                   {u"message"_s, message},
                                   {u"detailed_error"_s, QString()},
                                   {u"status_code"_s, status}}}};
    if (sequence != 0)
        frame.insert("seq_reply"_L1, sequence);
    return frame;
}

QString frameText(const QJsonObject &frame)
{
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace muster::practice
