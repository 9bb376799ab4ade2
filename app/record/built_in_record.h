// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/record/incident_record.h"
#include "app/store/database.h"

namespace muster::record {

/// The record for teams that have none: in the store, with running numbers from 1. The catalogue is the
/// administrator's, from the settings.
///
/// Texts of the timeline: of "created" the title; of "status" the status' name and, after ": ", the message;
/// of "updated" the fields' names, comma-separated.
class BuiltInRecord final : public IncidentRecord
{
    Q_OBJECT

public:
    BuiltInRecord(store::Database &database, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] static store::Schema schema();

    /// Says catalogueChanged() when it is another one.
    void setCatalogue(incident::Catalogue catalogue);

    [[nodiscard]] Wording name() const override;
    /// Invalid: no title, or a text that is too long.
    [[nodiscard]] Async<incident::Incident> create(incident::IncidentDraft draft) override;
    [[nodiscard]] Async<incident::Incident> incident(QString id) override;
    [[nodiscard]] Async<IncidentPage> list(IncidentQuery query) override;
    [[nodiscard]] Async<incident::Incident> update(QString id, incident::IncidentChange change) override;
    [[nodiscard]] Async<incident::Incident> changeStatus(QString id, incident::StatusChange change) override;
    [[nodiscard]] Writing creating(incident::IncidentDraft draft) const override;
    [[nodiscard]] Writing changingStatus(QString id, incident::StatusChange change) const override;
    [[nodiscard]] Noting noting(incident::TimelineEntry entry) const override;
    [[nodiscard]] Async<QList<incident::TimelineEntry>> timeline(QString id) override;
    [[nodiscard]] Async<incident::TimelineEntry> addNote(incident::TimelineEntry entry) override;
    [[nodiscard]] Async<incident::Catalogue> catalogue() override;

private:
    using Change = std::function<Outcome<incident::Incident>(const incident::Incident &)>;

    [[nodiscard]] Async<incident::Incident> told(Writing writing);
    [[nodiscard]] static Writing changing(QString id, Change change, incident::TimelineEntry entry);

    store::Database &m_database;
    const Clock &m_clock;
    incident::Catalogue m_catalogue;
};

} // namespace muster::record
