// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/load_generator.h"

#include <QEventLoop>

namespace muster::bench {

namespace {

/// Fewer than the relay takes from one peer.
constexpr int Connections = 24;
/// How long the last answers may take.
constexpr double Patience = 5'000;

} // namespace

LoadGenerator::LoadGenerator(quint16 port, std::function<QByteArray()> next) : m_next(std::move(next))
{
    for (int i = 0; i < Connections; ++i) {
        auto client = std::make_unique<BareClient>(port);
        BareClient *raw = client.get();
        connect(raw, &BareClient::answered, this, [this, raw](int status) { settle(*raw, status); });
        m_idle.append(raw);
        m_clients.push_back(std::move(client));
    }
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(1);
    connect(&m_tick, &QTimer::timeout, this, &LoadGenerator::sendDue);
}

LoadGenerator::Result LoadGenerator::run(int perSecond, std::chrono::milliseconds time)
{
    QEventLoop loop;
    m_loop = &loop;
    m_interval = 1'000.0 / perSecond;
    m_end = static_cast<double>(time.count());
    m_due = 0;
    m_result = {};
    m_clock.start();
    m_tick.start();
    loop.exec();
    m_tick.stop();
    m_result.errors += m_overdue.size() + m_dueOf.size();
    m_overdue.clear();
    return m_result;
}

void LoadGenerator::sendDue()
{
    while (static_cast<double>(m_due) * m_interval <= std::min(now(), m_end))
        m_overdue.enqueue(static_cast<double>(m_due++) * m_interval);
    while (!m_overdue.isEmpty() && !m_idle.isEmpty())
        send(*m_idle.takeLast());
    const bool allAnswered = m_overdue.isEmpty() && m_dueOf.isEmpty();
    if ((now() > m_end && allAnswered) || now() > m_end + Patience)
        m_loop->quit();
}

void LoadGenerator::send(BareClient &client)
{
    m_dueOf.insert(&client, m_overdue.dequeue());
    ++m_result.sent;
    client.send(m_next());
}

void LoadGenerator::settle(BareClient &client, int status)
{
    m_result.milliseconds.add(now() - m_dueOf.take(&client));
    if (status != 200)
        ++m_result.errors;
    if (m_overdue.isEmpty())
        m_idle.append(&client);
    else
        send(client);
}

} // namespace muster::bench
