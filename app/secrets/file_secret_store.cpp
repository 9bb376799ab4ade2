// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/file_secret_store.h"

#include "app/secrets/secret_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster::secrets {

namespace {

constexpr QFile::Permissions ownerAlone = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// What is in the file; nothing when there is none.
Outcome<SecretFile> readFile(const QString &path, const Texts &texts)
{
    QFile file(path);
    if (!file.exists())
        return SecretFile();
    // The open file is asked, so that it can not be another one by the time it is read.
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::Storage,
                        texts.translate("Secrets", "The secrets file %1 cannot be read: %2.")
                            .arg(path, file.errorString()),
                        {},
                        0,
                        {}});
    if ((file.permissions() & others) != 0)
        return failure({Error::Kind::Forbidden,
                        texts
                            .translate("Secrets",
                                       "Others than its owner may use the secrets file %1. Run: "
                                       "chmod 600 '%1'")
                            .arg(path),
                        {},
                        0,
                        {}});
    const Secret text(file.readAll());
    Outcome<SecretFile> read = SecretFile::parse(text.reveal(), texts);
    if (!read) {
        Error error = read.error();
        error.what = texts.translate("Secrets", "%1 Correct it in %2.").arg(error.what, path);
        return failure(error);
    }
    return read;
}

/// QSaveFile writes into a file of its own, which nobody else can open from its first moment on only where
/// the one to be replaced exists (qsavefile.cpp, open()).
bool makeFile(const QString &path)
{
    QFile file(path);
    return file.exists()
        || (QDir().mkpath(QFileInfo(path).absolutePath())
            && file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerAlone));
}

Outcome<void> writeFile(const QString &path, const SecretFile &contents, const Texts &texts)
{
    QSaveFile file(path);
    const Secret text = contents.text();
    const bool isWritten = makeFile(path) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(ownerAlone) && file.write(text.reveal()) == text.reveal().size()
        && file.commit();
    if (isWritten)
        return {};
    return failure({Error::Kind::Storage,
                    texts.translate("Secrets", "The secrets file %1 cannot be written: %2.")
                        .arg(path, file.errorString()),
                    {},
                    0,
                    {}});
}

} // namespace

FileSecretStore::FileSecretStore(QString file, Texts texts)
    : m_file(std::move(file)), m_texts(std::move(texts))
{
}

QString FileSecretStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/muster/secrets"_s;
}

Async<Secret> FileSecretStore::get(SecretName name)
{
    const Outcome<SecretFile> file = readFile(m_file, m_texts);
    if (!file)
        co_return failure(file.error());
    const QString variable = variableName(name);
    Secret secret = file->value(variable);
    if (secret.isEmpty())
        co_return failure({Error::Kind::NotFound,
                           m_texts.translate("Secrets", "The file %1 has no %2.").arg(m_file, variable),
                           {},
                           0,
                           {}});
    co_return secret;
}

Async<void> FileSecretStore::set(SecretName name, Secret secret)
{
    if (secret.isEmpty() || secret.reveal().contains('\n') || secret.reveal() != secret.reveal().trimmed())
        co_return failure(
            {Error::Kind::Invalid,
             m_texts.translate("Secrets", "%1 must be one line, not empty, without spaces around it.")
                 .arg(variableName(name)),
             {},
             0,
             {}});
    Outcome<SecretFile> file = readFile(m_file, m_texts);
    if (!file)
        co_return failure(file.error());
    file->setValue(variableName(name), secret);
    co_return writeFile(m_file, *file, m_texts);
}

Async<QString> FileSecretStore::place(SecretName name)
{
    const Outcome<Secret> secret = co_await get(name);
    const QString place = secret ? m_file : QString();
    co_return place;
}

Async<void> FileSecretStore::remove(SecretName name)
{
    Outcome<SecretFile> file = readFile(m_file, m_texts);
    if (!file)
        co_return failure(file.error());
    const QString variable = variableName(name);
    if (file->value(variable).isEmpty())
        co_return Outcome<void>();
    file->remove(variable);
    co_return writeFile(m_file, *file, m_texts);
}

} // namespace muster::secrets
