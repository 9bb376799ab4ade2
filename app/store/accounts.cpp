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
        found.append({row.value(0).toString(), row.value(1).toString(), timeFrom(row.value(2))});
    };
    const auto done
        = connection.select(u"SELECT user_id, user_name, connected_at FROM accounts "_s + rest, values, add);
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
    return {u"accounts"_s, {{1, first}}};
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
    return connection.run(u"INSERT INTO accounts (user_id, user_name, connected_at) VALUES (?, ?, ?)"
                          " ON CONFLICT (user_id) DO UPDATE SET user_name = excluded.user_name,"
                          " connected_at = excluded.connected_at"_s,
                          {account.userId, account.userName, timeColumn(account.connectedAt)});
}

Outcome<void> Accounts::remove(Connection &connection, const QString &userId)
{
    return connection.run(u"DELETE FROM accounts WHERE user_id = ?"_s, {userId});
}

} // namespace muster::store
