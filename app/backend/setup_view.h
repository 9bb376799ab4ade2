// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/secrets/keychain_secret_store.h"
#include "app/setup/app_step.h"
#include "app/setup/setup_state.h"

/// What the console shows of set-up and says about it, by the names it knows.
namespace muster::backend {

using setup::allSteps;
using setup::appName;
using setup::callbacksBelow;
using setup::Consent;
using setup::ServerFacts;
using setup::SetupState;
using setup::stepFromName;
using setup::StepName;
using setup::stepName;
using setup::StepPhase;
using setup::TeamChoice;
using setup::Trouble;
using setup::Troubles;
using SetupStep = setup::Step;

/// Code of a trouble: this desktop has nothing that keeps secrets.
[[nodiscard]] inline const QString &noKeyringCode()
{
    return secrets::code::noKeyring;
}

/// It has one, which is locked.
[[nodiscard]] inline const QString &lockedKeyringCode()
{
    return secrets::code::lockedKeyring;
}

} // namespace muster::backend
