// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/incident/incident_export.h"
#include "app/relay/circumstances.h"
#include "app/store/connection.h"

namespace muster::backend {

/// Every incident with all that is known of it, newest first. On the store's thread.
[[nodiscard]] Outcome<QList<incident::IncidentExport>> readHistory(store::Connection &connection,
                                                                   const relay::Circumstances &now);

/// What is taken along before Muster goes: the configuration without secrets, and the history for programs
/// and for people.
struct Luggage
{
    settings::Settings settings;
    QList<incident::IncidentExport> history;
    QDateTime now;
};

/// Writes settings.json, incidents.json and incidents.md into a new folder below @p folder, for its owner
/// alone; gives the folder. Storage, with the file that could not be written.
[[nodiscard]] Outcome<QString> writeLuggage(const QString &folder, const Luggage &luggage,
                                            const Texts &texts);

} // namespace muster::backend
