// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/uninstall_view.h"

#include <QJsonObject>

namespace muster::ui {

/// What the view of uninstalling shows.
struct UninstallViewState
{
    backend::UninstallState uninstall;
    QDateTime now; ///< for the seconds that it has worked
    QString suggestedFolder; ///< to export into

    bool operator==(const UninstallViewState &) const = default;
};

/// As in tests/gui/states.
[[nodiscard]] UninstallViewState uninstallViewStateFromJson(const QJsonObject &json);

} // namespace muster::ui
