// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/plugins.h"

#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

Plugin Plugin::fromJson(const QJsonObject &json)
{
    Plugin plugin;
    plugin.id = json.value("id"_L1).toString();
    plugin.name = json.value("name"_L1).toString();
    plugin.version = json.value("version"_L1).toString();
    return plugin;
}

Async<QList<Plugin>> Plugins::list()
{
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(u"/plugins"_s));
    co_return answer.map([](const QJsonObject &json) {
        QList<Plugin> plugins = listOf<Plugin>(json.value("active"_L1).toArray());
        for (Plugin &plugin : plugins)
            plugin.isActive = true;
        plugins += listOf<Plugin>(json.value("inactive"_L1).toArray());
        return plugins;
    });
}

} // namespace muster::mattermost
