// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/migrations.h"

#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muster::store {

namespace {

using Versions = QHash<QString, int>; ///< by component

// "Mstr", in the header field that SQLite reserves for programs to know their own files by.
constexpr int applicationId = 0x4d737472;

Outcome<int> number(Connection &connection, const QString &sql)
{
    int value = 0;
    const auto read
        = connection.select(sql, {}, [&value](const QSqlQuery &row) { value = row.value(0).toInt(); });
    if (!read)
        return failure(read.error());
    return value;
}

Outcome<Versions> versions(Connection &connection)
{
    const auto there
        = number(connection,
                 u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_versions'"_s);
    if (!there)
        return failure(there.error());
    Versions found;
    if (*there == 0)
        return found;
    const auto read = connection.select(
        u"SELECT component, version FROM schema_versions"_s, {},
        [&found](const QSqlQuery &row) { found.insert(row.value(0).toString(), row.value(1).toInt()); });
    if (!read)
        return failure(read.error());
    return found;
}

Failure invalid(const Wording &what, const QString &detail)
{
    return failure(errorSaying(Error::Kind::Invalid, what, detail));
}

Outcome<void> checkOwner(Connection &connection, const QString &path)
{
    const auto id = number(connection, u"PRAGMA application_id"_s);
    if (!id)
        return failure(id.error());
    const auto objects = number(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!objects)
        return failure(objects.error());
    if (*id == applicationId || (*id == 0 && *objects == 0))
        return {};
    return invalid(Wording::translate("Store", "%1 is the database of another program. Choose another file.")
                       .arg(QDir::toNativeSeparators(path)),
                   u"application_id %1, %2 objects"_s.arg(*id).arg(*objects));
}

Outcome<void> migrateComponent(Connection &connection, const Schema &schema, int present)
{
    for (const Migration &migration : schema.migrations) {
        if (migration.version <= present)
            continue;
        for (const QString &statement : migration.statements) {
            if (auto done = connection.run(statement); !done)
                return done;
        }
    }
    return connection.run(u"INSERT INTO schema_versions (component, version) VALUES (?, ?)"
                          " ON CONFLICT (component) DO UPDATE SET version = excluded.version"_s,
                          {schema.component, static_cast<int>(schema.migrations.size())});
}

Outcome<void> migrateAll(Connection &connection, const QList<Schema> &schemas)
{
    // A number of our own, not of a user: PRAGMA takes no bound values.
    if (auto marked = connection.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !marked)
        return marked;
    if (auto made = connection.run(u"CREATE TABLE IF NOT EXISTS schema_versions"
                                   " (component TEXT PRIMARY KEY, version INTEGER NOT NULL)"_s);
        !made)
        return made;
    const auto present = versions(connection);
    if (!present)
        return failure(present.error());
    for (const Schema &schema : schemas) {
        if (present->value(schema.component) == schema.migrations.size())
            continue;
        if (auto done = migrateComponent(connection, schema, present->value(schema.component)); !done)
            return done;
    }
    return {};
}

bool isUpToDate(const Versions &present, const QList<Schema> &schemas)
{
    return std::all_of(schemas.cbegin(), schemas.cend(), [&present](const Schema &schema) {
        return present.value(schema.component) == schema.migrations.size();
    });
}

} // namespace

Outcome<void> checkVersions(Connection &connection, const QString &path, const QList<Schema> &schemas)
{
    if (auto owned = checkOwner(connection, path); !owned)
        return owned;
    const auto present = versions(connection);
    if (!present)
        return failure(present.error());
    for (const Schema &schema : schemas) {
        const int version = present->value(schema.component);
        if (version > schema.migrations.size()) {
            return invalid(
                Wording::translate("Store",
                                   "A newer Muster wrote %1. Install that version, or choose another file.")
                    .arg(QDir::toNativeSeparators(path)),
                u"%1 has version %2, known is %3"_s.arg(schema.component)
                    .arg(version)
                    .arg(schema.migrations.size()));
        }
    }
    return {};
}

Outcome<void> migrate(Connection &connection, const QList<Schema> &schemas)
{
    const auto present = versions(connection);
    if (!present)
        return failure(present.error());
    if (!present->isEmpty() && isUpToDate(*present, schemas))
        return {};
    if (auto begun = connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Outcome<void> done = migrateAll(connection, schemas);
    if (done)
        done = connection.run(u"COMMIT"_s);
    if (!done)
        static_cast<void>(connection.run(u"ROLLBACK"_s)); // has happened already where SQLite did it
    return done;
}

} // namespace muster::store
