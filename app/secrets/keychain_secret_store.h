// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/secrets/secret_store.h"

#include <QObject>
#include <QPointer>
#include <chrono>

namespace QKeychain {
class Job;
}

namespace muster::secrets {

/// What Error::code holds when it is the keyring that is in the way.
namespace code {

inline const QString noKeyring = QStringLiteral("keyring.missing"); ///< Disabled: none on this machine
inline const QString lockedKeyring = QStringLiteral("keyring.locked"); ///< Forbidden: and nobody unlocked it
inline const QString silentKeyring = QStringLiteral("keyring.silent"); ///< Timeout: it waits for somebody

} // namespace code

/// Secrets in the desktop's keyring, by QtKeychain and never by its plain-text fallback. One question at a
/// time: a keyring that asks a person for its password answers nothing until they have, and what was asked
/// stays asked. Never deletes a job that has not finished: the keyring's answer would come to freed memory.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{30}; ///< with a person who is to unlock it

    /// @p service is the name under which the keyring lists what is ours.
    explicit KeychainSecretStore(QString service, Texts texts = Texts(),
                                 std::chrono::milliseconds timeout = patience);
    /// Whoever waits for an answer then gets none.
    ~KeychainSecretStore() override;

    /// NotFound only where the keyring is unlocked: a locked one says the same, so it is asked to keep
    /// something before that is believed.
    [[nodiscard]] Async<Secret> get(SecretName name) override;
    [[nodiscard]] Async<void> set(SecretName name, Secret secret) override;
    [[nodiscard]] Async<QString> place(SecretName name) override;
    [[nodiscard]] Async<void> remove(SecretName name) override;
    /// code::noKeyring, or code::silentKeyring; a locked one is not told apart from an open one.
    [[nodiscard]] Async<void> look() override;

Q_SIGNALS:
    /// The keyring has answered, perhaps to nobody any more.
    void answered();

private:
    [[nodiscard]] Async<QByteArray> read(QString key);
    [[nodiscard]] Async<void> write(QString key, QByteArray bytes);
    [[nodiscard]] Async<void> erase(QString key);
    [[nodiscard]] Async<void> probe();
    /// Yields @p job, finished and without an error; whoever has it deletes it later.
    [[nodiscard]] Async<QKeychain::Job *> finished(QKeychain::Job *job);
    void settle();

    QString m_service;
    Texts m_texts;
    std::chrono::milliseconds m_timeout;
    bool m_isWaiting = false; ///< for an answer of the keyring
    QPointer<QKeychain::Job> m_job; ///< the one that was begun last
};

} // namespace muster::secrets
