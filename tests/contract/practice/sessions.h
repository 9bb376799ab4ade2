// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/contract/practice/comparison.h"
#include "tests/contract/practice/frame_socket.h"
#include "tests/contract/practice/recording.h"

#include <map>
#include <memory>
#include <vector>

namespace muster::test {

class Scene;
class Stage;

/// Plays recorded WebSocket sessions: the handshake, what the client sent, and what the scene says others did
/// meanwhile; compares what came back. An item that goes on with the session of the one before (the same
/// handshake) does so here as well.
class Sessions
{
public:
    /// All three must outlive it.
    Sessions(Stage &stage, const Scene &scene, const Recording &recording);

    /// One thing of a scene, those with WebSockets included. @return what went wrong, empty when nothing did.
    [[nodiscard]] QString perform(const QJsonObject &what, const RecordedItem &item);
    void play(const RecordedItem &item, Comparison &comparison);

private:
    struct Session
    {
        FrameSocket socket;
        WireAnswer answer; ///< to the handshake
        qint64 openedAt = 0;
    };
    /// Where the play of an item is.
    struct Position
    {
        const RecordedItem &item;
        Session &session;
        QList<QJsonObject> actions; ///< of others, not yet done
        qsizetype frame = 0; ///< of those that came here
        qint64 presences = 0; ///< among those before it, here
        qint64 recordedPresences = 0;
    };

    [[nodiscard]] Session &open(const RecordedItem &item);
    void playFrames(Position &at, Comparison &comparison);
    void compareEnd(Position &at, Comparison &comparison);
    void finish(const RecordedItem &item);
    void performUntilClientSends(Position &at, Comparison &comparison);
    /// Does what comes next in the scene. @return false when there is nothing more before the client sends.
    [[nodiscard]] bool performNext(Position &at, Comparison &comparison);
    void send(Position &at, const QJsonObject &frame, Comparison &comparison);
    void compareClosing(const QString &where, Position &at, Comparison &comparison);
    void compareFrame(const QString &where, Position &at, const QJsonObject &recorded,
                      Comparison &comparison);
    [[nodiscard]] FrameSocket::Frame next(Position &at, Comparison &comparison);
    void connectOther(const QJsonObject &what);

    Stage &m_stage;
    const Scene &m_scene;
    const Recording &m_recording;
    std::map<QString, std::unique_ptr<Session>> m_open; ///< by the recorded handshake
    std::vector<std::unique_ptr<FrameSocket>> m_others; ///< connected by the scene, until the item is over
};

} // namespace muster::test
