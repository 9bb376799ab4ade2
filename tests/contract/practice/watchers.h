// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/contract/practice/comparison.h"
#include "tests/contract/practice/frame_socket.h"
#include "tests/contract/practice/recording.h"

#include <QHash>
#include <map>
#include <memory>

namespace muster::test {

class Stage;

/// The clients whose events a recording holds, connected all the while.
class Watchers
{
public:
    /// @p watched: whose events each list of an item holds.
    Watchers(Stage &stage, QHash<QString, QString> watched);

    /// What has come so far belongs to no item.
    void drop();
    /// All that the item says of events.
    void compare(const RecordedItem &item, Comparison &comparison);

private:
    /// All events of that list's client since the last call.
    [[nodiscard]] QJsonArray collect(const QString &list);
    void connectAll();

    Stage &m_stage;
    QHash<QString, QString> m_watched;
    std::map<QString, std::unique_ptr<FrameSocket>> m_sockets; ///< by list
};

/// The bytes of a WebSocket's handshake with that token.
[[nodiscard]] QByteArray handshakeWith(const QString &token, const QString &query = {});

/// Of these frames the events that are told for their own sake: no hello, no status_change.
[[nodiscard]] QJsonArray eventsIn(const QList<FrameSocket::Frame> &frames);

} // namespace muster::test
