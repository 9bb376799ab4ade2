// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/incident.h"
#include "app/mattermost/capabilities.h"
#include "app/settings/settings.h"
#include "app/store/incidents.h"

#include <QDateTime>
#include <QHash>
#include <QUrl>

namespace muster::relay {

/// What is known of the connected server without asking it.
struct Workspace
{
    QUrl url; ///< as people open it, without a trailing slash; base of every link
    QUrl callbackUrl; ///< where the server reaches this relay, without a trailing slash
    QHash<QString, QString> teamNames; ///< team id to URL name
    mattermost::Capabilities capabilities;

    bool operator==(const Workspace &) const = default;
};

/// "https://…/<team>/channels/<name>"; empty when a part is not known.
[[nodiscard]] QUrl channelUrl(const Workspace &workspace, const store::ChannelLink &link);
/// "https://…/<team>/pl/<post>", of the card; empty when a part is not known.
[[nodiscard]] QUrl cardUrl(const Workspace &workspace, const store::ChannelLink &link);

/// What holds for every plan made now. A value: it goes to the store's thread.
struct Circumstances
{
    settings::Settings settings;
    Workspace workspace;
    incident::Catalogue catalogue;
    QDateTime now;
};

} // namespace muster::relay
