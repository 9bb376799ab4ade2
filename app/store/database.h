// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/store/connection.h"
#include "app/store/request.h"
#include "app/store/schema.h"

#include <QObject>
#include <functional>
#include <memory>

namespace muster::store {

/// The SQLite file, on a thread of its own: WAL, synchronous FULL, BEGIN IMMEDIATE. Work that arrives
/// while a commit is under way shares the next one; each piece of work has a savepoint, so one that fails
/// takes nothing else with it. A task is resumed only after its commit is on disk. Reading has a thread and a
/// connection of its own and never waits for a commit.
///
/// Called and resumed on the thread it lives in. When it goes, work that was handed over is finished and
/// whoever waits is resumed with what came of it, as when a net::HttpClient goes. A task whose owner may be
/// gone by then looks first; or the owner's owner calls close() while it is there.
class Database : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Work = std::function<Outcome<T>(Connection &)>;

    Database();
    ~Database() override; ///< closes

    /// Opens or makes the file, mode 0600, and migrates. Errors, each with a way out: Storage (no room, not
    /// writable, not a database), Conflict (another Muster has it: an exclusive lock file), Invalid (a newer
    /// Muster or another program wrote it; left untouched). After an error it may be called again.
    [[nodiscard]] Async<void> open(QString path, QList<Schema> schemas);

    /// Why open() would refuse a file that is there, with its errors; nothing is changed, and nothing stays
    /// open.
    [[nodiscard]] Async<void> examine(QString path, QList<Schema> schemas);

    /// Finishes the work that was handed over and resumes all who wait. What is asked of it afterwards is
    /// refused at once.
    void close();

    /// Runs @p work in a transaction and resumes when it is durable; an error rolls it back. The work runs
    /// on another thread: it captures values only.
    template <typename T>
    [[nodiscard]] Async<T> write(Work<T> work);

    /// As write(), for what only moves what is durable already and would be done again: a machine that loses
    /// its power may take it back, until the next write() makes it durable too.
    template <typename T>
    [[nodiscard]] Async<T> writeRepeatable(Work<T> work);

    /// The same without a commit of its own: sees what was committed before it began, and can change nothing.
    template <typename T>
    [[nodiscard]] Async<T> read(Work<T> work);

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] Worker *writer() const; ///< null unless open
    [[nodiscard]] Worker *reader() const;
    void start(const QString &path);
    void stop();
    void resumeSettled();

    class Private;
    std::unique_ptr<Private> d;
};

template <typename T>
Async<T> Database::write(Work<T> work)
{
    RequestOf<T> request(writer(), Request::Kind::Transaction, std::move(work));
    Outcome<T> outcome = co_await request;
    co_return outcome;
}

template <typename T>
Async<T> Database::writeRepeatable(Work<T> work)
{
    RequestOf<T> request(writer(), Request::Kind::Repeatable, std::move(work));
    Outcome<T> outcome = co_await request;
    co_return outcome;
}

template <typename T>
Async<T> Database::read(Work<T> work)
{
    RequestOf<T> request(reader(), Request::Kind::Transaction, std::move(work));
    Outcome<T> outcome = co_await request;
    co_return outcome;
}

} // namespace muster::store
