// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/contract/http/raw_client.h"

#include <QProcess>

namespace muster::test {

/// A listener in a process of its own (lone_listener.cpp), and the second client that must not be harmed: it
/// has a connection since before the attack.
class ListenerProcess
{
public:
    /// @p options as lone_listener.cpp takes them. Ends the test program when it does not start.
    explicit ListenerProcess(const QJsonObject &options = {}, int descriptors = 0);
    ~ListenerProcess();
    Q_DISABLE_COPY_MOVE(ListenerProcess)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] RawClient client(const QByteArray &source = "127.0.0.1") const
    {
        return RawClient(m_port, source);
    }

    /// The second client gets its answer, on its own connection and on a new one.
    [[nodiscard]] bool servesOthers();
    /// On its own connection alone.
    [[nodiscard]] bool servesTheSecondClient();
    /// "connections" or "waiting" of GET /state, asked by the second client.
    [[nodiscard]] int state(const QString &name);
    /// Answers all requests for /late.
    void release();
    [[nodiscard]] bool isAlive() const { return m_process.state() == QProcess::Running; }
    /// GET /stop, and waits for the end; false if it crashed or hangs.
    [[nodiscard]] bool stops();

    /// Memory it has in use now, in KiB.
    [[nodiscard]] int memory() const;
    [[nodiscard]] QByteArray log() const;

private:
    [[nodiscard]] RawClient &second();

    mutable QProcess m_process;
    quint16 m_port = 0;
    std::unique_ptr<RawClient> m_second;
};

} // namespace muster::test
