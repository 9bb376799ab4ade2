// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace muster::practice {

/// One WebSocket event before it is numbered for a connection. Of userId, channelId and teamId the first
/// that is set says who gets it: that user, the members of that channel, the members of that team;
/// with none of them, everybody. Who is in omitUsers never does.
struct Event
{
    QString name = {};
    QJsonObject data = {};
    QString userId = {};
    QString channelId = {};
    QString teamId = {};
    QStringList omitUsers = {};
    QHash<QString, QJsonObject> ownData = {}; ///< by user id: data that is added for that user only
};

/// Where the routes say what happened. The WebSocket hub implements it.
class EventSink
{
public:
    EventSink() = default;
    EventSink(const EventSink &) = delete;
    EventSink &operator=(const EventSink &) = delete;
    virtual ~EventSink() = default;

    virtual void publish(const Event &event) = 0;
};

} // namespace muster::practice
