// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/store/notes.h"
#include "tests/unit/store/store_access.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace muster::test {

using store::Connection;
using store::Database;
using store::Migration;
using store::Schema;

namespace {

/// A component whose version n has tables t1 to tn.
Schema shelves(int version)
{
    Schema schema{u"shelves"_s, {}};
    for (int i = 1; i <= version; ++i)
        schema.migrations << Migration{i, {u"CREATE TABLE t%1 (value TEXT)"_s.arg(i)}};
    return schema;
}

Outcome<QStringList> tables(Connection &connection)
{
    QStringList names;
    const auto read = connection.select(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 't_' ORDER BY name"_s, {},
        [&names](const QSqlQuery &row) { names << row.value(0).toString(); });
    if (!read)
        return failure(read.error());
    return names;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The file: who may have it, what may be in it, and that what was acknowledged stays.
class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isReadableByItsOwnerOnly();
    void takesWiderRightsAway();
    void migratesFromEachVersion_data();
    void migratesFromEachVersion();
    void aMigrationThatFailsChangesNothing();
    void refusesWhatANewerMusterWrote_data();
    void refusesWhatANewerMusterWrote();
    void leavesOtherComponentsAlone();
    void refusesAFileThatIsNoDatabase();
    void refusesTheDatabaseOfAnotherProgram();
    void saysThatAFolderCannotBeWritten();
    void saysThatTheFileIsDamaged();
    void refusesASecondMusterOnTheFile();
    void takesOverTheLockOfAnEarlierLifeWithTheSameProcessNumber();
    void opensOnceTheOtherIsGone();
    void keepsAllThatWasAcknowledgedWhenItIsKilled();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"muster.sqlite"_s); }
    [[nodiscard]] Outcome<QStringList> tablesWith(const Schema &schema) const;
    void makeWith(const Schema &schema) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStoreFile::cleanup()
{
    m_folder.reset();
}

Outcome<QStringList> TestStoreFile::tablesWith(const Schema &schema) const
{
    Database database;
    if (const auto ready = opened(database, path(), {schema}); !ready)
        return failure(ready.error());
    return QCoro::waitFor(database.read<QStringList>(tables));
}

void TestStoreFile::makeWith(const Schema &schema) const
{
    valueOf(tablesWith(schema));
}

void TestStoreFile::isReadableByItsOwnerOnly()
{
    Database database;
    valueOf(opened(database, path(), {notesSchema()}));
    written<void>(database, [](Connection &connection) { return addNote(connection, 1); });
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QString file = path() + ending;
        const auto others = QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser);
        QVERIFY2(others == (QFile::ReadOwner | QFile::WriteOwner), qPrintable(file));
    }
}

void TestStoreFile::takesWiderRightsAway()
{
    makeWith(shelves(1));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    makeWith(shelves(1));
    QVERIFY(!QFileInfo(path()).permission(QFile::ReadOther));
}

void TestStoreFile::migratesFromEachVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("nothing there") << 0;
    QTest::newRow("version 1") << 1;
    QTest::newRow("version 2") << 2;
    QTest::newRow("up to date") << 3;
}

void TestStoreFile::migratesFromEachVersion()
{
    QFETCH(int, version);
    if (version > 0)
        makeWith(shelves(version));
    QCOMPARE(valueOf(tablesWith(shelves(3))), (QStringList{u"t1"_s, u"t2"_s, u"t3"_s}));
}

void TestStoreFile::aMigrationThatFailsChangesNothing()
{
    makeWith(shelves(1));
    Schema broken = shelves(2);
    broken.migrations << Migration{3, {u"CREATE TABLE t1 (again TEXT)"_s}};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"already exists"_s));
    QVERIFY(!tablesWith(broken));
    QCOMPARE(valueOf(tablesWith(shelves(1))), QStringList{u"t1"_s});
}

void TestStoreFile::refusesWhatANewerMusterWrote_data()
{
    QTest::addColumn<bool>("crashed");
    QTest::newRow("and closed") << false;
    QTest::newRow("and left with a WAL when it crashed") << true;
}

void TestStoreFile::refusesWhatANewerMusterWrote()
{
    QFETCH(bool, crashed);
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"muster.sqlite"_s);
    {
        Database newer;
        valueOf(opened(newer, path(), {shelves(2)}));
        if (crashed) {
            QVERIFY(QFile::copy(path(), copy));
            QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
        }
    }
    if (!crashed)
        QVERIFY(QFile::copy(path(), copy));
    const QByteArray before = bytesOf(copy);
    const QByteArray walBefore = bytesOf(copy + u"-wal"_s);
    QCOMPARE(walBefore.isEmpty(), !crashed);

    Database older;
    const auto outcome = opened(older, copy, {shelves(1)});
    QCOMPARE(outcome.error().kind, Error::Kind::Invalid);
    QVERIFY2(outcome.error().what.startsWith(u"A newer Muster wrote "_s), qPrintable(outcome.error().what));
    QCOMPARE(bytesOf(copy), before);
    QCOMPARE(bytesOf(copy + u"-wal"_s), walBefore);
}

