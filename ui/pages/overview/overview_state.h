// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/activity.h"
#include "app/backend/incident_book.h"
#include "app/backend/relay_state.h"

#include <QHash>
#include <QSet>

namespace muster::ui {

/// All that the overview shows.
struct OverviewState
{
    backend::RelayState relay;
    backend::ActivityState activity;
    QList<backend::IncidentRow> open; ///< that still need people, newest first
    QSet<QString> underWay; ///< ids of incidents whose change was asked and is not there yet
    QHash<QString, QString> refused; ///< id to why its last change did not happen
    QDateTime now; ///< UTC; ages are counted from it

    bool operator==(const OverviewState &) const = default;
};

} // namespace muster::ui
