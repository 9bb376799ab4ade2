// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/contract/practice/wire.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTcpSocket>
#include <functional>

namespace muster::test {

/// A WebSocket client that sends and shows each frame as it is (RFC 6455), to play recorded sessions.
class FrameSocket : public QObject
{
    Q_OBJECT

public:
    enum Opcode { Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

    struct Frame
    {
        int opcode = Text;
        QByteArray payload;

        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] int closeCode() const;
    };

    explicit FrameSocket(QObject *parent = nullptr);

    /// Sends that handshake and waits for the answer.
    [[nodiscard]] WireAnswer open(quint16 port, const QByteArray &handshake);
    void send(int opcode, const QByteArray &payload);
    void abort();

    /// Frames since the last call.
    [[nodiscard]] QList<Frame> take();
    [[nodiscard]] const QList<Frame> &frames() const { return m_frames; }
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    /// Waits until @p isDone, which is asked after each frame and when the connection ends. @return whether
    /// it is.
    bool wait(const std::function<bool()> &isDone);
    /// Everything sent before has arrived once the server answers this.
    bool waitForEcho();

Q_SIGNALS:
    void changed();

private:
    void read();

    QTcpSocket m_socket;
    QByteArray m_bytes;
    QList<Frame> m_frames;
    bool m_isOpen = false;
    bool m_isClosed = false;
    int m_echoes = 0;
};

} // namespace muster::test
