// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/invocation.h"
#include "app/cli/terminal.h"

#include <QCoroTask>

namespace muster::cli {

/// Asks the running relay how it is, at the address of its settings. Unavailable when none answers.
[[nodiscard]] QCoro::Task<ExitCode> showStatus(Invocation invocation, Terminal terminal);

} // namespace muster::cli
