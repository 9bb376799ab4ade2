// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/keychain_secret_store.h"

#include "app/core/first_emission.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace muster::secrets {

namespace {

/// Kept and removed again, to see whether the keyring takes anything.
QString probeKey()
{
    return u"MUSTER_PROBE"_s;
}

Error silent(const Texts &texts)
{
    return {.kind = Error::Kind::Timeout,
            .what = texts.translate("Secrets",
                                    "The keyring does not answer. Perhaps it waits for its password in a "
                                    "window of its own: unlock it, then try again."),
            .code = code::silentKeyring};
}

Error errorOf(const QKeychain::Job &job, const Texts &texts)
{
    using Kind = Error::Kind;
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.kind = Kind::NotFound,
                .what = texts.translate("Secrets", "The keyring has no %1.").arg(job.key())};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {.kind = Kind::Forbidden,
                .what = texts.translate("Secrets", "The keyring is locked. Unlock it, then try again."),
                .detail = job.errorString(),
                .code = code::lockedKeyring};
    default:
        return {.kind = Kind::Disabled,
                .what
                = texts.translate("Secrets",
                                  "There is no keyring on this computer, or it cannot be reached. Start "
                                  "one, or choose to keep secrets in a file that only you can read."),
                .detail = job.errorString(),
                .code = code::noKeyring};
    }
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, Texts texts, std::chrono::milliseconds timeout)
    : m_service(std::move(service)), m_texts(std::move(texts)), m_timeout(timeout)
{
}

KeychainSecretStore::~KeychainSecretStore()
{
    if (m_job && m_isWaiting)
        connect(m_job, &QKeychain::Job::finished, m_job, &QObject::deleteLater);
}

Async<Secret> KeychainSecretStore::get(SecretName name)
{
    Outcome<QByteArray> bytes = co_await read(variableName(name));
    if (bytes)
        co_return Secret(std::move(*bytes));
    if (bytes.error().kind != Error::Kind::NotFound)
        co_return failure(bytes.error());
    const Outcome<void> open = co_await probe();
    if (!open)
        co_return failure(open.error());
    co_return failure(bytes.error());
}

Async<void> KeychainSecretStore::set(SecretName name, Secret secret)
{
    if (secret.isEmpty())
        co_return failure(
            {.kind = Error::Kind::Invalid,
             .what = m_texts.translate("Secrets", "%1 must not be empty.").arg(variableName(name))});
    Outcome<void> written = co_await write(variableName(name), secret.reveal());
    co_return written;
}

Async<QString> KeychainSecretStore::place(SecretName name)
{
    const Outcome<QByteArray> bytes = co_await read(variableName(name));
    co_return bytes ? m_texts.translate("Secrets", "the keyring") : QString();
}

Async<void> KeychainSecretStore::remove(SecretName name)
{
    const Outcome<void> erased = co_await erase(variableName(name));
    if (!erased && erased.error().kind != Error::Kind::NotFound)
        co_return erased;
    // A locked keyring says that it has removed what is still there.
    const Outcome<Secret> left = co_await get(name);
    if (!left && left.error().kind == Error::Kind::NotFound)
        co_return Outcome<void>();
    if (!left)
        co_return failure(left.error());
    co_return failure(
        {.kind = Error::Kind::Storage,
         .what = m_texts.translate("Secrets", "The keyring does not remove %1.").arg(variableName(name))});
}

/// By what is never kept: nothing is unlocked for it.
Async<void> KeychainSecretStore::look()
{
    const Outcome<QByteArray> nothing = co_await read(u"MUSTER_LOOK"_s);
    if (nothing || nothing.error().kind == Error::Kind::NotFound)
        co_return Outcome<void>();
    co_return failure(nothing.error());
}

Async<QByteArray> KeychainSecretStore::read(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    const Outcome<QKeychain::Job *> done = co_await finished(job);
    if (!done)
        co_return failure(done.error());
    QByteArray bytes = job->binaryData();
    job->deleteLater();
    co_return bytes;
}

Async<void> KeychainSecretStore::write(QString key, QByteArray bytes)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(bytes); // text and binary under one key get mixed up
    const Outcome<QKeychain::Job *> done = co_await finished(job);
    if (!done)
        co_return failure(done.error());
    job->deleteLater();
    co_return Outcome<void>();
}

Async<void> KeychainSecretStore::erase(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    const Outcome<QKeychain::Job *> done = co_await finished(job);
    if (!done)
        co_return failure(done.error());
    job->deleteLater();
    co_return Outcome<void>();
}

Async<void> KeychainSecretStore::probe()
{
    Outcome<void> written = co_await write(probeKey(), QByteArray("1"));
    if (!written)
        co_return written;
    Outcome<void> erased = co_await erase(probeKey());
    co_return erased;
}

Async<QKeychain::Job *> KeychainSecretStore::finished(QKeychain::Job *job)
{
    job->setAutoDelete(false);
    while (m_isWaiting) {
        const bool isFree = co_await firstEmission(this, &KeychainSecretStore::answered, m_timeout);
        if (!isFree) {
            delete job; // not begun yet
            co_return failure(silent(m_texts));
        }
    }
    m_isWaiting = true;
    m_job = job;
    connect(job, &QKeychain::Job::finished, this, &KeychainSecretStore::settle);
    // By our own signal: the job may outlive us, and what waits for it must not go on then.
    auto end = firstEmission(this, &KeychainSecretStore::answered, m_timeout);
    job->start();
    const bool isFinished = co_await end;
    if (!isFinished) {
        connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
        co_return failure(silent(m_texts));
    }
    if (job->error() == QKeychain::NoError)
        co_return job;
    const Error error = errorOf(*job, m_texts);
    job->deleteLater();
    co_return failure(error);
}

void KeychainSecretStore::settle()
{
    m_isWaiting = false;
    Q_EMIT answered();
}

} // namespace muster::secrets
