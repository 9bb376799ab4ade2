// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/settings.h"
#include "ui/forms/form_state.h"

namespace muster::ui {

/// What a form keeps while its window is made anew: what is not applied yet, and what was applied last, to be
/// taken back.
struct FormMemory
{
    SettingValues edits; ///< not applied yet
    SettingValues before; ///< what the latest apply replaced
    SettingValues applied; ///< and what it put there
    bool isTakenBack = false;

    /// What undo puts there, or, once it is taken back, redo. Empty when the settings went on meanwhile.
    [[nodiscard]] SettingValues wayBack(const settings::Settings &now) const;

    bool operator==(const FormMemory &) const = default;
};

} // namespace muster::ui
