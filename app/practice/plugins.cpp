// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/plugins.h"

#include "app/practice/render.h"
#include "app/practice/state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

const Plugin *pluginOf(const State &state, const QString &trigger)
{
    const auto owner = std::ranges::find_if(
        state.plugins, [&trigger](const Plugin &plugin) { return plugin.triggers.contains(trigger); });
    return owner == state.plugins.end() ? nullptr : &*owner;
}

QJsonArray pluginCommands(const State &state)
{
    QJsonArray commands;
    for (const Plugin &plugin : state.plugins) {
        for (const QString &trigger : plugin.triggers) {
            Command command;
            command.trigger = trigger;
            command.method.clear();
            command.displayName = plugin.name;
            command.autoComplete = true;
            QJsonObject shown = toJson(command);
            shown.insert(u"plugin_id"_s, plugin.id);
            commands.append(shown);
        }
    }
    return commands;
}

} // namespace muster::practice
