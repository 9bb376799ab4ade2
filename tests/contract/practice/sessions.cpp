// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/sessions.h"

#include "tests/contract/practice/scene.h"
#include "tests/contract/practice/session_frames.h"
#include "tests/contract/practice/stage.h"
#include "tests/contract/practice/watchers.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// In the list of what others do: from here on only after the client sent its next frame.
bool isClientsTurn(const QJsonObject &what)
{
    return what.contains("client sends"_L1);
}

QString handshakeOf(const RecordedItem &item)
{
    return item.json.value("handshake_request"_L1).toString();
}

} // namespace

Sessions::Sessions(Stage &stage, const Scene &scene, const Recording &recording)
    : m_stage(stage), m_scene(scene), m_recording(recording)
{
}

void Sessions::play(const RecordedItem &item, Comparison &comparison)
{
    for (const QString &name : m_scene.together(item.name)) {
        for (const RecordedItem &other : m_recording.items) {
            if (other.name == name)
                static_cast<void>(open(other));
        }
    }
    Position at{item, open(item), m_scene.during(item.name, m_recording.version)};
    compareHandshake(item.json, at.session.answer, comparison);
    playFrames(at, comparison);
    while (performNext(at, comparison)) { }
    compareEnd(at, comparison);
    finish(item);
}

Sessions::Session &Sessions::open(const RecordedItem &item)
{
    std::unique_ptr<Session> &session = m_open[handshakeOf(item)];
    if (session == nullptr) {
        session = std::make_unique<Session>();
        session->openedAt = m_stage.clock().now().toMSecsSinceEpoch();
        const QByteArray handshake = m_stage.translation().toLive(handshakeOf(item)).toUtf8();
        session->answer = session->socket.open(m_stage.port(), handshake);
    }
    return *session;
}

void Sessions::playFrames(Position &at, Comparison &comparison)
{
    int number = 0;
    for (const QJsonValue &value : at.item.json.value("frames"_L1).toArray()) {
        const QJsonObject frame = value.toObject();
        const QString direction = frame.value("dir"_L1).toString();
        const QString where = u"frame %1"_s.arg(number++);
        if (direction == "send"_L1)
            send(at, frame, comparison);
        else if (direction == "event"_L1)
            compareClosing(where, at, comparison);
        else if (isPresence(frame))
            at.recordedPresences += 1;
        else
            compareFrame(where, at, frame, comparison);
    }
}

void Sessions::send(Position &at, const QJsonObject &frame, Comparison &comparison)
{
    const bool isAwaited = std::ranges::any_of(at.actions, isClientsTurn);
    while (isAwaited && performNext(at, comparison)) { }
    if (isAwaited)
        at.actions.removeFirst();
    sendFrame(at.session.socket, frame, m_stage.translation());
}

void Sessions::compareClosing(const QString &where, Position &at, Comparison &comparison)
{
    const FrameSocket::Frame frame = next(at, comparison);
    comparison.equal(where, u"closed"_s,
                     frame.opcode < 0 && at.session.socket.isClosed() ? u"closed"_s : u"open"_s);
    if (!at.item.json.contains("seconds"_L1))
        return;
    const qint64 passed = m_stage.clock().now().toMSecsSinceEpoch() - at.session.openedAt;
    comparison.equal(u"seconds"_s, QString::number(at.item.json.value("seconds"_L1).toDouble(), 'f', 1),
                     QString::number(double(passed) / 1000, 'f', 1));
}

void Sessions::compareFrame(const QString &where, Position &at, const QJsonObject &recorded,
                            Comparison &comparison)
{
    const FrameSocket::Frame live = next(at, comparison);
    if (live.opcode < 0)
        return comparison.equal(where, recorded.value("payload"_L1).toString().left(300), u"nothing"_s);
    muster::test::compareFrame(where, recorded, live, comparison);
    const QJsonValue sequence = FrameSocket::Frame{FrameSocket::Text, payloadOf(recorded)}.json()["seq"_L1];
    if (sequence.isDouble())
        comparison.equal(where + u" seq"_s, QString::number(sequence.toInteger() - at.recordedPresences),
                         QString::number(live.json()["seq"_L1].toInteger() - at.presences));
}

