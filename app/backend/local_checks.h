// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/examination.h"

#include <QCoroTask>

namespace muster::backend {

/// The doctor's checks on this side of the network. Each adds its findings; all pointers outlive the call.
void checkSettings(Examination *examination);
void checkSecretsFile(Examination *examination);
/// Leaves the tokens for the checks of the workspace.
[[nodiscard]] QCoro::Task<> checkSecrets(Examination *examination);
/// Tells a newer Muster's store from ours, and one that our relay uses from one that another Muster does.
[[nodiscard]] QCoro::Task<> checkStore(Examination *examination);
/// Tells a relay of ours from another program at the port.
[[nodiscard]] QCoro::Task<> checkListener(Examination *examination);
void checkCallbackAddress(Examination *examination);

} // namespace muster::backend
