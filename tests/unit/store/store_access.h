// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/database.h"

#include <QTest>

namespace muster::test {

/// A value out of an outcome, or a failed test that says why.
template <typename T>
T valueOf(Outcome<T> outcome)
{
    if (!outcome) {
        QTest::qFail(qPrintable(outcome.error().what + u" / " + outcome.error().detail), __FILE__, __LINE__);
        return T();
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome);
}

/// Runs @p work in a transaction and waits for it.
template <typename T>
T written(store::Database &database, store::Database::Work<T> work)
{
    return valueOf(QCoro::waitFor(database.write<T>(std::move(work))));
}

inline Outcome<void> opened(store::Database &database, const QString &path,
                            const QList<store::Schema> &schemas)
{
    return QCoro::waitFor(database.open(path, schemas));
}

} // namespace muster::test
