// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/secrets/secret_store.h"

#include <QStringList>
#include <memory>

namespace muster::secrets {

/// Where new secrets are kept on a desktop.
enum class SecretPlace {
    Keyring, ///< unless there is none and a secrets file was made already: then in that
    File, ///< because somebody chose so
};

/// The stores of a desktop as one. The environment comes first, then a secrets file, which was written by
/// hand or by choice, then the keyring, which nobody is asked to unlock for what the file has. A keyring that
/// is not there is passed over when reading and is an error (code::noKeyring) when something is to be kept:
/// it goes into no file that nobody chose. One that is locked or silent is an error for both, unless the file
/// is the place: then it is passed over as well.
class DesktopSecrets final : public SecretStore
{
public:
    struct Stores
    {
        std::unique_ptr<SecretStore> environment;
        std::unique_ptr<SecretStore> keyring;
        std::unique_ptr<SecretStore> file;
        QString filePath; ///< of `file`
    };

    DesktopSecrets(Stores stores, SecretPlace place);

    void setPlace(SecretPlace place) { m_place = place; }
    [[nodiscard]] SecretPlace place() const { return m_place; }

    [[nodiscard]] Async<Secret> get(SecretName name) override;
    /// Where the file is the place, the keyring is asked only when neither name is anywhere else.
    [[nodiscard]] Async<Secret> getOrShared(SecretName name) override;
    /// What is kept in the keyring is taken out of the file, where the old one would be found first.
    [[nodiscard]] Async<void> set(SecretName name, Secret secret) override;
    [[nodiscard]] Async<QString> place(SecretName name) override;
    /// From every place. A keyring that is not there is an error only where it is the place.
    [[nodiscard]] Async<void> remove(SecretName name) override;
    /// At the place.
    [[nodiscard]] Async<void> look() override;
    /// Also where it is not the place.
    [[nodiscard]] Async<void> lookAtKeyring() { return m_stores.keyring->look(); }

private:
    [[nodiscard]] QList<SecretStore *> inOrder() const;
    [[nodiscard]] QList<SecretStore *> outsideKeyring() const;
    [[nodiscard]] Async<Secret> search(QList<SecretStore *> stores, SecretName name);
    [[nodiscard]] bool isPassedOver(const Error &error) const;
    [[nodiscard]] Async<void> moveToKeyring(SecretName name, Secret secret);

    Stores m_stores;
    SecretPlace m_place;
};

/// The environment, the keyring under @p service, and @p file.
[[nodiscard]] DesktopSecrets::Stores desktopStores(const QString &service, const QString &file);

} // namespace muster::secrets
