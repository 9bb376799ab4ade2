// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/config.h"
#include "app/practice/permissions.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QJsonObject current(const Call &call)
{
    return serverConfig(call.dialect().version, call.state().switches, call.api().siteUrl());
}

Result<Reply> getConfig(const Call &call)
{
    if (!call.isSystemAdmin())
        return forbidden();
    return Reply(current(call));
}

/// PUT and patch are alike here: what is not a switch of this server does not change.
Result<Reply> changeConfig(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"config"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (!call.isSystemAdmin())
        return forbidden();
    call.state().switches = switchesFrom(*body, call.state().switches);
    return Reply(current(call));
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
