// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/own_store.h"

#include "app/backend/services.h"
#include "app/store/accounts.h"
#include "app/store/incidents.h"

#include <QFileInfo>

namespace muster::backend {

using setup::StoreFacts;

Outcome<StoreFacts> readFacts(store::Connection &connection)
{
    const auto incidents = store::Incidents::count(connection);
    if (!incidents)
        return failure(incidents.error());
    const auto accounts = store::Accounts::all(connection);
    if (!accounts)
        return failure(accounts.error());
    StoreFacts facts;
    facts.isThere = true;
    facts.incidents = *incidents;
    facts.accounts = static_cast<int>(accounts->size());
    return facts;
}

Async<void> OwnStore::open(QString path)
{
    if (m_database || !QFileInfo::exists(path))
        co_return Outcome<void>();
    auto database = std::make_unique<store::Database>();
    Outcome<void> opened = co_await database->open(path, storeSchemas());
    if (opened)
        m_database = std::move(database);
    co_return opened;
}

Async<void> OwnStore::take(QString path)
{
    m_refusal.reset();
    Outcome<void> opened = co_await open(path);
    if (opened || opened.error().kind == Error::Kind::Conflict)
        co_return opened;
    m_refusal = opened.error();
    co_return Outcome<void>();
}

void OwnStore::release()
{
    m_database.reset();
}

QCoro::Task<StoreFacts> OwnStore::facts(QString path, Texts texts)
{
    StoreFacts facts;
    facts.isThere = QFileInfo::exists(path);
    if (!facts.isThere)
        co_return facts;
    const bool wasTaken = m_database != nullptr;
    const Outcome<void> opened = co_await open(path);
    if (!opened) {
        facts.trouble = told(opened.error(), texts);
        co_return facts;
    }
    const store::Database::Work<StoreFacts> work = &readFacts;
    const Outcome<StoreFacts> read = co_await m_database->read<StoreFacts>(work);
    if (read)
        facts = *read;
    else
        facts.trouble = told(read.error(), texts);
    if (!wasTaken)
        release();
    co_return facts;
}

Async<QList<incident::IncidentExport>> OwnStore::history(relay::Circumstances now)
{
    using History = QList<incident::IncidentExport>;
    if (m_refusal)
        co_return failure(*m_refusal);
    if (!m_database)
        co_return History();
    const store::Database::Work<History> work
        = [now](store::Connection &connection) { return readHistory(connection, now); };
    Outcome<History> history = co_await m_database->read<History>(work);
    co_return history;
}

Async<QString> OwnStore::exportTo(QString folder, settings::Settings settings,
                                  QHash<QString, QString> teamNames, QDateTime now, Texts texts)
{
    relay::Circumstances circumstances;
    circumstances.settings = settings;
    circumstances.workspace.url = settings.workspace.url.adjusted(QUrl::StripTrailingSlash);
    circumstances.workspace.teamNames = teamNames;
    circumstances.catalogue = settings.record.catalogue;
    circumstances.now = now;
    const Outcome<QList<incident::IncidentExport>> known = co_await history(circumstances);
    if (!known)
        co_return failure(known.error());
    co_return writeLuggage(folder, {settings, *known, now}, texts);
}

} // namespace muster::backend
