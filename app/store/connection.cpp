// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/connection.h"

#include "app/core/log.h"
#include "app/store/sql_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace muster::store {

namespace {

// More texts than the house has. A text that is made at run time is a mistake, but shall not eat the memory.
constexpr size_t keptStatements = 256;

/// Qt would bind a null QString as NULL, which no column of ours takes.
QVariant bindable(const QVariant &value)
{
    if (value.metaType().id() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

} // namespace

class Connection::Private
{
public:
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(name, false); }

    /// A statement is taken out while it runs, so that a row's callback may use the same text.
    [[nodiscard]] Outcome<QSqlQuery> take(const QString &sql)
    {
        if (auto kept = statements.extract(sql))
            return std::move(kept.mapped());
        QSqlQuery query(database());
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failure(logged(query.lastError(), sql));
        return query;
    }

    void keep(const QString &sql, QSqlQuery query)
    {
        query.finish(); // an unfinished one would hold its snapshot and stop the WAL from being reused
        if (statements.size() < keptStatements)
            statements.insert_or_assign(sql, std::move(query));
    }

    [[nodiscard]] Error logged(const QSqlError &sqlite, const QString &sql) const
    {
        const Error error = sqlError(sqlite, path);
        if (error.kind != Error::Kind::Conflict)
            qCWarning(lcStore).noquote() << error.detail << "in" << forLog(sql);
        return error;
    }

    QString name;
    QString path;
    std::unordered_map<QString, QSqlQuery> statements;
};

Connection::Connection(QString name) : d(std::make_unique<Private>())
{
    d->name = std::move(name);
    QSqlDatabase::addDatabase(u"QSQLITE"_s, d->name);
}

Connection::~Connection()
{
    close();
    QSqlDatabase::removeDatabase(d->name);
}

Outcome<void> Connection::open(const QString &path, const QString &options)
{
    close();
    d->path = path;
    QSqlDatabase database = d->database();
    database.setDatabaseName(path);
    database.setConnectOptions(options);
    if (!database.open())
        return failure(d->logged(database.lastError(), u"open"_s));
    return {};
}

void Connection::close()
{
    d->statements.clear();
    d->database().close();
}

void Connection::rollBack()
{
    QSqlQuery(d->database()).exec(u"ROLLBACK"_s);
}

void Connection::setSynced(bool synced)
{
    // Never a kept statement: this pragma acts when it is prepared.
    QSqlQuery(d->database()).exec(synced ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
}

Outcome<void> Connection::run(const QString &sql, const QVariantList &values)
{
    return select(sql, values, nullptr);
}

Outcome<void> Connection::select(const QString &sql, const QVariantList &values,
                                 const std::function<void(const QSqlQuery &)> &row)
{
    Outcome<QSqlQuery> query = d->take(sql);
    if (!query)
        return failure(query.error());
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, bindable(values.at(i)));
    Outcome<void> outcome;
    if (query->exec()) {
        while (row && query->next())
            row(*query);
    }
    if (query->lastError().isValid())
        outcome = failure(d->logged(query->lastError(), sql));
    d->keep(sql, std::move(*query));
    return outcome;
}

QString sqliteVersion()
{
    const QString name = u"muster-version"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        database.open();
        QSqlQuery query(database);
        if (query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace muster::store
