// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/store/notes.h"
#include "tests/unit/store/store_access.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace muster::test {

using store::Connection;
using store::Database;

namespace {

Database::Work<void> adding(int number)
{
    return [number](Connection &connection) { return addNote(connection, number); };
}

Failure refusal()
{
    Error error;
    error.kind = Error::Kind::Conflict;
    error.what = u"No."_s;
    return failure(error);
}

/// How many commits the WAL holds: its frames that say how large the database has become.
/// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
int commitsIn(const QString &walPath)
{
    constexpr qsizetype header = 32;
    constexpr qsizetype frameHeader = 24;
    QFile file(walPath);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray wal = file.readAll();
    const auto pageSize = static_cast<qsizetype>(qFromBigEndian<quint32>(wal.constData() + 8));
    int commits = 0;
    for (qsizetype at = header; at + frameHeader <= wal.size(); at += frameHeader + pageSize) {
        if (qFromBigEndian<quint32>(wal.constData() + at + 4) != 0)
            ++commits;
    }
    return commits;
}

/// Makes a note and remembers that it was resumed.
Async<void> addAndTell(Database &database, int number, QList<int> &resumed)
{
    const Outcome<void> outcome = co_await database.write<void>(adding(number));
    resumed << number;
    co_return outcome;
}

/// Makes two notes, one after the other, and remembers what came of each.
QCoro::Task<> addTwo(Database &database, int number, QStringList &told)
{
    const Outcome<void> first = co_await database.write<void>(adding(number));
    told << (first ? u"written"_s : u"refused"_s);
    const Outcome<void> second = co_await database.write<void>(adding(number + 1));
    told << (second ? u"written"_s : u"refused"_s);
}

Async<void> addAndTakeDown(std::unique_ptr<Database> &database)
{
    const Outcome<void> outcome = co_await database->write<void>(adding(1));
    database.reset();
    co_return outcome;
}

} // namespace

/// Transactions: what is kept, what is not, on which thread, and what shares a commit.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsWhatWasWritten();
    void rollsBackWorkThatFails();
    void aFailureTakesNoNeighbourWithIt();
    void sharesOneCommitAmongWorkThatWaited();
    void whatCanBeRepeatedIsNotSyncedByItself();
    void tellsAViolatedUniquenessFromOtherErrors();
    void saysThatTheDiskIsFull();
    void keepsTheWalSmall();
    void resumesOnTheThreadThatCalled();
    void readsWhileAWriteIsUnderWay();
    void readsWhatWasWrittenBefore();
    void changesNothingInARead();
    void aRowMayAskTheSameAgain();
    void refusesWorkBeforeItIsOpen();
    void finishesWhatWasHandedOverWhenItGoes();
    void resumesWhoeverWaitsWhenItGoes();
    void refusesWorkOnceItIsClosed();
    void survivesThatAResumedTaskTakesItDown();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"muster.sqlite"_s); }
    [[nodiscard]] QList<int> numbers() const { return written<QList<int>>(*m_database, noteNumbers); }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestDatabase::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

void TestDatabase::reopen()
{
    m_database.reset();
    m_database = std::make_unique<Database>();
    valueOf(opened(*m_database, path(), {notesSchema()}));
}

void TestDatabase::keepsWhatWasWritten()
{
    written<void>(*m_database, adding(7));
    reopen();
    QCOMPARE(numbers(), QList<int>{7});
}

void TestDatabase::rollsBackWorkThatFails()
{
    const auto outcome = QCoro::waitFor(m_database->write<void>([](Connection &connection) -> Outcome<void> {
        if (auto added = addNote(connection, 1); !added)
            return added;
        return refusal();
    }));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().what, u"No."_s);
    QCOMPARE(numbers(), QList<int>());
}

void TestDatabase::aFailureTakesNoNeighbourWithIt()
{
    QSemaphore gate;
    auto first = m_database->write<void>([&gate](Connection &connection) {
        gate.acquire(); // so that the others are there when the next transaction begins
        return addNote(connection, 1);
    });
    auto second = m_database->write<void>(adding(2));
    auto third = m_database->write<void>([](Connection &connection) -> Outcome<void> {
        if (auto added = addNote(connection, 3); !added)
            return added;
        return refusal();
    });
    auto fourth = m_database->write<void>(adding(4));
    gate.release();
    QVERIFY(QCoro::waitFor(first));
    QVERIFY(QCoro::waitFor(second));
    QVERIFY(!QCoro::waitFor(third));
    QVERIFY(QCoro::waitFor(fourth));
    QCOMPARE(numbers(), (QList<int>{1, 2, 4}));
}

