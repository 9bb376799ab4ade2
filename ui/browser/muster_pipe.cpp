// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/muster_pipe.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace muster::ui {

namespace wire = backend::browser_wire;

MusterPipe::MusterPipe(MusterPipes pipes, QObject *parent)
    : QObject(parent), m_pipes(pipes), m_incoming(pipes.in, QSocketNotifier::Read)
{
    connect(&m_incoming, &QSocketNotifier::activated, this, &MusterPipe::read);
    connect(&m_alive, &QTimer::timeout, this, [this] { say({}); });
    m_alive.start(wire::aliveEvery);
    say({});
}

MusterPipe::~MusterPipe()
{
    m_incoming.setEnabled(false);
    close(m_pipes.in);
    close(m_pipes.out);
}

void MusterPipe::say(const wire::Answer &answer)
{
    const QByteArray line = wire::toLine(answer);
    qsizetype written = 0;
    while (written < line.size()) {
        const ssize_t count
            = write(m_pipes.out, line.constData() + written, static_cast<size_t>(line.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            Q_EMIT gone();
            return;
        }
        written += count;
    }
}

void MusterPipe::read()
{
    std::array<char, 16 * 1024> bytes{};
    const ssize_t count = ::read(m_pipes.in, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR)
        return;
    if (count <= 0) {
        m_incoming.setEnabled(false);
        Q_EMIT gone();
        return;
    }
    if (m_isAsked)
        return; // one visit a process: what else comes is not for us
    m_line.append(bytes.data(), count);
    takeLine();
}

void MusterPipe::takeLine()
{
    const auto end = m_line.indexOf('\n');
    if (end < 0 && m_line.size() <= wire::longestRequest)
        return;
    m_isAsked = true;
    const auto request = wire::requestFrom(m_line.left(qMax(end, 0)));
    m_line.clear();
    if (request)
        Q_EMIT asked(*request);
    else
        Q_EMIT gone();
}

} // namespace muster::ui
