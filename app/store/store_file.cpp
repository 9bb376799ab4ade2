// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/store_file.h"

#include "app/store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::store {

namespace {

// Nobody else writes, so only a checkpoint's end can be in the way, and a stranger with an SQL shell.
constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=1000"_L1;
constexpr auto readOnly = "QSQLITE_OPEN_READONLY"_L1;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerMask = ownerOnly | QFileDevice::ExeOwner | QFileDevice::ReadGroup
    | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

/// WAL with FULL: a commit is on disk when it returns. The worker writes the WAL back; past 4,000 pages (16
/// MiB) SQLite does, and after such a burst the file is cut to 8 MiB.
Outcome<void> configure(Connection &connection)
{
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA wal_autocheckpoint = 4000"_s, u"PRAGMA journal_size_limit = 8388608"_s}) {
        if (auto done = connection.run(pragma); !done)
            return done;
    }
    return {};
}

} // namespace

StoreFile::StoreFile(QString path) : m_path(std::move(path)), m_lock(m_path + ".lock"_L1)
{
    m_lock.setStaleLockTime(0); // only the death of its holder makes a lock stale
}

Outcome<void> StoreFile::openForWriting(Connection &connection, const QList<Schema> &schemas)
{
    if (auto locked = lock(); !locked)
        return locked;
    if (auto made = make(); !made)
        return made;
    // Looked at without the right to write first: a file that is refused keeps every byte.
    if (auto opened = connection.open(m_path, readOnly); !opened)
        return opened;
    if (auto known = checkVersions(connection, m_path, schemas); !known)
        return known;
    if (auto hidden = hide(); !hidden)
        return hidden;
    if (auto opened = connection.open(m_path, busyTimeout); !opened)
        return opened;
    if (auto configured = configure(connection); !configured)
        return configured;
    return migrate(connection, schemas);
}

Outcome<void> StoreFile::examine(Connection &connection, const QList<Schema> &schemas)
{
    if (auto locked = lock(); !locked)
        return locked;
    if (auto opened = connection.open(m_path, readOnly); !opened)
        return opened;
    return checkVersions(connection, m_path, schemas);
}

Outcome<void> StoreFile::openForReading(Connection &connection) const
{
    return connection.open(m_path, readOnly + u';' + busyTimeout);
}

Outcome<void> StoreFile::lock()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return unwritable(u"cannot make %1"_s.arg(folder));
    if (m_lock.tryLock())
        return {};
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    // In a container every Muster has the same process number, so a lock left behind looks like our own. This
    // removes it only if the kernel says that nobody holds it.
    if (process == QCoreApplication::applicationPid() && m_lock.removeStaleLockFile() && m_lock.tryLock())
        return {};
    if (m_lock.error() != QLockFile::LockFailedError)
        return unwritable(u"cannot make the lock file"_s);
    const Wording what
        = Wording::translate(
              "Store", "Another Muster (process %1 on %2) is using %3. Close it, or choose another file.")
              .arg(QString::number(process))
              .arg(host)
              .arg(QDir::toNativeSeparators(m_path));
    Error error = errorSaying(Error::Kind::Conflict, what, u"held by %1"_s.arg(program));
    error.code = u"store.locked"_s;
    return failure(error);
}

Outcome<void> StoreFile::make() const
{
    const QFileInfo present(m_path);
    if (present.exists()) {
        if (!present.isFile() || !present.isWritable())
            return unwritable(u"no writable file"_s);
        return {};
    }
    // Made here and not by SQLite, so that nobody else can ever read it; its WAL takes on the same mode.
    QFile file(m_path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly))
        return unwritable(file.errorString());
    return {};
}

Outcome<void> StoreFile::hide() const
{
    if ((QFileInfo(m_path).permissions() & ownerMask) == ownerOnly)
        return {};
    QFile file(m_path);
    if (!file.setPermissions(ownerOnly))
        return unwritable(file.errorString());
    return {};
}

Failure StoreFile::unwritable(const QString &detail) const
{
    const Wording what
        = Wording::translate("Store",
                             "%1 cannot be written. Give your user write access to it and to its folder.")
              .arg(QDir::toNativeSeparators(m_path));
    return failure(errorSaying(Error::Kind::Storage, what, detail));
}

} // namespace muster::store