void TestStoreFile::leavesOtherComponentsAlone()
{
    makeWith(notesSchema());
    QCOMPARE(valueOf(tablesWith(shelves(1))), QStringList{u"t1"_s});
    Database database;
    valueOf(opened(database, path(), {notesSchema()}));
    written<void>(database, [](Connection &connection) { return addNote(connection, 1); });
}

void TestStoreFile::refusesAFileThatIsNoDatabase()
{
    const QByteArray letter = QByteArray("Dear colleagues, ").repeated(500);
    writeBytes(path(), letter);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not a database"_s));
    const auto outcome = tablesWith(shelves(1));
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QVERIFY2(outcome.error().what.contains(u"is not a database. Choose another file"_s),
             qPrintable(outcome.error().what));
    QCOMPARE(bytesOf(path()), letter);
}

void TestStoreFile::refusesTheDatabaseOfAnotherProgram()
{
    makeWith(shelves(1));
    QByteArray foreign = bytesOf(path());
    foreign.replace(68, 4, "GPKG"); // application_id: https://www.sqlite.org/fileformat2.html#application_id
    writeBytes(path(), foreign);
    const auto outcome = tablesWith(shelves(1));
    QCOMPARE(outcome.error().kind, Error::Kind::Invalid);
    QCOMPARE(bytesOf(path()), foreign);
}

void TestStoreFile::saysThatAFolderCannotBeWritten()
{
    writeBytes(path(), "a file where a folder should be");
    Database database;
    const auto outcome = opened(database, path() + u"/muster.sqlite"_s, {shelves(1)});
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QVERIFY2(outcome.error().what.contains(u"cannot be written. Give your user write access"_s),
             qPrintable(outcome.error().what));
}

void TestStoreFile::saysThatTheFileIsDamaged()
{
    makeWith(shelves(3));
    QByteArray bytes = bytesOf(path());
    bytes.replace(100, 3900, QByteArray(3900, '\xff')); // the schema's page, behind a header that is fine
    writeBytes(path(), bytes);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"malformed"_s));
    const auto outcome = tablesWith(shelves(3));
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QVERIFY2(outcome.error().what.contains(u"is damaged. Put a backup in its place"_s),
             qPrintable(outcome.error().what));
}

void TestStoreFile::refusesASecondMusterOnTheFile()
{
    Database first;
    valueOf(opened(first, path(), {shelves(1)}));
    const auto outcome = tablesWith(shelves(1));
    QCOMPARE(outcome.error().kind, Error::Kind::Conflict);
    QCOMPARE(outcome.error().code, u"store.locked"_s);
    const QString process = QString::number(QCoreApplication::applicationPid());
    QVERIFY2(outcome.error().what.startsWith(u"Another Muster (process %1 on "_s.arg(process)),
             qPrintable(outcome.error().what));
}

void TestStoreFile::takesOverTheLockOfAnEarlierLifeWithTheSameProcessNumber()
{
    const QString lockPath = path() + u".lock"_s;
    QByteArray leftBehind;
    {
        QLockFile lock(lockPath);
        QVERIFY(lock.tryLock());
        leftBehind = bytesOf(lockPath);
    }
    QVERIFY(!leftBehind.isEmpty());
    writeBytes(lockPath, leftBehind);
    QVERIFY(tablesWith(shelves(1)));
}

void TestStoreFile::opensOnceTheOtherIsGone()
{
    Database second;
    {
        Database first;
        valueOf(opened(first, path(), {shelves(1)}));
        QVERIFY(!opened(second, path(), {shelves(1)}));
    }
    QVERIFY(opened(second, path(), {shelves(1)}));
}

void TestStoreFile::keepsAllThatWasAcknowledgedWhenItIsKilled()
{
    QProcess writer;
    QList<int> acknowledged;
    connect(&writer, &QProcess::readyReadStandardOutput, this, [&] {
        while (writer.canReadLine())
            acknowledged << writer.readLine().trimmed().toInt();
        if (acknowledged.size() >= 200)
            writer.kill();
    });
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QString::fromUtf8(NOTE_WRITER), {path()});
    QTRY_COMPARE_WITH_TIMEOUT(writer.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    QVERIFY(acknowledged.size() >= 200);

    // Its lock is still there, and its holder is not.
    QVERIFY(QFile::exists(path() + u".lock"_s));
    Database database;
    valueOf(opened(database, path(), {notesSchema()}));
    const auto kept = written<QList<int>>(database, noteNumbers);
    for (const int number : std::as_const(acknowledged))
        QVERIFY2(kept.contains(number), qPrintable(QString::number(number)));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestStoreFile)
#include "tst_store_store_file.moc"
