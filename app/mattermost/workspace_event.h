// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <optional>

namespace muster::mattermost {

/// Something that the workspace tells all clients concerned, e.g. "posted". Unknown names come with every
/// version: skip them.
struct WorkspaceEvent
{
    QString name;
    QJsonObject data;
    QJsonObject broadcast; ///< whom it is for: user_id, channel_id, team_id
    qint64 seq = 0; ///< counts the events of a connection; the hello is 0

    /// `post`, `channel` and `dialog` are JSON inside a JSON string (10_websocket).
    [[nodiscard]] QJsonObject embedded(QLatin1StringView key) const;
};

/// An answer to something that we sent.
struct StreamReply
{
    bool isOk = false;
    QString errorId;
    int statusCode = 0; ///< of the error

    bool operator==(const StreamReply &) const = default;
};

/// One text frame: an event, a reply, or (of a server that we do not understand) neither.
struct StreamFrame
{
    std::optional<WorkspaceEvent> event;
    std::optional<StreamReply> reply;

    [[nodiscard]] static StreamFrame fromText(const QString &text);
};

} // namespace muster::mattermost

Q_DECLARE_METATYPE(muster::mattermost::WorkspaceEvent)