void TestDatabase::sharesOneCommitAmongWorkThatWaited()
{
    const QString wal = path() + u"-wal"_s;
    const int before = commitsIn(wal);
    QSemaphore gate;
    QSemaphore begun;
    std::vector<Async<void>> tasks;
    tasks.push_back(m_database->write<void>([&gate, &begun](Connection &connection) {
        begun.release();
        gate.acquire();
        return addNote(connection, 0);
    }));
    begun.acquire(); // the first has a transaction of its own
    for (int number = 1; number <= 50; ++number)
        tasks.push_back(m_database->write<void>(adding(number)));
    gate.release();
    for (Async<void> &task : tasks)
        QVERIFY(QCoro::waitFor(task));
    // Two, or a few more where 50 inserts take longer than the 5 ms a transaction may.
    const int commits = commitsIn(wal) - before;
    QVERIFY2(commits >= 2 && commits <= 10, qPrintable(QString::number(commits)));
    QCOMPARE(numbers().size(), 51);
}

void TestDatabase::whatCanBeRepeatedIsNotSyncedByItself()
{
    const Database::Work<int> sync = [](Connection &connection) -> Outcome<int> {
        int level = -1;
        const auto read = connection.select(u"PRAGMA synchronous"_s, {},
                                            [&level](const QSqlQuery &row) { level = row.value(0).toInt(); });
        if (!read)
            return failure(read.error());
        return level;
    };
    // 1 is NORMAL, 2 is FULL.
    QCOMPARE(*QCoro::waitFor(m_database->writeRepeatable<int>(sync)), 1);
    QCOMPARE(*QCoro::waitFor(m_database->write<int>(sync)), 2);
    QCOMPARE(*QCoro::waitFor(m_database->writeRepeatable<int>(sync)), 1);
    // Beside one that must be durable it is durable too.
    QSemaphore gate;
    auto first = m_database->write<void>([&gate](Connection &) -> Outcome<void> {
        gate.acquire();
        return {};
    });
    auto repeatable = m_database->writeRepeatable<int>(sync);
    auto durable = m_database->write<int>(sync);
    gate.release();
    QCOMPARE(*QCoro::waitFor(std::move(repeatable)), 2);
    QCOMPARE(*QCoro::waitFor(std::move(durable)), 2);
    QVERIFY(QCoro::waitFor(std::move(first)));
}

void TestDatabase::tellsAViolatedUniquenessFromOtherErrors()
{
    written<void>(*m_database, adding(1));
    const auto twice = QCoro::waitFor(m_database->write<void>(adding(1)));
    QCOMPARE(twice.error().kind, Error::Kind::Conflict);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such table"_s));
    const auto wrong = QCoro::waitFor(m_database->write<void>(
        [](Connection &connection) { return connection.run(u"DELETE FROM nowhere"_s); }));
    QCOMPARE(wrong.error().kind, Error::Kind::Storage);
    QVERIFY(wrong.error().detail.contains(u"no such table"_s));
}

