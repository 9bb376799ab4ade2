// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/command_line.h"
#include "app/incident/status.h"

#include <QList>
#include <QString>
#include <optional>

namespace muster::relay {

/// What people do with an incident that is there, by command or by button.
enum class Action { Mitigate, Resolve, Cancel, Reopen };

/// "mitigate", "resolve", "cancel", "reopen": the word of the command, and the id of the button.
[[nodiscard]] QString actionName(Action action);
[[nodiscard]] std::optional<Action> actionFromName(QStringView name);
[[nodiscard]] std::optional<Action> actionOf(incident::Verb verb);

[[nodiscard]] incident::Status targetOf(Action action);
/// By what one gets to @p target; nothing for triage.
[[nodiscard]] std::optional<Action> actionTo(incident::Status target);

/// What may be done from @p status, in the order in which it is offered.
[[nodiscard]] QList<Action> actionsFrom(incident::Status status);

} // namespace muster::relay
