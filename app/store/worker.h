// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/request.h"

#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace muster::store {

/// A thread with one SQLite connection. What waits when a transaction begins runs in it, each piece in a
/// savepoint, and shares its commit; a piece that is alone has the transaction for itself.
class Worker final : public QThread
{
public:
    enum class Access { Write, Read };
    /// Called on the worker's thread with what is settled, in the order it was handed over.
    using Settled = std::function<void(const std::vector<Request *> &)>;

    Worker(QString connectionName, Access access, Settled settled);
    ~Worker() override; ///< finishes what was handed over

    void submit(Request &request);

protected:
    void run() override;

private:
    [[nodiscard]] std::vector<Request *> take();
    void putBack(std::vector<Request *>::const_iterator first, std::vector<Request *>::const_iterator last);
    void settleTogether(Connection &connection, std::vector<Request *> batch);
    void sync(Connection &connection, const std::vector<Request *> &batch);
    [[nodiscard]] Outcome<size_t> runTogether(Connection &connection, const std::vector<Request *> &batch);
    [[nodiscard]] static Outcome<size_t> runAlone(Connection &connection, Request &request);
    [[nodiscard]] static Outcome<void> runInSavepoint(Connection &connection, Request &request);
    void tidy(Connection &connection, size_t settled);

    const QString m_connectionName;
    const Access m_access;
    const Settled m_settled;
    bool m_isSynced = true; ///< how the connection commits
    size_t m_sinceCheckpoint = 0; ///< pieces of work; the thread's own

    std::mutex m_mutex; // std's: ThreadSanitizer knows them, Qt's own would be blind spots
    std::condition_variable m_work;
    std::deque<Request *> m_queue;
    bool m_ending = false;
};

} // namespace muster::store
