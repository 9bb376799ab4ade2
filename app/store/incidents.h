// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/incident.h"
#include "app/store/database.h"

#include <optional>

namespace muster::store {

/// What we made in Mattermost for an incident; members are empty until they exist.
struct ChannelLink
{
    QString teamId;
    QString channelId;
    QString channelName; ///< URL name
    QString cardPostId;
    bool archived = false;

    bool operator==(const ChannelLink &) const = default;
};

/// An incident as last seen in the record, with its channel.
struct KnownIncident
{
    incident::Incident incident;
    ChannelLink link;

    bool operator==(const KnownIncident &) const = default;
};

/// The mirror that commands are planned from: answers without asking the record.
class Incidents
{
public:
    [[nodiscard]] static Schema schema();

    [[nodiscard]] static Outcome<std::optional<KnownIncident>> byId(Connection &connection,
                                                                    const QString &id);
    [[nodiscard]] static Outcome<std::optional<KnownIncident>> byRecordId(Connection &connection,
                                                                          const QString &recordId);
    /// The newest of its number: two records may have counted each from 1.
    [[nodiscard]] static Outcome<std::optional<KnownIncident>> byNumber(Connection &connection, int number);
    [[nodiscard]] static Outcome<std::optional<KnownIncident>> byChannel(Connection &connection,
                                                                         const QString &channelId);
    /// Newest first. With 100,000 incidents at most twice the time of none.
    [[nodiscard]] static Outcome<QList<KnownIncident>> open(Connection &connection, int limit);
    /// Whose channels are archived, newest first; fast however many there are of either kind.
    [[nodiscard]] static Outcome<QList<KnownIncident>> archived(Connection &connection, int limit);
    [[nodiscard]] static Outcome<QList<KnownIncident>> latest(Connection &connection, int limit);
    [[nodiscard]] static Outcome<int> count(Connection &connection);

    /// Writes the incident; the link stays.
    [[nodiscard]] static Outcome<void> put(Connection &connection, const incident::Incident &incident);
    /// NotFound when the incident was never put.
    [[nodiscard]] static Outcome<void> setLink(Connection &connection, const QString &id,
                                               const ChannelLink &link);
};

} // namespace muster::store
