// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/declarations.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

QString comparable(const QString &title)
{
    return title.simplified().toCaseFolded();
}

qint64 beginOfWindow(const QDateTime &now)
{
    return now.addSecs(-std::chrono::seconds(Declarations::Window).count()).toMSecsSinceEpoch();
}

} // namespace

store::Schema Declarations::schema()
{
    return {
        u"declarations"_s,
        {{1,
          {u"CREATE TABLE declarations (user_id TEXT NOT NULL, title TEXT NOT NULL, incident_id TEXT NOT "
           u"NULL, "
           "delivery_id TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (user_id, title)) WITHOUT ROWID"_s,
           u"CREATE INDEX declarations_at ON declarations (at)"_s}}}};
}

Outcome<std::optional<Declarations::Declaration>> Declarations::find(store::Connection &connection,
                                                                     const QString &userId,
                                                                     const QString &title,
                                                                     const QDateTime &now)
{
    std::optional<Declaration> found;
    const auto read = [&](const QSqlQuery &query) {
        found = Declaration{
            .userId = userId,
            .title = title,
            .incidentId = query.value(0).toString(),
            .deliveryId = query.value(1).toString(),
            .at = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC),
        };
    };
    const auto selected = connection.select(u"SELECT incident_id, delivery_id, at FROM declarations "
                                            "WHERE user_id = ? AND title = ? AND at >= ?"_s,
                                            {userId, comparable(title), beginOfWindow(now)}, read);
    if (!selected)
        return failure(selected.error());
    return found;
}

Outcome<void> Declarations::put(store::Connection &connection, const Declaration &declaration)
{
    const auto forgotten
        = connection.run(u"DELETE FROM declarations WHERE at < ?"_s, {beginOfWindow(declaration.at)});
    if (!forgotten)
        return forgotten;
    return connection.run(
        u"INSERT OR REPLACE INTO declarations (user_id, title, incident_id, delivery_id, at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {declaration.userId, comparable(declaration.title), declaration.incidentId, declaration.deliveryId,
         declaration.at.toMSecsSinceEpoch()});
}

} // namespace muster::relay
