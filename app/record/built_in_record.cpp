// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/record/built_in_record.h"

#include "app/core/ids.h"
#include "app/record/changes.h"
#include "app/record/record_tables.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::record {

using incident::Incident;
using incident::TimelineEntry;
using store::Connection;

namespace {

Error noSuchIncident(const QString &id)
{
    return errorSaying(Error::Kind::NotFound,
                       Wording::translate("Record", "The record has no such incident."), id);
}

Outcome<Incident> existing(Connection &connection, const QString &id)
{
    const auto found = RecordTables::find(connection, id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(noSuchIncident(id));
    return **found;
}

TimelineEntry entryOf(const QString &incidentId, const QString &kind, const QString &text,
                      const incident::Person &by)
{
    return {newId(), incidentId, {}, kind, text, by};
}

QString statusText(const incident::StatusChange &change)
{
    const QString status = incident::statusName(change.to);
    return change.message.isEmpty() ? status : status + u": "_s + change.message;
}

} // namespace

BuiltInRecord::BuiltInRecord(store::Database &database, const Clock &clock, QObject *parent)
    : IncidentRecord(parent), m_database(database), m_clock(clock)
{
}

store::Schema BuiltInRecord::schema()
{
    return RecordTables::schema();
}

void BuiltInRecord::setCatalogue(incident::Catalogue catalogue)
{
    if (catalogue == m_catalogue)
        return;
    m_catalogue = std::move(catalogue);
    Q_EMIT catalogueChanged();
}

Wording BuiltInRecord::name() const
{
    return Wording::translate("Record", "Built-in record");
}

Async<Incident> BuiltInRecord::told(Writing writing)
{
    const QPointer<BuiltInRecord> self(this);
    const Outcome<Written> written = co_await m_database.write<Written>(writing);
    if (!written)
        co_return failure(written.error());
    if (self)
        tell(*written);
    co_return written->incident;
}

Async<Incident> BuiltInRecord::create(incident::IncidentDraft draft)
{
    return told(creating(std::move(draft)));
}

BuiltInRecord::Writing BuiltInRecord::creating(incident::IncidentDraft draft) const
{
    const QDateTime now = m_clock.now();
    return [draft = std::move(draft), now](Connection &connection) -> Outcome<Written> {
        const auto earlier = RecordTables::find(connection, draft.id);
        if (!earlier)
            return failure(earlier.error());
        if (*earlier)
            return Written{**earlier, false};
        const auto number = RecordTables::nextNumber(connection);
        if (!number)
            return failure(number.error());
        const auto made = declared(draft, *number, now);
        if (!made)
            return failure(made.error());
        if (const auto put = RecordTables::put(connection, *made); !put)
            return failure(put.error());
        TimelineEntry entry = entryOf(made->id, u"created"_s, made->title, made->declaredBy);
        entry.at = now;
        if (const auto appended = RecordTables::append(connection, entry); !appended)
            return failure(appended.error());
        return Written{*made, true};
    };
}

Async<Incident> BuiltInRecord::incident(QString id)
{
    return m_database.read<Incident>(
        [id = std::move(id)](Connection &connection) { return existing(connection, id); });
}

Async<IncidentPage> BuiltInRecord::list(IncidentQuery query)
{
    return m_database.read<IncidentPage>(
        [query = std::move(query)](Connection &connection) { return RecordTables::list(connection, query); });
}

BuiltInRecord::Writing BuiltInRecord::changing(QString id, Change change, TimelineEntry entry)
{
    return [id = std::move(id), change = std::move(change),
            entry = std::move(entry)](Connection &connection) -> Outcome<Written> {
        const auto before = existing(connection, id);
        if (!before)
            return failure(before.error());
        const auto after = change(*before);
        if (!after)
            return failure(after.error());
        if (*after == *before)
            return Written{*before, false};
        if (const auto put = RecordTables::put(connection, *after); !put)
            return failure(put.error());
        TimelineEntry dated = entry;
        dated.at = after->updatedAt;
        if (dated.text.isEmpty())
            dated.text = changedFields(*before, *after).join(u", "_s);
        if (const auto appended = RecordTables::append(connection, dated); !appended)
            return failure(appended.error());
        return Written{*after, true};
    };
}

Async<Incident> BuiltInRecord::update(QString id, incident::IncidentChange change)
{
    const TimelineEntry entry = entryOf(id, u"updated"_s, {}, change.by);
    const QDateTime now = m_clock.now();
    return told(changing(
        std::move(id), [change, now](const Incident &before) { return withChange(before, change, now); },
        entry));
}

Async<Incident> BuiltInRecord::changeStatus(QString id, incident::StatusChange change)
{
    return told(changingStatus(std::move(id), std::move(change)));
}

BuiltInRecord::Writing BuiltInRecord::changingStatus(QString id, incident::StatusChange change) const
{
    const TimelineEntry entry = entryOf(id, u"status"_s, statusText(change), change.by);
    const QDateTime now = m_clock.now();
    return changing(
        std::move(id), [change, now](const Incident &before) { return withStatus(before, change, now); },
        entry);
}

Async<QList<TimelineEntry>> BuiltInRecord::timeline(QString id)
{
    using Entries = QList<TimelineEntry>;
    return m_database.read<Entries>([id = std::move(id)](Connection &connection) -> Outcome<Entries> {
        if (const auto there = existing(connection, id); !there)
            return failure(there.error());
        return RecordTables::timeline(connection, id);
    });
}

Async<TimelineEntry> BuiltInRecord::addNote(TimelineEntry entry)
{
    return m_database.write<TimelineEntry>(noting(std::move(entry)));
}

BuiltInRecord::Noting BuiltInRecord::noting(TimelineEntry entry) const
{
    entry.kind = u"note"_s;
    if (entry.id.isEmpty())
        entry.id = newId();
    if (!entry.at.isValid())
        entry.at = m_clock.now();
    return [entry = std::move(entry)](Connection &connection) -> Outcome<TimelineEntry> {
        if (const auto there = existing(connection, entry.incidentId); !there)
            return failure(there.error());
        if (const auto note = checkNote(entry.text); !note)
            return failure(note.error());
        if (const auto appended = RecordTables::append(connection, entry); !appended)
            return failure(appended.error());
        return entry;
    };
}

Async<incident::Catalogue> BuiltInRecord::catalogue()
{
    // A copy that is const: QCoro 0.8 moves out of whatever else is returned, also out of a member.
    const incident::Catalogue catalogue = m_catalogue;
    co_return catalogue;
}

} // namespace muster::record
