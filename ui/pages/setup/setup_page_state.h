// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/setup_view.h"

#include <QJsonObject>

namespace muster::ui {

/// What the set-up page shows.
struct SetupPageState
{
    backend::SetupState setup;
    QDateTime now; ///< for the seconds that a step has worked
    QString secretsFile; ///< where secrets are kept when there is no keyring and somebody wants it so

    bool operator==(const SetupPageState &) const = default;
};

/// As in tests/gui/states.
[[nodiscard]] SetupPageState setupPageStateFromJson(const QJsonObject &json);

} // namespace muster::ui
