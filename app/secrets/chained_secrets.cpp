// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/chained_secrets.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace muster::secrets {

namespace {

bool isMissing(const Error &error)
{
    return error.kind == Error::Kind::NotFound;
}

} // namespace

ChainedSecrets::ChainedSecrets(std::vector<std::unique_ptr<SecretStore>> stores) : m_stores(std::move(stores))
{
}

Async<Secret> ChainedSecrets::get(SecretName name)
{
    QStringList places;
    for (const auto &store : m_stores) {
        Outcome<Secret> secret = co_await store->get(name);
        if (secret || !isMissing(secret.error()))
            co_return secret;
        places.append(secret.error().what);
    }
    co_return failure({Error::Kind::NotFound, places.join(u' '), {}, 0, {}});
}

Async<void> ChainedSecrets::set(SecretName name, Secret secret)
{
    Q_ASSERT(!m_stores.empty());
    Outcome<void> kept;
    for (const auto &store : m_stores) {
        kept = co_await store->set(name, secret);
        if (kept || kept.error().kind != Error::Kind::Invalid)
            break;
    }
    co_return kept;
}

Async<QString> ChainedSecrets::place(SecretName name)
{
    for (const auto &store : m_stores) {
        const Outcome<Secret> secret = co_await store->get(name);
        if (!secret)
            continue;
        Outcome<QString> place = co_await store->place(name);
        co_return place;
    }
    co_return QString();
}

Async<void> ChainedSecrets::remove(SecretName name)
{
    Outcome<void> removed;
    for (const auto &store : m_stores) {
        Outcome<void> here = co_await store->remove(name);
        if (!here && removed)
            removed = std::move(here);
    }
    co_return removed;
}

} // namespace muster::secrets
