// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>

namespace muster::practice {

class State;
struct Plugin;

/// Who owns that slash command; null when no plugin does.
[[nodiscard]] const Plugin *pluginOf(const State &state, const QString &trigger);

/// The commands of all plugins as lists have them.
[[nodiscard]] QJsonArray pluginCommands(const State &state);

} // namespace muster::practice
