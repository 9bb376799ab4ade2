// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/database.h"

namespace muster::test {

// A table of numbers: the least that transactions can be seen by.

[[nodiscard]] inline store::Schema notesSchema()
{
    return {
        QStringLiteral("notes"),
        {{1, {QStringLiteral("CREATE TABLE notes (number INTEGER NOT NULL UNIQUE, text TEXT NOT NULL)")}}}};
}

[[nodiscard]] inline Outcome<void> addNote(store::Connection &connection, int number)
{
    return connection.run(QStringLiteral("INSERT INTO notes (number, text) VALUES (?, ?)"),
                          {number, QString()});
}

[[nodiscard]] inline Outcome<QList<int>> noteNumbers(store::Connection &connection)
{
    QList<int> numbers;
    const auto read
        = connection.select(QStringLiteral("SELECT number FROM notes ORDER BY number"), {},
                            [&numbers](const QSqlQuery &row) { numbers << row.value(0).toInt(); });
    if (!read)
        return failure(read.error());
    return numbers;
}

} // namespace muster::test
