// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/accounts.h"

#include "app/store/columns.h"

using namespace Qt::StringLiterals;

namespace muster::store {

namespace {

Outcome<QList<Account>> read(Connection &connection, const QString &rest, const QVariantList &values)
{
    QList<Account> found;
    const auto add = [&found](const QSqlQuery &row) {
        found.append({row.value(0).toString(), row.value(1).toString(), timeFrom(row.value(2)),
                      row.value(3).toString()});
    };
    const auto done = connection.select(
        u"SELECT user_id, user_name, connected_at, client_id FROM accounts "_s + rest, values, add);
    if (!done)
        return failure(done.error());
    return found;
}

} // namespace

Schema Accounts::schema()
{
    const QStringList first{
        u"CREATE TABLE accounts (user_id TEXT NOT NULL PRIMARY KEY, user_name TEXT NOT NULL,"
        " connected_at INTEGER NOT NULL) WITHOUT ROWID"_s,
    };
    const QStringList second{
        u"ALTER TABLE accounts ADD COLUMN client_id TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE TABLE lost_accounts (user_id TEXT NOT NULL PRIMARY KEY, user_name TEXT NOT NULL,"
        " connected_at INTEGER NOT NULL, why TEXT NOT NULL, lost_at INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE connect_reminders (user_id TEXT NOT NULL PRIMARY KEY, reminded_at INTEGER NOT NULL)"
        " WITHOUT ROWID"_s,
    };
    return {u"accounts"_s, {{1, first}, {2, second}}};
}

Outcome<std::optional<Account>> Accounts::find(Connection &connection, const QString &userId)
{
    const auto found = read(connection, u"WHERE user_id = ?"_s, {userId});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::optional<Account>() : std::optional(found->first());
}

Outcome<QList<Account>> Accounts::all(Connection &connection)
{
    return read(connection, u"ORDER BY user_name, user_id"_s, {});
}

Outcome<void> Accounts::put(Connection &connection, const Account &account)
{
    for (const QString &table : {u"lost_accounts"_s, u"connect_reminders"_s}) {
        const auto forgotten
            = connection.run(u"DELETE FROM %1 WHERE user_id = ?"_s.arg(table), {account.userId});
        if (!forgotten)
            return failure(forgotten.error());
    }
    return connection.run(
        u"INSERT INTO accounts (user_id, user_name, connected_at, client_id) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (user_id) DO UPDATE SET user_name = excluded.user_name,"
        " connected_at = excluded.connected_at, client_id = excluded.client_id"_s,
        {account.userId, account.userName, timeColumn(account.connectedAt), account.clientId});
}

Outcome<void> Accounts::remove(Connection &connection, const QString &userId)
{
    return connection.run(u"DELETE FROM accounts WHERE user_id = ?"_s, {userId});
}

Outcome<bool> Accounts::lose(Connection &connection, const QString &userId, const QString &why,
                             const QDateTime &at)
{
    const auto account = find(connection, userId);
    if (!account)
        return failure(account.error());
    if (!*account)
        return false;
    const auto noted = connection.run(
        u"INSERT OR REPLACE INTO lost_accounts (user_id, user_name, connected_at, why, lost_at)"
        " VALUES (?, ?, ?, ?, ?)"_s,
        {userId, (*account)->userName, timeColumn((*account)->connectedAt), why, timeColumn(at)});
    if (!noted)
        return failure(noted.error());
    if (const auto removed = remove(connection, userId); !removed)
        return failure(removed.error());
    return true;
}

Outcome<QList<LostAccount>> Accounts::lost(Connection &connection)
{
    QList<LostAccount> found;
    const auto add = [&found](const QSqlQuery &row) {
        found.append({{row.value(0).toString(), row.value(1).toString(), timeFrom(row.value(2))},
                      row.value(3).toString(),
                      timeFrom(row.value(4))});
    };
    const auto done = connection.select(u"SELECT user_id, user_name, connected_at, why, lost_at"
                                        " FROM lost_accounts ORDER BY lost_at DESC, user_name"_s,
                                        {}, add);
    if (!done)
        return failure(done.error());
    return found;
}

Outcome<void> Accounts::forgetLost(Connection &connection)
{
    return connection.run(u"DELETE FROM lost_accounts"_s, {});
}

Outcome<void> Accounts::noteReminder(Connection &connection, const QString &userId, const QDateTime &at)
{
    return connection.run(u"INSERT OR REPLACE INTO connect_reminders (user_id, reminded_at) VALUES (?, ?)"_s,
                          {userId, timeColumn(at)});
}

Outcome<QHash<QString, QDateTime>> Accounts::reminders(Connection &connection)
{
    QHash<QString, QDateTime> found;
    const auto add
        = [&found](const QSqlQuery &row) { found.insert(row.value(0).toString(), timeFrom(row.value(1))); };
    const auto done = connection.select(u"SELECT user_id, reminded_at FROM connect_reminders"_s, {}, add);
    if (!done)
        return failure(done.error());
    return found;
}

} // namespace muster::store
