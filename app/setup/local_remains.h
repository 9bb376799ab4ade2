// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/secrets/secret_store.h"
#include "app/setup/uninstall_state.h"

namespace muster::setup {

/// How much is in the store.
struct StoreFacts
{
    bool isThere = false;
    int incidents = 0;
    int accounts = 0; ///< people who are connected
    QString trouble; ///< why it cannot be said

    bool operator==(const StoreFacts &) const = default;
};

/// A file of Muster's on this computer.
struct LocalFile
{
    QString name; ///< for people, e.g. "Settings"
    QString path; ///< absolute
};

/// What is on this computer, and how it goes: secrets, the store, and files.
class LocalRemains
{
public:
    struct Places
    {
        QString store; ///< file
        QString secrets; ///< file, where there is one
        QStringList teams; ///< whose command tokens are kept
        QList<LocalFile> files; ///< in the order in which they go
    };

    /// @p store outlives it.
    LocalRemains(secrets::SecretStore &store, Places places, Texts texts)
        : m_secrets(store), m_places(std::move(places)), m_texts(std::move(texts))
    {
    }

    /// What is there, in the order in which it goes.
    [[nodiscard]] QCoro::Task<Belongings> look(StoreFacts facts, bool goes);
    /// The same with what will happen to each.
    [[nodiscard]] Belongings withFate(Belongings all, bool goes) const;
    /// @p one as it is afterwards: Gone, Left, or Stays where it is not ours to remove.
    [[nodiscard]] QCoro::Task<Belonging> remove(Belonging one);

private:
    struct KeptSecret
    {
        secrets::SecretName name;
        QString place;
    };

    [[nodiscard]] QList<secrets::SecretName> secretNames() const;
    /// But for the administrator's token, which is whoever's who gave it.
    [[nodiscard]] QCoro::Task<QList<KeptSecret>> keptSecrets();
    [[nodiscard]] QCoro::Task<QStringList> leftSecrets();
    [[nodiscard]] QCoro::Task<Belonging> removeSecrets(Belonging one);
    [[nodiscard]] Belonging removeFiles(Belonging one, const QStringList &paths) const;
    [[nodiscard]] QStringList storeFiles() const;

    secrets::SecretStore &m_secrets;
    const Places m_places;
    const Texts m_texts;
};

} // namespace muster::setup
