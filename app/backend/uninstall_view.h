// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/setup/uninstall_state.h"

/// What the console shows of uninstalling, by the names it knows.
namespace muster::backend {

using setup::Belonging;
using setup::BelongingKind;
using setup::belongingKindFromName;
using setup::BelongingPhase;
using setup::belongingPhaseFromName;
using setup::Belongings;
using setup::Trouble;
using setup::Troubles;
using setup::UninstallChoice;
using setup::UninstallPhase;
using setup::uninstallPhaseFromName;
using setup::UninstallState;

} // namespace muster::backend
