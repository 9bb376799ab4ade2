// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/session_frames.h"

#include "tests/contract/practice/translation.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

int opcodeOf(const QJsonObject &recorded)
{
    static const QHash<QString, int> opcodes{{u"text"_s, FrameSocket::Text},
                                             {u"binary"_s, FrameSocket::Binary},
                                             {u"close"_s, FrameSocket::Close},
                                             {u"ping"_s, FrameSocket::Ping},
                                             {u"pong"_s, FrameSocket::Pong}};
    return opcodes.value(recorded.value("opcode"_L1).toString(), FrameSocket::Text);
}

} // namespace

bool isPresence(const FrameSocket::Frame &frame)
{
    return frame.json().value("event"_L1).toString() == "status_change"_L1;
}

bool isPresence(const QJsonObject &recorded)
{
    return isPresence(FrameSocket::Frame{opcodeOf(recorded), payloadOf(recorded)});
}

QByteArray payloadOf(const QJsonObject &recorded)
{
    return recorded.value("payload"_L1).toString().toUtf8();
}

QByteArray goodbye()
{
    return {"\x03\xe8", 2};
}

void sendFrame(FrameSocket &socket, const QJsonObject &recorded, const Translation &translation)
{
    const int opcode = opcodeOf(recorded);
    // What was recorded of a close frame is a text, which its two bytes are not.
    const QByteArray payload = opcode == FrameSocket::Close
        ? goodbye()
        : translation.toLive(recorded.value("payload"_L1).toString()).toUtf8();
    socket.send(opcode, payload);
}

void compareFrame(const QString &where, const QJsonObject &recorded, const FrameSocket::Frame &live,
                  Comparison &comparison)
{
    const int opcode = opcodeOf(recorded);
    comparison.equal(where + u" opcode"_s, QString::number(opcode), QString::number(live.opcode));
    if (opcode == FrameSocket::Close)
        return comparison.equal(where + u" code"_s, QString::number(recorded.value("code"_L1).toInt()),
                                QString::number(live.closeCode()));
    const QByteArray payload = payloadOf(recorded);
    comparison.text(where, QString::fromUtf8(payload), QString::fromUtf8(live.payload));
}

void compareLines(const QString &where, const QString &recorded, const QString &live, Comparison &comparison)
{
    const QStringList then = recorded.split(u'\n');
    const QStringList now = live.split(u'\n');
    comparison.equal(where + u" lines"_s, QString::number(then.size()), QString::number(now.size()));
    for (qsizetype i = 0; i < std::min(then.size(), now.size()); ++i)
        comparison.text(where, then.at(i), now.at(i));
}

void compareHandshake(const QJsonObject &recorded, const WireAnswer &live, Comparison &comparison)
{
    WireHeaders headers;
    const QByteArray firstLine
        = parseHead(recorded.value("handshake_response"_L1).toString().toUtf8(), headers);
    comparison.equal(u"handshake status"_s, QString::fromLatin1(firstLine.split(' ').value(1)),
                     QString::number(live.status));
    if (!recorded.contains("error_body"_L1))
        return;
    compareLines(u"error body"_s, recorded.value("error_body"_L1).toString(), QString::fromUtf8(live.body),
                 comparison);
}

} // namespace muster::test
