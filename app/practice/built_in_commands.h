// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/command_answer.h"

#include <QJsonArray>
#include <optional>

namespace muster::practice {

class Api;
class Call;
struct Dialect;

/// The server's own slash commands, as it lists them.
[[nodiscard]] QJsonArray builtInCommands(const Dialect &dialect);
[[nodiscard]] bool isBuiltInCommand(const QString &trigger);

/// What one does: /me and /shrug, as recorded; the others are listed but not played. Nothing for those.
[[nodiscard]] std::optional<CommandAnswer> builtInAnswer(const QString &trigger, const QString &text);

/// Built-in and custom commands that complete themselves, as anyone may see them: without token, address and
/// what the integration is.
[[nodiscard]] QJsonArray commandsToComplete(const Call &call, const QString &teamId);

/// GET /teams/{team_id}/commands/autocomplete and …/autocomplete_suggestions.
void addCommandSuggestions(Api &api);

} // namespace muster::practice
