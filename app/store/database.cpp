// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/database.h"

#include "app/core/ids.h"
#include "app/store/store_file.h"
#include "app/store/worker.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QThread>
#include <deque>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster::store {

namespace {

constexpr auto settledEvent = QEvent::User; // the object's own events; nobody else posts to it

} // namespace

class Database::Private
{
public:
    explicit Private(Database *owner) : q(owner) { }

    /// Who is resumed next; null when nobody is left.
    [[nodiscard]] Request *next()
    {
        if (due.empty())
            return nullptr;
        Request *request = due.front();
        due.pop_front();
        return request;
    }

    void takeSettled()
    {
        const std::lock_guard lock(mutex);
        due.insert(due.end(), settled.cbegin(), settled.cend());
        settled.clear();
    }

    /// On a worker's thread. One event resumes all that is settled by the time it arrives.
    void deliver(const std::vector<Request *> &requests)
    {
        bool first = false;
        {
            const std::lock_guard lock(mutex);
            first = settled.empty();
            settled.insert(settled.end(), requests.cbegin(), requests.cend());
        }
        if (first)
            QCoreApplication::postEvent(q, new QEvent(settledEvent));
    }

    Database *const q;
    bool isOpen = false;
    std::deque<Request *>
        due; ///< settled, and resumed one by one, by whoever comes first: event() or close()

    std::mutex mutex;
    std::vector<Request *> settled;

    // Taken down from below: the reader first, so that the writer's connection is the last and empties the
    // WAL, and the lock goes only when nobody uses the file any more.
    std::unique_ptr<StoreFile> file;
    std::unique_ptr<Worker> writer;
    std::unique_ptr<Worker> reader;
};

Database::Database() : d(std::make_unique<Private>(this)) { }

Database::~Database()
{
    close();
}

void Database::close()
{
    stop();
    resumeSettled();
}

Async<void> Database::open(QString path, QList<Schema> schemas)
{
    Q_ASSERT_X(!d->file, "Database::open", "opened once, and by one caller at a time");
    start(path);
    StoreFile *file = d->file.get();

    Work<void> makeReady
        = [file, schemas](Connection &connection) { return file->openForWriting(connection, schemas); };
    RequestOf<void> writing(d->writer.get(), Request::Kind::Setup, std::move(makeReady));
    Outcome<void> outcome = co_await writing;

    if (outcome) {
        Work<void> join = [file](Connection &connection) { return file->openForReading(connection); };
        RequestOf<void> reading(d->reader.get(), Request::Kind::Setup, std::move(join));
        outcome = co_await reading;
    }
    if (outcome && d->writer) // unless closed meanwhile
        d->isOpen = true;
    else
        stop();
    co_return outcome;
}

Async<void> Database::examine(QString path, QList<Schema> schemas)
{
    Q_ASSERT_X(!d->file, "Database::examine", "of a database that is not open");
    start(path);
    StoreFile *file = d->file.get();
    Work<void> look = [file, schemas](Connection &connection) { return file->examine(connection, schemas); };
    RequestOf<void> looking(d->writer.get(), Request::Kind::Setup, std::move(look));
    const Outcome<void> outcome = co_await looking;
    stop();
    co_return outcome;
}

bool Database::event(QEvent *event)
{
    if (event->type() != settledEvent)
        return QObject::event(event);
    resumeSettled();
    return true;
}

Worker *Database::writer() const
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->isOpen ? d->writer.get() : nullptr;
}

Worker *Database::reader() const
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->isOpen ? d->reader.get() : nullptr;
}

void Database::start(const QString &path)
{
    const auto settled = [this](const std::vector<Request *> &requests) { d->deliver(requests); };
    const QString name = newId();
    d->file = std::make_unique<StoreFile>(path);
    d->writer = std::make_unique<Worker>(name + ".write"_L1, Worker::Access::Write, settled);
    d->reader = std::make_unique<Worker>(name + ".read"_L1, Worker::Access::Read, settled);
    d->writer->setObjectName(u"store-write"_s);
    d->reader->setObjectName(u"store-read"_s);
    d->writer->start();
    d->reader->start();
}

void Database::stop()
{
    d->isOpen = false;
    d->reader.reset();
    d->writer.reset();
    d->file.reset();
}

void Database::resumeSettled()
{
    d->takeSettled();
    const QPointer<Database> self(this);
    while (const Request *request = d->next()) {
        request->resume();
        if (!self)
            return; // who was resumed took the database down, which has resumed the others
    }
}

} // namespace muster::store
