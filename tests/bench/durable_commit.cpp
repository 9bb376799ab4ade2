// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/durable_commit.h"

#include "app/core/ids.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

void run(QSqlQuery &query, const QString &sql)
{
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

} // namespace

DurableCommit::DurableCommit(const QString &file) : m_connection(newId())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    if (!database.open())
        qFatal("%s cannot be opened", qPrintable(file));
    QSqlQuery query(database);
    run(query, u"PRAGMA journal_mode = WAL"_s);
    run(query, u"PRAGMA synchronous = FULL"_s);
    run(query, u"CREATE TABLE kept (number INTEGER PRIMARY KEY, what TEXT NOT NULL)"_s);
}

DurableCommit::~DurableCommit()
{
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

double DurableCommit::commit()
{
    // As long as a delivery's payload.
    static const QString payload(500, u'x');
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT INTO kept (what) VALUES (?)"_s);
    query.bindValue(0, payload);
    QSqlQuery frame(QSqlDatabase::database(m_connection));
    QElapsedTimer timer;
    timer.start();
    run(frame, u"BEGIN IMMEDIATE"_s);
    if (!query.exec())
        qFatal("the row cannot be written: %s", qPrintable(query.lastError().text()));
    run(frame, u"COMMIT"_s);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace muster::bench
