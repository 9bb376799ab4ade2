// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/config.h"
#include "app/practice/permissions.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

Reply current(const Call &call)
{
    QJsonObject config = serverConfig(call.dialect().version, call.state().switches, call.api().siteUrl());
    QJsonObject service = config.value(u"ServiceSettings"_s).toObject();
    service.insert(u"ListenAddress"_s, call.api().listenAddress());
    config.insert(u"ServiceSettings"_s, service);
    Reply reply(config);
    reply.headers = {{"Cache-Control", "no-cache, no-store, must-revalidate"}};
    return reply;
}

Result<Reply> getConfig(const Call &call)
{
    if (!call.isSystemAdmin())
        return forbidden();
    return current(call);
}

/// PUT and patch are alike here: what is not a switch of this server does not change.
Result<Reply> changeConfig(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"config"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (!call.isSystemAdmin())
        return forbidden();
    Switches &switches = call.state().switches;
    switches = switchesFrom(*body, switches);
    const QJsonValue siteUrl = body->value(u"ServiceSettings"_s)[u"SiteURL"_s];
    if (siteUrl.isString() && siteUrl.toString() != call.api().siteUrl())
        switches.siteUrl = siteUrl.toString();
    return current(call);
}

Result<Reply> getClientConfig(const Call &call)
{
    return Reply(clientConfig(call.dialect().version, call.state().switches, call.api().siteUrl(),
                              !call.hasSession()));
}

} // namespace

void addConfigRoutes(Api &api)
{
    api.add("GET", u"/api/v4/config", getConfig);
    api.add("PUT", u"/api/v4/config", changeConfig);
    api.add("PUT", u"/api/v4/config/patch", changeConfig);
    api.add("GET", u"/api/v4/config/client", getClientConfig, Access::Anyone);
}

} // namespace muster::practice
