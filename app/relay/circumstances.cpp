// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/circumstances.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

/// Of a thing in the incident's team: "/<team><kind><name>".
QUrl urlInTeam(const Workspace &workspace, const QString &teamId, QLatin1StringView kind, const QString &name)
{
    const QString team = workspace.teamNames.value(teamId);
    if (team.isEmpty() || name.isEmpty() || !workspace.url.isValid())
        return {};
    QUrl url = workspace.url;
    url.setPath(url.path() + u'/' + team + kind + name);
    return url;
}

} // namespace

QUrl channelUrl(const Workspace &workspace, const store::ChannelLink &link)
{
    return urlInTeam(workspace, link.teamId, "/channels/"_L1, link.channelName);
}

QUrl cardUrl(const Workspace &workspace, const store::ChannelLink &link)
{
    return urlInTeam(workspace, link.teamId, "/pl/"_L1, link.cardPostId);
}

} // namespace muster::relay
