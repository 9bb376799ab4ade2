// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/circumstances.h"
#include "app/relay/knowledge.h"
#include "app/relay/plan.h"

#include <QJsonObject>
#include <optional>

namespace muster::relay {

/// What the administrator wants done, from the console: to declare an incident or to change one's status.
struct ConsoleOrder
{
    QString id; ///< of the delivery
    std::optional<incident::IncidentDraft> draft; ///< to be declared; needs no id
    QString incidentId; ///< whose status is to be changed
    incident::Status to = incident::Status::Mitigated;
    QString message;
    incident::Person by;
    QString language; ///< of the words in an Error
};

/// For the journal.
[[nodiscard]] QJsonObject toJson(const ConsoleOrder &order);

/// Who asks, as the steps name them: nobody who waits for a word in chat.
[[nodiscard]] Asker askerOf(const ConsoleOrder &order);

/// What the order makes us do, by the rules of form and buttons. Refused in their words, as plain text:
/// Invalid when a field is wrong (code is the field's name, detail has one a line), Conflict when the status
/// does not allow it (code is its name) or the same was declared a moment ago, NotFound.
[[nodiscard]] Outcome<Plan> planConsole(const ConsoleOrder &order, const Knowledge &knowledge,
                                        const Circumstances &now);

/// Why a record step of the console's gave up (Dead) or came too late (Skipped), in the words of chat.
[[nodiscard]] Error consoleFailure(const store::Step &settled,
                                   const std::optional<store::KnownIncident> &known, const Circumstances &now,
                                   const Texts &texts);

} // namespace muster::relay
