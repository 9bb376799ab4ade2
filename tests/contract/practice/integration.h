// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/contract/practice/wire.h"

#include <QTcpServer>
#include <chrono>
#include <functional>

namespace muster::test {

/// What the recorded integration was asked.
struct Asked
{
    QByteArray method;
    QByteArray target;
    WireHeaders headers; ///< in wire order
    QByteArray body;
};

/// The integration's part of an exchange: hears what the server sends and answers as recorded.
class Integration : public QTcpServer
{
    Q_OBJECT

public:
    struct Answer
    {
        int status = 200;
        WireHeaders headers;
        QByteArray body;
        bool isCut = false; ///< the connection is closed instead
        std::chrono::milliseconds after{0}; ///< by the clock of the server that asks
    };

    explicit Integration(QObject *parent = nullptr);

    [[nodiscard]] QString host() const; ///< "127.0.0.1:port"

    /// Makes that clock go on.
    void setClock(std::function<void(std::chrono::milliseconds)> pass) { m_pass = std::move(pass); }
    /// What follows is answered with these, one after the other; the last one stays.
    void play(const QList<Answer> &answers);
    /// What was asked since play().
    [[nodiscard]] const QList<Asked> &asked() const { return m_asked; }

private:
    void serve(QTcpSocket *socket);
    void readFrom(QTcpSocket *socket, QByteArray &bytes);
    void answer(QTcpSocket *socket);

    std::function<void(std::chrono::milliseconds)> m_pass;
    QList<Answer> m_answers;
    QList<Asked> m_asked;
};

} // namespace muster::test
