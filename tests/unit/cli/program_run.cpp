// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/cli/program_run.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

constexpr int Patience = 30'000; // ms; only a run that hangs takes that long

} // namespace

ProgramRun::ProgramRun(const QString &home) : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QStringList names = m_environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("MUSTER_"_L1))
            m_environment.remove(name);
    }
    set(u"HOME"_s, home);
    set(u"XDG_CONFIG_HOME"_s, home + "/config"_L1);
    set(u"XDG_DATA_HOME"_s, home + "/data"_L1);
}

ProgramRun::~ProgramRun()
{
    m_process.kill();
    m_process.waitForFinished();
}

void ProgramRun::set(const QString &variable, const QString &value)
{
    m_environment.insert(variable, value);
}

void ProgramRun::start(const QStringList &arguments)
{
    m_output.clear();
    m_troubles.clear();
    m_process.setProcessEnvironment(m_environment);
    m_process.start(QStringLiteral(MUSTER_MUSTERCTL), arguments);
}

int ProgramRun::run(const QStringList &arguments)
{
    start(arguments);
    return end();
}

int ProgramRun::end()
{
    if (!QTest::qWaitFor([this] { return !isRunning(); }, Patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ProgramRun::terminate()
{
    m_process.terminate();
}

QString ProgramRun::output()
{
    m_output += m_process.readAllStandardOutput();
    return QString::fromUtf8(m_output);
}

QString ProgramRun::troubles()
{
    m_troubles += m_process.readAllStandardError();
    return QString::fromUtf8(m_troubles);
}

QJsonObject ProgramRun::json()
{
    return QJsonDocument::fromJson(output().toUtf8()).object();
}

void writeFile(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size())
        qFatal("%s can not be written", qPrintable(path));
}

} // namespace muster::test
