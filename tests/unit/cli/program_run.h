// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace muster::test {

/// One run of musterctl, with a home of its own and none of the secrets of the one who runs the tests.
class ProgramRun
{
public:
    /// @p home is where its configuration and its data are by default.
    explicit ProgramRun(const QString &home);
    ~ProgramRun();

    void set(const QString &variable, const QString &value);
    void start(const QStringList &arguments);
    /// Starts it and lets events pass until it has ended, since it may speak with this very process. Its exit
    /// code; -1 when it did not end, or not by itself.
    int run(const QStringList &arguments);
    /// The same for one that was started before.
    int end();
    void terminate();

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QString output();
    [[nodiscard]] QString troubles();
    /// The output as one JSON document; empty when it is none.
    [[nodiscard]] QJsonObject json();

private:
    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_output;
    QByteArray m_troubles;
};

/// Writes @p text into a new file that only its owner may read.
void writeFile(const QString &path, const QByteArray &text);

} // namespace muster::test
