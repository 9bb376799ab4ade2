// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/circumstances.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

QUrl channelUrl(const Workspace &workspace, const store::ChannelLink &link)
{
    const QString team = workspace.teamNames.value(link.teamId);
    if (team.isEmpty() || link.channelName.isEmpty() || !workspace.url.isValid())
        return {};
    QUrl url = workspace.url;
    url.setPath(url.path() + u'/' + team + "/channels/"_L1 + link.channelName);
    return url;
}

} // namespace muster::relay
