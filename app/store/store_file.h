// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/connection.h"
#include "app/store/schema.h"

#include <QLockFile>

namespace muster::store {

/// The database's file and the lock beside it, which keeps a second Muster out for as long as this lives.
class StoreFile
{
public:
    explicit StoreFile(QString path);

    /// Takes the lock, makes or checks the file and brings it up to date. Errors: see Database::open().
    [[nodiscard]] Outcome<void> openForWriting(Connection &connection, const QList<Schema> &schemas);
    /// What openForWriting() would refuse of a file that is there, which is not changed. The lock is held
    /// only for as long as this lives.
    [[nodiscard]] Outcome<void> examine(Connection &connection, const QList<Schema> &schemas);
    /// After openForWriting(), for a second connection.
    [[nodiscard]] Outcome<void> openForReading(Connection &connection) const;

private:
    [[nodiscard]] Outcome<void> lock();
    [[nodiscard]] Outcome<void> make() const;
    [[nodiscard]] Outcome<void> hide() const;
    [[nodiscard]] Failure unwritable(const QString &detail) const;

    const QString m_path;
    QLockFile m_lock;
};

} // namespace muster::store
