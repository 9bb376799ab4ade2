// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/incident/incident.h"

namespace muster::record {

/// What an incident becomes: the built-in record's rules, as values.

/// Invalid when a text is too long, or the title or the id is missing.
[[nodiscard]] Outcome<incident::Incident> declared(const incident::IncidentDraft &draft, int number,
                                                   const QDateTime &now);

/// Conflict, whose code is the present status' name, when @p change.to may not follow. Already there: as it
/// is. Resolving without mitigating sets both times (Rootly's lifecycle does); reopening clears ends and
/// their messages.
[[nodiscard]] Outcome<incident::Incident> withStatus(incident::Incident incident,
                                                     const incident::StatusChange &change,
                                                     const QDateTime &now);

[[nodiscard]] Outcome<incident::Incident> withChange(incident::Incident incident,
                                                     const incident::IncidentChange &change,
                                                     const QDateTime &now);

/// Invalid when it says nothing, or too much.
[[nodiscard]] Outcome<void> checkNote(const QString &text);

/// Which of "title", "summary", "severity" and "services" are not the same, as the timeline names them.
[[nodiscard]] QStringList changedFields(const incident::Incident &before, const incident::Incident &after);

} // namespace muster::record
