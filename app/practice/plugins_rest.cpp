// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// Which plugins run. Not recorded: as the API document has it.

#include "app/practice/api.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr int running = 2; ///< PluginStateRunning

QJsonObject manifestOf(const Plugin &plugin)
{
    return {{u"id"_s, plugin.id}, {u"name"_s, plugin.name}, {u"version"_s, plugin.version}};
}

Result<Reply> listPlugins(const Call &call)
{
    if (!call.isSystemAdmin())
        return forbidden();
    QJsonArray active;
    for (const Plugin &plugin : call.state().plugins)
        active.append(manifestOf(plugin));
    return Reply(QJsonObject{{u"active"_s, active}, {u"inactive"_s, QJsonArray()}});
}

Result<Reply> listStatuses(const Call &call)
{
    if (!call.isSystemAdmin())
        return forbidden();
    QJsonArray statuses;
    for (const Plugin &plugin : call.state().plugins) {
        statuses.append(QJsonObject{{u"plugin_id"_s, plugin.id},
                                    {u"cluster_id"_s, QString()},
                                    {u"plugin_path"_s, QString()},
                                    {u"state"_s, running},
                                    {u"error"_s, QString()},
                                    {u"name"_s, plugin.name},
                                    {u"description"_s, QString()},
                                    {u"version"_s, plugin.version}});
    }
    return Reply(statuses);
}

} // namespace

void addPluginRoutes(Api &api)
{
    api.add("GET", u"/api/v4/plugins", listPlugins);
    api.add("GET", u"/api/v4/plugins/statuses", listStatuses);
}

} // namespace muster::practice
