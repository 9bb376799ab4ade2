// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace muster::bench {

/// A bare SQLite file as the store keeps its own: WAL with FULL sync. One row, one commit, on the calling
/// thread.
class DurableCommit
{
public:
    /// Makes the file; it must not be there yet.
    explicit DurableCommit(const QString &file);
    ~DurableCommit();
    Q_DISABLE_COPY_MOVE(DurableCommit)

    /// How long one commit of one row took, in milliseconds.
    [[nodiscard]] double commit();

private:
    QString m_connection;
};

} // namespace muster::bench
