// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"
#include "app/incident/status.h"
#include "ui/look/signs.h"

#include <QList>

namespace muster::ui {

[[nodiscard]] Condition conditionOf(incident::Status status);

/// The record's own word where it has one, else as chat says it: "Started".
[[nodiscard]] QString statusWord(incident::Status status, const QString &recordStatus = {});

/// As the button says it: "Mitigate", "Resolve", "Cancel incident", "Reopen".
[[nodiscard]] QString actionWord(incident::Status to);

/// What is offered from @p status, as in chat: nobody starts an incident in triage but who triages it in the
/// record.
[[nodiscard]] QList<incident::Status> offeredFrom(incident::Status status);

/// How many of four bars a severity fills; the gravest all, none for a position below 0.
[[nodiscard]] int barsOf(int severityPosition);

/// "142"; a dash while the record has given none.
[[nodiscard]] QString numberWord(const incident::Incident &incident);

/// Since when the incident is what it is counted from: its start, else its declaration.
[[nodiscard]] QDateTime begunAt(const incident::Incident &incident);

/// "Dana Whitfield", or "nobody known".
[[nodiscard]] QString personWord(const incident::Person &person);

} // namespace muster::ui
