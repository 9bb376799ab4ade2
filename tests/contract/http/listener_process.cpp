// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/http/listener_process.h"

#include <QFile>
#include <QJsonDocument>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

// Nobody else comes from here.
constexpr auto secondAddress = "127.0.0.254";

QProcessEnvironment environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    // What is freed counts as free, also where AddressSanitizer would keep it for a while; nor does its own
    // book count: the stacks it lays aside and where each block came from, 12 MiB after some thousand
    // requests.
    const QString options = variables.value(u"ASAN_OPTIONS"_s);
    variables.insert(u"ASAN_OPTIONS"_s,
                     options + (options.isEmpty() ? u""_s : u":"_s)
                         + u"quarantine_size_mb=1:thread_local_quarantine_size_kb=64:"
                           "max_uar_stack_size_log=16:malloc_context_size=1"_s);
    variables.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s); // not to the journal of the system
    return variables;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can not be read", qPrintable(path));
    return file.readAll();
}

} // namespace

ListenerProcess::ListenerProcess(const QJsonObject &options, int descriptors)
{
    m_process.setProcessEnvironment(environment());
    if (descriptors > 0) {
        m_process.setChildProcessModifier([descriptors] {
            const rlimit limit{static_cast<rlim_t>(descriptors), static_cast<rlim_t>(descriptors)};
            ::setrlimit(RLIMIT_NOFILE, &limit);
        });
    }
    m_process.start(QStringLiteral(MUSTER_LONE_LISTENER),
                    {QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact))});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            qFatal("the listener does not start: %s", log().constData());
    }
    m_port = m_process.readLine().trimmed().toUShort();
    if (!options.contains("certificate"_L1) && !servesTheSecondClient())
        qFatal("the listener does not answer: %s", log().constData());
}

ListenerProcess::~ListenerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

RawClient &ListenerProcess::second()
{
    if (!m_second)
        m_second = std::make_unique<RawClient>(m_port, secondAddress);
    return *m_second;
}

bool ListenerProcess::servesTheSecondClient()
{
    return second().ask("GET /ok HTTP/1.1\r\nHost: relay\r\n\r\n").json() == QJsonObject{{u"ok"_s, true}};
}

bool ListenerProcess::servesOthers()
{
    RawClient fresh(m_port, secondAddress);
    const RawAnswer answer = fresh.ask("GET /ok HTTP/1.1\r\nHost: relay\r\n\r\n");
    return answer.status == 200 && servesTheSecondClient();
}

int ListenerProcess::state(const QString &name)
{
    return second().ask("GET /state HTTP/1.1\r\nHost: relay\r\n\r\n").json()[name].toInt(-1);
}

void ListenerProcess::release()
{
    if (second().ask("POST /release HTTP/1.1\r\nHost: relay\r\nContent-Length: 0\r\n\r\n").status != 200)
        qFatal("the listener does not answer: %s", log().constData());
}

bool ListenerProcess::stops()
{
    second().send("GET /stop HTTP/1.1\r\nHost: relay\r\n\r\n");
    return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

int ListenerProcess::memory() const
{
    const QByteArray status = contentsOf(u"/proc/%1/status"_s.arg(m_process.processId()));
    const qsizetype at = status.indexOf("VmRSS:");
    return status.sliced(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toInt();
}

QByteArray ListenerProcess::log() const
{
    m_process.waitForReadyRead(0);
    return m_process.readAllStandardError();
}

} // namespace muster::test
