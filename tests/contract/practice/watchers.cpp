// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/watchers.h"

#include "tests/contract/practice/stage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// Told when connections come and go, and nobody can foresee in between which others.
bool isNoise(const QString &event)
{
    return event.isEmpty() || event == "hello"_L1 || event == "status_change"_L1;
}

QJsonArray withoutNoise(const QJsonArray &events)
{
    QJsonArray kept;
    for (const QJsonValue &event : events) {
        if (!isNoise(event["event"_L1].toString()))
            kept.append(event);
    }
    return kept;
}

QString names(const QJsonArray &events)
{
    QStringList all;
    for (const QJsonValue &event : events)
        all << event["event"_L1].toString();
    return all.join(u", "_s);
}

} // namespace

QByteArray handshakeWith(const QString &token, const QString &query)
{
    return "GET /api/v4/websocket" + query.toLatin1()
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: f0wigfZuoaXyS2SJWnCOBw==\r\nSec-WebSocket-Version: 13\r\nAuthorization: Bearer "
        + token.toLatin1() + "\r\n\r\n";
}

QJsonArray eventsIn(const QList<FrameSocket::Frame> &frames)
{
    QJsonArray events;
    for (const FrameSocket::Frame &frame : frames)
        events.append(frame.json());
    return withoutNoise(events);
}

Watchers::Watchers(Stage &stage, QHash<QString, QString> watched)
    : m_stage(stage), m_watched(std::move(watched))
{
    connectAll();
}

void Watchers::connectAll()
{
    for (const auto &[list, name] : m_watched.asKeyValueRange()) {
        std::unique_ptr<FrameSocket> &socket = m_sockets[list];
        socket = std::make_unique<FrameSocket>();
        static_cast<void>(socket->open(m_stage.port(), handshakeWith(m_stage.tokenOf(name))));
    }
}

QJsonArray Watchers::collect(const QString &list)
{
    FrameSocket &socket = *m_sockets.at(list);
    static_cast<void>(socket.waitForEcho());
    return eventsIn(socket.take());
}

void Watchers::drop()
{
    for (const auto &[list, socket] : m_sockets)
        static_cast<void>(collect(list));
}

void Watchers::compare(const RecordedItem &item, Comparison &comparison)
{
    for (const QString &list : m_watched.keys()) {
        const QJsonValue recorded = item.json.value(list);
        if (recorded.isUndefined())
            continue;
        const QJsonArray live = collect(list);
        if (recorded.isBool()) {
            comparison.equal(list, recorded.toBool() ? u"true"_s : u"false"_s,
                             live.isEmpty() ? u"false"_s : u"true"_s);
            continue;
        }
        const QJsonArray events
            = withoutNoise(recorded.isArray() ? recorded.toArray()
                                              : (recorded.isNull() ? QJsonArray() : QJsonArray{recorded}));
        comparison.equal(list, names(events), names(live));
        for (qsizetype i = 0; i < std::min(events.size(), live.size()); ++i)
            comparison.json(list + u"[%1]"_s.arg(i), events.at(i), live.at(i));
    }
}

} // namespace muster::test
