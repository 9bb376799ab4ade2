// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/step_error.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace muster::relay {

/// A step whose latest try failed and that will be tried again.
struct TroubledStep
{
    QString id;
    QString deliveryId;
    QString incidentId;
    QString kind;
    int attempts = 0;
    QDateTime nextTry;
    Error error;
    bool needsAdministrator = false;
    QStringList holdsUp; ///< the steps that wait for it

    bool operator==(const TroubledStep &) const = default;
};

/// What the step runner is at, for the console, `musterctl status` and health checks.
struct RunnerState
{
    int running = 0;
    int waiting = 0; ///< not running: for its time, for others, or for another try
    int dead = 0; ///< since the start; the journal has them all
    bool draining = false;
    QList<TroubledStep> troubled; ///< the first hundred, by order

    bool operator==(const RunnerState &) const = default;
};

} // namespace muster::relay

Q_DECLARE_METATYPE(muster::relay::RunnerState)
