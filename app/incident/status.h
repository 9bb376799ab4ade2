// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/wording.h"

#include <QList>
#include <QString>
#include <optional>

namespace muster::incident {

/// The statuses that Muster acts on. A record's others map onto these for display, and are kept.
enum class Status { Triage, Started, Mitigated, Resolved, Cancelled };

/// Stable lower-case name: "triage", "started", "mitigated", "resolved", "cancelled".
[[nodiscard]] QString statusName(Status status);
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);

/// "Mitigated": the one word for people, in chat, in the console and in an export.
[[nodiscard]] Wording statusWording(Status status);
[[nodiscard]] QString statusLabel(Status status, const Texts &texts);

/// Whether the incident still needs people: triage, started and mitigated.
[[nodiscard]] bool isOpen(Status status);

/// What may follow @p from, in the order in which it is offered. Rules: reference "Update and status
/// changes": triage and cancelled do not go straight to mitigated or resolved; resolved and cancelled
/// are reopened to started, and so is mitigated, which no rule forbids: a mitigation may not hold.
[[nodiscard]] QList<Status> allowedNext(Status from);
[[nodiscard]] bool mayFollow(Status from, Status to);

} // namespace muster::incident
