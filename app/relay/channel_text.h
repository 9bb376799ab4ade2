// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/event.h"
#include "app/relay/circumstances.h"

#include <QString>

namespace muster::relay {

/// "muster:<incident id>", in the purpose of a channel that we made: by it our own is told from another's.
[[nodiscard]] QString channelMarker(const QString &incidentId);

/// At most 250 characters, the marker included.
[[nodiscard]] QString channelPurpose(const incident::Incident &incident, const Circumstances &now);

/// Status, severity, number and links; at most 1,024 characters. In the default language, as all that a
/// whole channel reads.
[[nodiscard]] QString channelHeader(const store::KnownIncident &known, const Circumstances &now);

/// What is posted about an event: who, what, and what they said.
[[nodiscard]] QString eventText(const incident::Event &event, const incident::Incident &incident,
                                const Circumstances &now);

} // namespace muster::relay
