// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/bench/bare_client.h"
#include "tests/bench/figures.h"

#include <QQueue>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

class QEventLoop;

namespace muster::bench {

/// Sends requests at a steady rate over a handful of connections, whether answers come or not. Each is timed
/// from the moment it was due, so that a stall counts for all that it held up.
class LoadGenerator : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        Samples milliseconds;
        qint64 sent = 0;
        qint64 errors = 0; ///< answers other than 200, broken connections, and what was never answered
    };

    /// @p next makes a request.
    LoadGenerator(quint16 port, std::function<QByteArray()> next);

    [[nodiscard]] Result run(int perSecond, std::chrono::milliseconds time);

private:
    void sendDue();
    void send(BareClient &client);
    void settle(BareClient &client, int status);
    [[nodiscard]] double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    std::function<QByteArray()> m_next;
    std::vector<std::unique_ptr<BareClient>> m_clients;
    QList<BareClient *> m_idle;
    QHash<BareClient *, double> m_dueOf; ///< of those that wait for an answer
    QQueue<double> m_overdue; ///< no connection was free
    QElapsedTimer m_clock;
    QTimer m_tick;
    QEventLoop *m_loop = nullptr;
    double m_interval = 0;
    double m_end = 0;
    qint64 m_due = 0;
    Result m_result;
};

} // namespace muster::bench
