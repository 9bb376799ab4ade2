// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/form_memory.h"

#include "ui/forms/settings_draft.h"

namespace muster::ui {

SettingValues FormMemory::wayBack(const settings::Settings &now) const
{
    const SettingValues &there = isTakenBack ? before : applied;
    return !there.isEmpty() && valuesIn(now, there.keys()) == there ? (isTakenBack ? applied : before)
                                                                    : SettingValues();
}

} // namespace muster::ui
