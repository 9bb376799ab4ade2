// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/local_remains.h"

#include "app/secrets/keychain_secret_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

using secrets::SecretKind;
using secrets::SecretName;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Not in a place of ours: in the environment, or in a keyring that there is none of.
bool isNowhere(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.code == secrets::code::noKeyring;
}

/// Folders that hold nothing but what is ours: "muster" in the user's configuration and data.
void removeOwnFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).fileName() == "muster"_L1)
        QDir().rmdir(folder); // fails, as it should, while something is in it
}

} // namespace

Belongings LocalRemains::withFate(Belongings all, bool goes) const
{
    for (Belonging &one : all) {
        one.fate = goes ? m_texts.translate("Uninstall", "Will be deleted.")
                        : m_texts.translate("Uninstall", "Stays.");
        one.phase = goes ? BelongingPhase::There : BelongingPhase::Stays;
    }
    return all;
}

QStringList LocalRemains::storeFiles() const
{
    return {m_places.store + "-wal"_L1, m_places.store + "-shm"_L1, m_places.store + ".lock"_L1,
            m_places.store};
}

QList<SecretName> LocalRemains::secretNames() const
{
    QList<SecretName> names;
    const QList<SecretKind> &kinds = secrets::secretKinds();
    for (const SecretKind kind : kinds)
        names.append({kind, {}});
    for (const QString &team : m_places.teams)
        names.append({SecretKind::CommandToken, team});
    return names;
}

QCoro::Task<QList<LocalRemains::KeptSecret>> LocalRemains::keptSecrets()
{
    QList<KeptSecret> kept;
    const QList<SecretName> names = secretNames();
    for (const SecretName &name : names) {
        if (name.kind == SecretKind::AdminToken)
            continue;
        const Outcome<QString> place = co_await m_secrets.place(name);
        if (place && !place->isEmpty())
            kept.append({name, *place});
    }
    co_return kept;
}

QCoro::Task<Belongings> LocalRemains::look(StoreFacts facts, bool goes)
{
    Belongings found;
    const auto add
        = [&found](BelongingKind kind, const QString &id, const QString &name, const QString &detail) {
              Belonging one;
              one.kind = kind;
              one.id = id;
              one.name = name;
              one.detail = detail;
              one.isLocal = true;
              found.append(one);
          };
    if (facts.accounts > 0)
        add(BelongingKind::Accounts, m_places.store,
            m_texts.translate("Uninstall", "%n connected account(s)", nullptr, facts.accounts),
            shown(m_places.store));
    if (facts.isThere && facts.trouble.isEmpty())
        add(BelongingKind::History, m_places.store,
            m_texts.translate("Uninstall", "History, with %n incident(s)", nullptr, facts.incidents),
            shown(m_places.store));
    else if (facts.isThere)
        add(BelongingKind::History, m_places.store, m_texts.translate("Uninstall", "History"), facts.trouble);
    const QList<KeptSecret> kept = co_await keptSecrets();
    QStringList names;
    QStringList places;
    for (const KeptSecret &secret : kept) {
        names.append(secrets::variableName(secret.name));
        places.append(secret.place);
    }
    places.removeDuplicates();
    if (!names.isEmpty() || QFileInfo::exists(m_places.secrets)) {
        const int count = static_cast<int>(names.size());
        const QString where = places.isEmpty() ? shown(m_places.secrets) : places.join(", "_L1);
        add(BelongingKind::Secrets, m_places.secrets,
            m_texts.translate("Uninstall", "%n secret(s)", nullptr, count),
            names.isEmpty() ? where : u"%1: %2"_s.arg(where, names.join(", "_L1)));
    }
    for (const LocalFile &file : m_places.files) {
        if (QFileInfo::exists(file.path))
            add(BelongingKind::File, file.path, file.name, shown(file.path));
    }
    Belongings all = withFate(found, goes);
    co_return all;
}

QCoro::Task<Belonging> LocalRemains::remove(Belonging one)
{
    switch (one.kind) {
    case BelongingKind::Accounts:
    case BelongingKind::History:
        co_return removeFiles(one, storeFiles());
    case BelongingKind::Secrets: {
        Belonging removed = co_await removeSecrets(one);
        co_return removed;
    }
    case BelongingKind::File:
        co_return removeFiles(one, {one.id});
    default:
        co_return one;
    }
}

Belonging LocalRemains::removeFiles(Belonging one, const QStringList &paths) const
{
    one.phase = BelongingPhase::Gone;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.exists() || file.remove()) {
            removeOwnFolder(path);
            continue;
        }
        one.phase = BelongingPhase::Left;
        one.reason
            = m_texts.translate("Uninstall", "%1 cannot be removed: %2").arg(shown(path), file.errorString());
        one.byHand = m_texts.translate("Uninstall", "Delete it by hand, or try again.");
    }
    return one;
}

/// Those that cannot be removed from here although they are kept, with why not.
QCoro::Task<QStringList> LocalRemains::leftSecrets()
{
    QStringList left;
    const QList<SecretName> names = secretNames();
    for (const SecretName &name : names) {
        const Outcome<void> removed = co_await m_secrets.remove(name);
        if (!removed && !isNowhere(removed.error()))
            left.append(u"%1: %2"_s.arg(secrets::variableName(name), told(removed.error(), m_texts)));
    }
    co_return left;
}

QCoro::Task<Belonging> LocalRemains::removeSecrets(Belonging one)
{
    const QStringList left = co_await leftSecrets();
    one = removeFiles(one, {m_places.secrets});
    if (!left.isEmpty()) {
        one.phase = BelongingPhase::Left;
        one.reason = left.join(u' ');
        one.byHand = m_texts.translate("Uninstall", "Unlock the keyring, and try again.");
    }
    const QList<KeptSecret> kept = co_await keptSecrets();
    if (kept.isEmpty() || one.phase == BelongingPhase::Left)
        co_return one;
    QStringList names;
    for (const KeptSecret &secret : kept)
        names.append(secrets::variableName(secret.name));
    one.phase = BelongingPhase::Stays;
    one.reason = m_texts.translate("Uninstall", "From the environment: %1").arg(names.join(", "_L1));
    one.byHand = m_texts.translate("Uninstall", "Take it out where Muster is started.");
    co_return one;
}

} // namespace muster::setup
