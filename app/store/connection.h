// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <functional>
#include <memory>

namespace muster::store {

/// The connection inside a transaction, on the store's own thread. Never kept beyond the call it is given to,
/// and never told to begin or to commit: the store does that.
class Connection
{
public:
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs @p sql with @p values bound in order. Statements are prepared once and kept by their text, so the
    /// text is a constant and what changes is bound. A null QString is bound as empty text, QVariant() as
    /// NULL. Errors: Storage (detail has SQLite's text), Conflict for a violated uniqueness.
    [[nodiscard]] Outcome<void> run(const QString &sql, const QVariantList &values = {});
    /// As run(), then @p row for each row of the answer. @p row may use the connection, too.
    [[nodiscard]] Outcome<void> select(const QString &sql, const QVariantList &values,
                                       const std::function<void(const QSqlQuery &)> &row);

private:
    friend class StoreFile;
    friend class Worker;
    explicit Connection(QString name);
    ~Connection();

    /// Opens @p path anew, with QSQLITE's own @p options.
    [[nodiscard]] Outcome<void> open(const QString &path, const QString &options);
    void close();
    /// For a transaction that may be gone already, as after a full disk; so it says nothing.
    void rollBack();
    /// Whether commits wait until the disk has them. Outside of a transaction.
    void setSynced(bool synced);

    class Private;
    std::unique_ptr<Private> d;
};

/// Of the SQLite that Qt was built with, e.g. "3.40.1"; empty when it does not tell.
[[nodiscard]] QString sqliteVersion();

} // namespace muster::store
