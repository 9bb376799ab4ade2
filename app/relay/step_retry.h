// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"
#include "app/store/journal.h"

namespace muster::relay {

/// What a failed try makes of its step: waiting until it is tried again, or dead. What needs the
/// administrator goes on being tried, for as long as what may pass by itself. @p random is drawn from [0, 1).
[[nodiscard]] store::Step afterFailure(store::Step step, const Error &error, const QDateTime &now,
                                       double random);

/// The try worked.
[[nodiscard]] store::Step afterSuccess(store::Step step, const QJsonObject &result);

/// The step was due after its end: skipped, with the reason of its latest try or "too late".
[[nodiscard]] store::Step afterItsEnd(store::Step step, const QDateTime &now);

/// The step as a new start finds it. What waited for the administrator is due at once: a new token comes with
/// a restart.
[[nodiscard]] store::Step afterRestart(store::Step step, const QDateTime &now);

} // namespace muster::relay
