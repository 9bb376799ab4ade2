// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/invocation.h"
#include "app/cli/terminal.h"

#include <QCoroTask>

namespace muster::cli {

/// One incident from declaration to resolution in the practice workspace, told as a transcript. Ok only if
/// all held that a responder relies on.
[[nodiscard]] QCoro::Task<ExitCode> rehearse(Invocation invocation, Terminal terminal);

} // namespace muster::cli
