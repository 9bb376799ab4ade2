// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/child_process.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::bench {

ChildProcess::ChildProcess(const QString &program, const QStringList &arguments,
                           const QProcessEnvironment &environment)
{
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

ChildProcess::~ChildProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

double ChildProcess::start(const QByteArray &says)
{
    QElapsedTimer timer;
    timer.start();
    m_process.start();
    // The workspace that it asks at its start is served by this very thread.
    QEventLoop loop;
    m_said.clear();
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, [&] {
        m_said += m_process.readAllStandardOutput();
        const auto at = m_said.indexOf(says);
        if (at >= 0 && m_said.indexOf('\n', at) >= 0)
            loop.quit();
    });
    QObject::connect(&m_process, &QProcess::finished, &loop,
                     [this] { qFatal("%s ended at its start", qPrintable(m_process.program())); });
    loop.exec();
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    static const QRegularExpression port(u"port (\\d+)"_s);
    m_port = port.match(QString::fromUtf8(m_said)).captured(1).toUShort();
    return took;
}

void ChildProcess::end()
{
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    m_process.terminate();
    loop.exec();
}

} // namespace muster::bench
