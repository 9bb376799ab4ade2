// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/bench/figures.h"

namespace muster::bench {

/// Until a program that has just started has nothing left to do.
void settle();
/// What share of a processor the process takes while nobody asks it anything.
[[nodiscard]] Figure watchIdle(const QString &name, qint64 processId, int seconds);

} // namespace muster::bench
