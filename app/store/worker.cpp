// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/worker.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::store {

namespace {

// What one transaction takes at most, so that the first in it does not wait for a crowd behind it.
constexpr size_t largestBatch = 256;
constexpr qint64 longestBatchMs = 5;

// About 1,000 pages of WAL. Written back once those who wait have been told, since that takes several times
// as long as a commit; SQLite's own checkpoint, inside of a commit, is left for what is larger than usual.
constexpr size_t workPerCheckpoint = 128;

void failAll(const std::vector<Request *> &batch, const Error &error)
{
    for (Request *request : batch)
        request->fail(error);
}

} // namespace

Worker::Worker(QString connectionName, Access access, Settled settled)
    : m_connectionName(std::move(connectionName)), m_access(access), m_settled(std::move(settled))
{
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_work.notify_one();
    wait();
}

void Worker::submit(Request &request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(&request);
    }
    m_work.notify_one();
}

void Worker::run()
{
    Connection connection(m_connectionName);
    for (;;) {
        const std::vector<Request *> batch = take();
        if (batch.empty())
            return;
        if (batch.front()->kind() == Request::Kind::Setup) {
            static_cast<void>(batch.front()->run(connection)); // nothing to roll back: it keeps its own error
            m_settled(batch);
        } else {
            settleTogether(connection, batch);
        }
    }
}

/// Waits for work; empty: there will be none any more.
std::vector<Request *> Worker::take()
{
    std::unique_lock lock(m_mutex);
    m_work.wait(lock, [this] { return m_ending || !m_queue.empty(); });
    std::vector<Request *> batch;
    while (!m_queue.empty() && batch.size() < largestBatch) {
        const bool alone = m_queue.front()->kind() == Request::Kind::Setup;
        if (alone && !batch.empty())
            break;
        batch.push_back(m_queue.front());
        m_queue.pop_front();
        if (alone)
            break;
    }
    return batch;
}

void Worker::putBack(std::vector<Request *>::const_iterator first,
                     std::vector<Request *>::const_iterator last)
{
    const std::lock_guard lock(m_mutex);
    m_queue.insert(m_queue.begin(), first, last);
}

void Worker::settleTogether(Connection &connection, std::vector<Request *> batch)
{
    const Outcome<size_t> ran = runTogether(connection, batch);
    if (ran) {
        const auto rest = batch.cbegin() + static_cast<std::ptrdiff_t>(*ran);
        putBack(rest, batch.cend());
        batch.resize(*ran);
    } else {
        failAll(batch, ran.error());
    }
    m_settled(batch);
    tidy(connection, batch.size());
}

/// How many of the batch ran and are committed. An error is the whole batch's: SQLite took the transaction
/// back, as it does when the disk is full.
Outcome<size_t> Worker::runTogether(Connection &connection, const std::vector<Request *> &batch)
{
    sync(connection, batch);
    // QSqlDatabase::transaction() would be a deferred BEGIN, which fails busy when a read turns into a write.
    const QString begin = m_access == Access::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (const auto begun = connection.run(begin); !begun)
        return failure(begun.error());
    if (batch.size() == 1)
        return runAlone(connection, *batch.front());
    QElapsedTimer timer;
    timer.start();
    size_t ran = 0;
    Outcome<void> kept;
    while (kept && ran < batch.size() && (ran == 0 || timer.elapsed() < longestBatchMs))
        kept = runInSavepoint(connection, *batch[ran++]);
    if (kept)
        kept = connection.run(u"COMMIT"_s);
    if (kept)
        return ran;
    connection.rollBack();
    return failure(kept.error());
}

/// One in the batch that must be durable makes all of it so, and what came before.
void Worker::sync(Connection &connection, const std::vector<Request *> &batch)
{
    const bool synced = std::any_of(batch.cbegin(), batch.cend(), [](const Request *request) {
        return request->kind() != Request::Kind::Repeatable;
    });
    if (m_access == Access::Write && synced != m_isSynced)
        connection.setSynced(synced);
    m_isSynced = synced;
}

/// A savepoint would copy every page that changes, and nobody else is there to be kept.
Outcome<size_t> Worker::runAlone(Connection &connection, Request &request)
{
    if (request.run(connection)) { // it keeps its own error
        connection.rollBack();
        return 1;
    }
    const Outcome<void> kept = connection.run(u"COMMIT"_s);
    if (kept)
        return 1;
    connection.rollBack();
    return failure(kept.error());
}

/// An error here means that the transaction is lost; what the request itself failed with stays with it.
Outcome<void> Worker::runInSavepoint(Connection &connection, Request &request)
{
    if (const auto opened = connection.run(u"SAVEPOINT work"_s); !opened)
        return opened;
    const std::optional<Error> error = request.run(connection);
    if (error) {
        if (!connection.run(u"ROLLBACK TO work"_s))
            return failure(*error);
    }
    return connection.run(u"RELEASE work"_s);
}

void Worker::tidy(Connection &connection, size_t settled)
{
    m_sinceCheckpoint += settled;
    if (m_access == Access::Read || m_sinceCheckpoint < workPerCheckpoint)
        return;
    m_sinceCheckpoint = 0;
    // Logged when it fails; the next one takes over what is left.
    static_cast<void>(connection.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s));
}

} // namespace muster::store
