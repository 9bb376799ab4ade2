// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>

namespace muster::bench {

/// A program that serves on a loopback port and says which. Killed with its owner if still there.
class ChildProcess
{
public:
    ChildProcess(const QString &program, const QStringList &arguments,
                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// What it writes to standard error is heard as well, and passed on to nobody.
    void hearErrors() { m_process.setProcessChannelMode(QProcess::MergedChannels); }
    /// Starts it and returns, with how long it took in milliseconds, once it has written @p says.
    [[nodiscard]] double start(const QByteArray &says);
    /// All of it, until start() returned.
    [[nodiscard]] const QByteArray &said() const { return m_said; }
    /// The number behind the word "port" in what it said.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// SIGTERM, and until it has ended.
    void end();

private:
    QProcess m_process;
    QByteArray m_said;
    quint16 m_port = 0;
};

} // namespace muster::bench
