// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/incident.h"

#include <QList>

namespace muster::incident {

enum class EventKind { Created, Mitigated, Resolved, Cancelled, Reopened, Updated };

/// Something that happened to an incident, whoever caused it.
struct Event
{
    EventKind kind = EventKind::Created;
    Person by;
    QString message;
    QDateTime at;

    bool operator==(const Event &) const = default;
};

/// Stable lower-case name: "created", "mitigated", "resolved", "cancelled", "reopened", "updated".
[[nodiscard]] QString eventName(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventFromName(QStringView name);

[[nodiscard]] const QList<EventKind> &allEventKinds();

/// What happened between the state that was known (nothing: the incident is new) and the one that the
/// record has now. Yields each event once; an older or an equal state yields nothing. In short:
/// - new: created, and at once what it has come to since (found resolved: created, resolved)
/// - started to resolved: resolved alone
/// - resolved or cancelled to any open status, mitigated back to started: reopened
/// - triage to started and back: updated
/// - title, summary, severity, services, privacy or the record's own word for the status: updated, after the
///   status' event when both changed
[[nodiscard]] QList<Event> eventsBetween(const std::optional<Incident> &known, const Incident &now);

} // namespace muster::incident