/// The next frame that is not about presence: what is on its way, else what others cause. Opcode -1 when none
/// comes.
FrameSocket::Frame Sessions::next(Position &at, Comparison &comparison)
{
    FrameSocket &socket = at.session.socket;
    const auto skip = [&] {
        for (; at.frame < socket.frames().size() && isPresence(socket.frames().at(at.frame)); ++at.frame)
            at.presences += 1;
        return at.frame < socket.frames().size();
    };
    while (!skip()) {
        if (socket.isClosed())
            return {-1, {}};
        static_cast<void>(socket.waitForEcho());
        if (!skip() && !socket.isClosed() && !performNext(at, comparison))
            return {-1, {}};
    }
    return socket.frames().at(at.frame++);
}

bool Sessions::performNext(Position &at, Comparison &comparison)
{
    if (at.actions.isEmpty() || isClientsTurn(at.actions.first()))
        return false;
    comparison.equal(u"the scene"_s, {}, perform(at.actions.takeFirst(), at.item));
    return true;
}

/// Nothing came that was not recorded, and it is open or closed as then.
void Sessions::compareEnd(Position &at, Comparison &comparison)
{
    FrameSocket &socket = at.session.socket;
    if (at.session.answer.status == 101 && !socket.isClosed())
        static_cast<void>(socket.waitForEcho());
    for (; at.frame < socket.frames().size(); ++at.frame) {
        const FrameSocket::Frame &frame = socket.frames().at(at.frame);
        if (!isPresence(frame))
            comparison.equal(u"at the end"_s, u"nothing"_s, QString::fromUtf8(frame.payload));
    }
    if (const QJsonValue isClosed = at.item.json.value("closed_by_server"_L1); isClosed.isBool())
        comparison.equal(u"closed by the server"_s, QString::number(isClosed.toBool()),
                         QString::number(socket.isClosed()));
}

/// Ends the connections that the next item does not go on with.
void Sessions::finish(const RecordedItem &item)
{
    const auto isThis = [&item](const RecordedItem &other) { return other.name == item.name; };
    auto next = std::ranges::find_if(m_recording.items, isThis);
    ++next;
    if (next == m_recording.items.end() || handshakeOf(*next) != handshakeOf(item))
        m_open.erase(handshakeOf(item));
    m_others.clear();
    m_stage.waitForWebSockets(std::ranges::count_if(m_open, [](const auto &entry) {
        const FrameSocket &socket = entry.second->socket;
        return !socket.isClosed() && !socket.frames().isEmpty(); // an unknown client hears nothing
    }));
}

QString Sessions::perform(const QJsonObject &what, const RecordedItem &item)
{
    if (!what.contains("connect"_L1))
        return m_stage.perform(what, item);
    connectOther(m_stage.resolved(what, item).toObject());
    return {};
}

/// {"connect": "alice", "is": "<connection id of the recording>", "then": "stay", "close" or "drop"}
void Sessions::connectOther(const QJsonObject &what)
{
    auto socket = std::make_unique<FrameSocket>();
    static_cast<void>(
        socket->open(m_stage.port(), handshakeWith(m_stage.tokenOf(what.value("connect"_L1).toString()))));
    static_cast<void>(socket->waitForEcho());
    const QString id = socket->frames().value(0).json()["data"_L1]["connection_id"_L1].toString();
    static_cast<void>(m_stage.translation().pair(what.value("is"_L1).toString(), id));
    const QString then = what.value("then"_L1).toString();
    if (then == "stay"_L1)
        return m_others.push_back(std::move(socket));
    const int before = m_stage.webSockets();
    if (then == "close"_L1) {
        socket->send(FrameSocket::Close, goodbye());
        socket->wait([] { return false; });
    }
    socket.reset();
    m_stage.waitForWebSockets(before - 1);
}

} // namespace muster::test
