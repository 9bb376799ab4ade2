// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/workspace_event.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

QJsonObject WorkspaceEvent::embedded(QLatin1StringView key) const
{
    return QJsonDocument::fromJson(data.value(key).toString().toUtf8()).object();
}

StreamFrame StreamFrame::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    StreamFrame frame;
    if (json.contains("event"_L1)) {
        frame.event = WorkspaceEvent{json.value("event"_L1).toString(), json.value("data"_L1).toObject(),
                                     json.value("broadcast"_L1).toObject(), json.value("seq"_L1).toInteger()};
    } else if (json.contains("status"_L1)) {
        const QJsonObject error = json.value("error"_L1).toObject();
        frame.reply = StreamReply{json.value("status"_L1).toString() == "OK"_L1,
                                  error.value("id"_L1).toString(), error.value("status_code"_L1).toInt()};
    }
    return frame;
}

} // namespace muster::mattermost
