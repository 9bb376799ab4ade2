// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/invocation.h"
#include "app/cli/terminal.h"

#include <QCoroTask>

namespace muster::cli {

/// Does what was asked for; each command has a file pair of its own.
[[nodiscard]] QCoro::Task<ExitCode> run(Invocation invocation, Terminal terminal);

} // namespace muster::cli
