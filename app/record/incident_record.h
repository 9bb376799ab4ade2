// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/incident/incident.h"
#include "app/store/database.h"

#include <QObject>

namespace muster::record {

/// Which incidents, newest first.
struct IncidentQuery
{
    std::optional<bool> open; ///< true: triage, started and mitigated only
    QString search; ///< part of the title or summary, or "#12"; empty: all
    int limit = 50; ///< 1..100, as Rootly caps it
    QString after; ///< cursor of the page before; empty: from the start
};

struct IncidentPage
{
    QList<incident::Incident> incidents;
    QString next; ///< cursor; empty: this was the last
};

/// An incident as the record has it now, and whether the call made it so.
struct Written
{
    incident::Incident incident;
    bool isNews = false;
};

/// Where incidents are kept. Lives as long as the backend. Every call is one try; the step runner retries.
class IncidentRecord : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// As people call it, e.g. "Rootly".
    [[nodiscard]] virtual Wording name() const = 0;

    /// Makes the incident, or returns the one made by an earlier try with the same draft.id.
    [[nodiscard]] virtual Async<incident::Incident> create(incident::IncidentDraft draft) = 0;

    /// NotFound when the record has no such incident. @p id is Incident::id.
    [[nodiscard]] virtual Async<incident::Incident> incident(QString id) = 0;
    [[nodiscard]] virtual Async<IncidentPage> list(IncidentQuery query) = 0;
    [[nodiscard]] virtual Async<incident::Incident> update(QString id, incident::IncidentChange change) = 0;

    /// The incident with its new status. Already there: success without a change. Not allowed from the
    /// present status: Conflict, whose `code` is the present status' name.
    [[nodiscard]] virtual Async<incident::Incident> changeStatus(QString id, incident::StatusChange change)
        = 0;

    /// create() and changeStatus() of a record that lives in the relay's own store, as work for a
    /// Database::write() there: the change commits together with what follows from it. Whoever ran it calls
    /// tell() once it is durable. Null: the record is elsewhere.
    using Writing = store::Database::Work<Written>;
    [[nodiscard]] virtual Writing creating(incident::IncidentDraft) const { return nullptr; }
    [[nodiscard]] virtual Writing changingStatus(QString, incident::StatusChange) const { return nullptr; }
    using Noting = store::Database::Work<incident::TimelineEntry>;
    [[nodiscard]] virtual Noting noting(incident::TimelineEntry) const { return nullptr; }

    /// Says changed() for what is news.
    void tell(const Written &written)
    {
        if (written.isNews)
            Q_EMIT changed(written.incident);
    }

    /// Oldest first.
    [[nodiscard]] virtual Async<QList<incident::TimelineEntry>> timeline(QString id) = 0;

    /// Appends a note; the same entry.id twice is one note.
    [[nodiscard]] virtual Async<incident::TimelineEntry> addNote(incident::TimelineEntry entry) = 0;

    [[nodiscard]] virtual Async<incident::Catalogue> catalogue() = 0;

Q_SIGNALS:
    /// The record has this now: from a webhook, a poll, or a call above. Receivers tell news from echo by
    /// comparing states (incident::eventsBetween).
    void changed(const muster::incident::Incident &incident);
    void catalogueChanged();
};

} // namespace muster::record
