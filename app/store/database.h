// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"

#include <QObject>
#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <memory>

namespace muster::store {

/// The connection inside a transaction, on the store's own thread. Never kept beyond the call it is given to.
class Connection
{
public:
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs @p sql with @p values bound in order. Statements are prepared once and kept by their text.
    /// Errors: Storage (detail has SQLite's text), Conflict for a violated uniqueness.
    [[nodiscard]] Outcome<void> run(const QString &sql, const QVariantList &values = {});
    /// As run(), then @p row for each row of the answer.
    [[nodiscard]] Outcome<void> select(const QString &sql, const QVariantList &values,
                                       const std::function<void(const QSqlQuery &)> &row);

private:
    friend class Worker;
    explicit Connection(QString name);
    ~Connection();

    class Private;
    std::unique_ptr<Private> d;
};

/// One version step of a schema. Each module brings its own list, under its own component name.
struct Migration
{
    int version = 0; ///< 1, 2, 3 … without gaps
    QStringList statements;
};

struct Schema
{
    QString component; ///< e.g. "journal"
    QList<Migration> migrations;
};

/// The SQLite file, on a thread of its own: WAL, synchronous FULL, BEGIN IMMEDIATE. Work that arrives
/// while a commit is under way shares the next one; each piece of work has a savepoint, so one that fails
/// takes nothing else with it. A task is resumed only after its commit is on disk.
class Database : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Work = std::function<Outcome<T>(Connection &)>;

    Database();
    ~Database() override; ///< finishes the work that was handed over

    /// Opens or makes the file, mode 0600, and migrates. Errors, each with a way out: Storage (no room, not
    /// writable, not a database), Conflict (another Muster has it: an exclusive lock file), Invalid (a newer Muster
    /// wrote it; left untouched).
    [[nodiscard]] Async<void> open(QString path, QList<Schema> schemas);

    /// Runs @p work in a transaction and resumes when it is durable; an error rolls it back. The work runs
    /// on another thread: it captures values only.
    template<typename T>
    [[nodiscard]] Async<T> write(Work<T> work);

    /// The same without a commit of its own.
    template<typename T>
    [[nodiscard]] Async<T> read(Work<T> work);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::store