void TestDatabase::saysThatTheDiskIsFull()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite 13"_s));
    written<void>(*m_database, [](Connection &connection) {
        return connection.select(u"PRAGMA max_page_count = 10"_s, {}, [](const QSqlQuery &) { });
    });
    const auto outcome = QCoro::waitFor(m_database->write<void>([](Connection &connection) {
        return connection.run(u"INSERT INTO notes (number, text) VALUES (1, ?)"_s, {QString(100'000, u'a')});
    }));
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QVERIFY2(outcome.error().what.contains(u"is full. Free some space"_s), qPrintable(outcome.error().what));
    written<void>(*m_database, adding(2));
    QCOMPARE(numbers(), QList<int>{2});
}

void TestDatabase::keepsTheWalSmall()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    for (int number = 0; number < 600; ++number) { // 12 MB
        written<void>(*m_database, [number](Connection &connection) {
            return connection.run(u"INSERT INTO notes (number, text) VALUES (?, ?)"_s,
                                  {number, QString(20'000, u'a')});
        });
    }
    QVERIFY2(QFileInfo(path() + u"-wal"_s).size() < 6 * mebibyte,
             qPrintable(QString::number(QFileInfo(path() + u"-wal"_s).size())));
}

void TestDatabase::resumesOnTheThreadThatCalled()
{
    QThread *worker = nullptr;
    written<void>(*m_database, [&worker](Connection &) -> Outcome<void> {
        worker = QThread::currentThread();
        return {};
    });
    QVERIFY(worker != nullptr);
    QVERIFY(worker != QThread::currentThread());
    QList<int> resumed;
    auto task = addAndTell(*m_database, 3, resumed);
    QVERIFY(resumed.isEmpty()); // not before the event loop runs
    valueOf(QCoro::waitFor(task));
    QCOMPARE(resumed, QList<int>{3});
}

void TestDatabase::readsWhileAWriteIsUnderWay()
{
    written<void>(*m_database, adding(1));
    QSemaphore gate;
    auto write = m_database->write<void>([&gate](Connection &connection) {
        const auto added = addNote(connection, 2);
        gate.acquire();
        return added;
    });
    const auto seen = QCoro::waitFor(m_database->read<QList<int>>(noteNumbers));
    gate.release();
    valueOf(QCoro::waitFor(write));
    QCOMPARE(*seen, QList<int>{1});
}

void TestDatabase::readsWhatWasWrittenBefore()
{
    for (int number = 1; number <= 20; ++number) {
        written<void>(*m_database, adding(number));
        const auto seen = QCoro::waitFor(m_database->read<QList<int>>(noteNumbers));
        QCOMPARE(seen->size(), number);
    }
}

void TestDatabase::changesNothingInARead()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"readonly"_s));
    const auto outcome = QCoro::waitFor(m_database->read<void>(adding(1)));
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QCOMPARE(numbers(), QList<int>());
}

void TestDatabase::aRowMayAskTheSameAgain()
{
    written<void>(*m_database, adding(1));
    written<void>(*m_database, adding(2));
    const int seen = written<int>(*m_database, [](Connection &connection) -> Outcome<int> {
        int inner = 0;
        const QString sql = u"SELECT number FROM notes"_s;
        const auto read = connection.select(sql, {}, [&](const QSqlQuery &) {
            static_cast<void>(connection.select(sql, {}, [&](const QSqlQuery &) { ++inner; }));
        });
        if (!read)
            return failure(read.error());
        return inner;
    });
    QCOMPARE(seen, 4);
}

void TestDatabase::refusesWorkBeforeItIsOpen()
{
    Database closed;
    const auto outcome = QCoro::waitFor(closed.write<void>(adding(1)));
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
}

void TestDatabase::finishesWhatWasHandedOverWhenItGoes()
{
    QList<int> resumed;
    for (int number = 1; number <= 20; ++number)
        addAndTell(*m_database, number, resumed);
    m_database.reset();
    QCOMPARE(resumed.size(), 20);
    reopen();
    QCOMPARE(numbers().size(), 20);
}

void TestDatabase::resumesWhoeverWaitsWhenItGoes()
{
    QStringList told;
    addTwo(*m_database, 1, told);
    m_database.reset();
    QCOMPARE(told, (QStringList{u"written"_s, u"refused"_s}));
    reopen();
    QCOMPARE(numbers(), QList<int>{1});
}

void TestDatabase::refusesWorkOnceItIsClosed()
{
    QStringList told;
    addTwo(*m_database, 1, told);
    m_database->close();
    addTwo(*m_database, 3, told);
    QCOMPARE(told, (QStringList{u"written"_s, u"refused"_s, u"refused"_s, u"refused"_s}));
    m_database->close();
}

void TestDatabase::survivesThatAResumedTaskTakesItDown()
{
    QList<int> resumed;
    QSemaphore gate;
    auto first = m_database->write<void>([&gate](Connection &) -> Outcome<void> {
        gate.acquire();
        return {};
    });
    auto last = addAndTakeDown(m_database);
    addAndTell(*m_database, 2, resumed); // settled together with the one before
    gate.release();
    valueOf(QCoro::waitFor(last));
    QVERIFY(!m_database);
    QCOMPARE(resumed, QList<int>{2});
    reopen();
    QCOMPARE(numbers(), (QList<int>{1, 2}));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestDatabase)
#include "tst_store_database.moc"
