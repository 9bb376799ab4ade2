// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/desktop_secrets.h"

#include "app/secrets/environment_secrets.h"
#include "app/secrets/file_secret_store.h"
#include "app/secrets/keychain_secret_store.h"

#include <QFileInfo>

namespace muster::secrets {

namespace {

bool isShut(const Error &error)
{
    return error.code == code::lockedKeyring || error.code == code::silentKeyring;
}

} // namespace

DesktopSecrets::DesktopSecrets(Stores stores, SecretPlace place) : m_stores(std::move(stores)), m_place(place)
{
}

Async<Secret> DesktopSecrets::get(SecretName name)
{
    Outcome<Secret> secret = co_await search(inOrder(), name);
    co_return secret;
}

Async<Secret> DesktopSecrets::getOrShared(SecretName name)
{
    if (m_place == SecretPlace::File) {
        const QList<SecretName> names = {name, {name.kind, {}}};
        for (const SecretName &each : names) {
            Outcome<Secret> secret = co_await search(outsideKeyring(), each);
            if (secret || !isPassedOver(secret.error()))
                co_return secret;
        }
    }
    Outcome<Secret> secret = co_await SecretStore::getOrShared(name);
    co_return secret;
}

Async<Secret> DesktopSecrets::search(QList<SecretStore *> stores, SecretName name)
{
    QStringList places;
    for (SecretStore *store : std::as_const(stores)) {
        Outcome<Secret> secret = co_await store->get(name);
        if (secret || !isPassedOver(secret.error()))
            co_return secret;
        places.append(secret.error().what);
    }
    co_return failure({.kind = Error::Kind::NotFound, .what = places.join(u' ')});
}

Async<void> DesktopSecrets::set(SecretName name, Secret secret)
{
    if (m_place == SecretPlace::Keyring) {
        Outcome<void> kept = co_await moveToKeyring(name, secret);
        const bool isNoKeyring = !kept && kept.error().code == code::noKeyring;
        if (!isNoKeyring || !QFileInfo::exists(m_stores.filePath))
            co_return kept;
    }
    Outcome<void> kept = co_await m_stores.file->set(name, secret);
    co_return kept;
}

Async<void> DesktopSecrets::moveToKeyring(SecretName name, Secret secret)
{
    Outcome<void> kept = co_await m_stores.keyring->set(name, secret);
    if (!kept)
        co_return kept;
    Outcome<void> cleared = co_await m_stores.file->remove(name);
    co_return cleared;
}

Async<QString> DesktopSecrets::place(SecretName name)
{
    const QList<SecretStore *> stores = inOrder();
    for (SecretStore *store : stores) {
        Outcome<QString> place = co_await store->place(name);
        if (place && !place->isEmpty())
            co_return place;
    }
    co_return QString();
}

Async<void> DesktopSecrets::remove(SecretName name)
{
    Outcome<void> removed;
    const QList<SecretStore *> stores = inOrder();
    for (SecretStore *store : stores) {
        Outcome<void> here = co_await store->remove(name);
        const bool isNoKeyring = !here && here.error().code == code::noKeyring;
        const bool isElsewhere = isNoKeyring && m_place == SecretPlace::File;
        if (!here && !isElsewhere && removed)
            removed = std::move(here);
    }
    co_return removed;
}

Async<void> DesktopSecrets::look()
{
    if (m_place == SecretPlace::File)
        co_return Outcome<void>();
    Outcome<void> looked = co_await m_stores.keyring->look();
    const bool isNoKeyring = !looked && looked.error().code == code::noKeyring;
    if (isNoKeyring && QFileInfo::exists(m_stores.filePath))
        co_return Outcome<void>();
    co_return looked;
}

/// What is not an error when a secret is looked for.
bool DesktopSecrets::isPassedOver(const Error &error) const
{
    if (isShut(error))
        return m_place == SecretPlace::File;
    return error.kind == Error::Kind::NotFound || error.code == code::noKeyring;
}

QList<SecretStore *> DesktopSecrets::outsideKeyring() const
{
    return {m_stores.environment.get(), m_stores.file.get()};
}

QList<SecretStore *> DesktopSecrets::inOrder() const
{
    return {m_stores.environment.get(), m_stores.file.get(), m_stores.keyring.get()};
}

DesktopSecrets::Stores desktopStores(const QString &service, const QString &file)
{
    return {std::make_unique<EnvironmentSecrets>(QProcessEnvironment::systemEnvironment()),
            std::make_unique<KeychainSecretStore>(service), std::make_unique<FileSecretStore>(file), file};
}

} // namespace muster::secrets
