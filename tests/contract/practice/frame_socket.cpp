// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/frame_socket.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

constexpr int longestWait = 10'000; ///< milliseconds
constexpr char mask[] = {0x12, 0x34, 0x56, 0x78};

/// The first frame in @p bytes, taken out of them; opcode -1 when it is not whole.
FrameSocket::Frame takeFrame(QByteArray &bytes)
{
    if (bytes.size() < 2)
        return {-1, {}};
    qsizetype length = bytes.at(1) & 0x7f;
    qsizetype head = 2;
    if (length == 126 && bytes.size() >= 4) {
        length = qFromBigEndian<quint16>(bytes.constData() + 2);
        head = 4;
    } else if (length == 127 && bytes.size() >= 10) {
        length = static_cast<qsizetype>(qFromBigEndian<quint64>(bytes.constData() + 2));
        head = 10;
    } else if (length >= 126) {
        return {-1, {}};
    }
    if (bytes.size() < head + length)
        return {-1, {}};
    const FrameSocket::Frame frame{bytes.at(0) & 0x0f, bytes.sliced(head, length)};
    bytes.remove(0, head + length);
    return frame;
}

} // namespace

QJsonObject FrameSocket::Frame::json() const
{
    return QJsonDocument::fromJson(payload).object();
}

int FrameSocket::Frame::closeCode() const
{
    return payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData());
}

FrameSocket::FrameSocket(QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &FrameSocket::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
        m_isClosed = true;
        Q_EMIT changed();
    });
}

WireAnswer FrameSocket::open(quint16 port, const QByteArray &handshake)
{
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    m_socket.write(handshake);
    wait([this] { return m_bytes.contains("\r\n\r\n") || m_isClosed; });
    WireAnswer answer;
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    answer.status = parseHead(m_bytes.first(end), answer.headers).split(' ').value(1).toInt();
    m_bytes.remove(0, end + 4);
    m_isOpen = answer.status == 101;
    if (m_isOpen) {
        read();
        return answer;
    }
    wait([this] { return m_isClosed; });
    answer.body = m_bytes + m_socket.readAll();
    return answer;
}

void FrameSocket::send(int opcode, const QByteArray &payload)
{
    QByteArray bytes(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        bytes += static_cast<char>(0x80 | payload.size());
    } else {
        bytes += static_cast<char>(0x80 | 126);
        bytes += static_cast<char>(payload.size() >> 8);
        bytes += static_cast<char>(payload.size() & 0xff);
    }
    bytes.append(mask, sizeof mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += static_cast<char>(payload.at(i) ^ mask[i % 4]);
    m_socket.write(bytes);
}

void FrameSocket::abort()
{
    m_socket.abort();
}

QList<FrameSocket::Frame> FrameSocket::take()
{
    return std::exchange(m_frames, {});
}

bool FrameSocket::wait(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    connect(this, &FrameSocket::changed, &loop, [&] {
        if (isDone() || m_isClosed)
            loop.quit();
    });
    limit.start(longestWait);
    if (!isDone() && !m_isClosed)
        loop.exec();
    return isDone();
}

bool FrameSocket::waitForEcho()
{
    const QByteArray payload = "echo " + QByteArray::number(++m_echoes);
    send(Ping, payload);
    const auto isEcho
        = [&payload](const Frame &frame) { return frame.opcode == Pong && frame.payload == payload; };
    const bool came = wait([&] { return std::ranges::any_of(m_frames, isEcho); });
    m_frames.removeIf(isEcho);
    return came;
}

void FrameSocket::read()
{
    m_bytes += m_socket.readAll();
    for (Frame frame = m_isOpen ? takeFrame(m_bytes) : Frame{-1, {}}; frame.opcode >= 0;
         frame = takeFrame(m_bytes))
        m_frames.append(frame);
    Q_EMIT changed();
}

} // namespace muster::test
