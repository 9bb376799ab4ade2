// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/incident.h"
#include "app/relay/asker.h"
#include "app/store/incidents.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QUrl>
#include <chrono>
#include <optional>

namespace muster::relay {

/// What is known of the connected server without asking it. A value: it goes to the store's thread.
struct Workspace
{
    QUrl url; ///< as people open it, without a trailing slash; base of every link
    QUrl callbackUrl; ///< where the server reaches this relay, without a trailing slash
    QHash<QString, QString> teamNames; ///< team id to URL name
    std::chrono::milliseconds triggerLifetime{3000}; ///< 3 s before 11, 30 s since
    bool multiselect = false; ///< forms may hold a select of several (11 and later)

    bool operator==(const Workspace &) const = default;
};

/// "https://…/<team>/channels/<name>"; empty when a part is not known.
[[nodiscard]] QUrl channelUrl(const Workspace &workspace, const store::ChannelLink &link);

/// What a delivery is planned from: read in the same transaction that writes its plan.
struct Knowledge
{
    QDateTime now;
    std::optional<store::KnownIncident> here; ///< of the channel it came from
    std::optional<store::KnownIncident> named; ///< of the number or id it names
    std::optional<store::KnownIncident> twin; ///< declared by the same user with the same title just now
    bool twinUnderWay = false; ///< …and its incident is not in the mirror yet
    QList<store::KnownIncident> open; ///< newest first, as many as are listed
    std::optional<Asker> opener; ///< of a form: who opened it, as the command said
    incident::Catalogue catalogue;
    Workspace workspace;
};

} // namespace muster::relay
