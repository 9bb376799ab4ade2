// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/incident/incident.h"

#include <QJsonObject>

namespace muster::incident {

/// One incident with all that is known of it, to be taken out of Muster.
struct IncidentExport
{
    Incident incident;
    QList<TimelineEntry> timeline; ///< oldest first
    QString severityName; ///< as shown; empty: not set
    QStringList serviceNames;
    QString channelName; ///< URL name; empty: no channel
    QUrl channelUrl;

    bool operator==(const IncidentExport &) const = default;
};

/// For people: a heading, a table of what is set, the summary, and the timeline, in UTC. What people wrote is
/// escaped, line breaks stay.
[[nodiscard]] QString incidentAsMarkdown(const IncidentExport &incident, const Texts &texts);

/// For programs: {"incident": {…}, "timeline": [{…}], "channel": {"name", "url"}}; the incident as toJson()
/// has it, with the names of severity and services beside their ids.
[[nodiscard]] QJsonObject incidentAsJson(const IncidentExport &incident);

/// A timeline entry in words, e.g. "Mitigated: The disk is free again", plain text. @p entry is as the
/// built-in record writes it (BuiltInRecord); of another kind its text is taken as it is.
[[nodiscard]] QString timelineSentence(const TimelineEntry &entry, const Texts &texts);

} // namespace muster::incident
