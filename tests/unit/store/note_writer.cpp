// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/store/notes.h"

#include <QCoreApplication>
#include <QFile>

using namespace muster;

namespace {

/// Writes notes 1, 2, 3 … four at a time, and says the number of each once it is durable, until killed.
Async<void> writeForEver(store::Database &database, int first)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        co_return {};
    for (int number = first;; number += 4) {
        store::Database::Work<void> work
            = [number](store::Connection &connection) { return test::addNote(connection, number); };
        const Outcome<void> written = co_await database.write<void>(std::move(work));
        if (!written)
            co_return failure(written.error());
        out.write(QByteArray::number(number) + '\n');
    }
}

Async<void> start(store::Database &database, QString path)
{
    const QList<store::Schema> schemas{test::notesSchema()}; // GCC 12 cannot compile a list inside co_await
    const Outcome<void> opened = co_await database.open(path, schemas);
    if (!opened)
        co_return failure(opened.error());
    for (int first = 1; first <= 4; ++first)
        writeForEver(database, first);
    co_return {};
}

} // namespace

/// The process that the durability test kills. Argument: the database's path.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    store::Database database;
    start(database, QCoreApplication::arguments().value(1));
    return QCoreApplication::exec();
}
