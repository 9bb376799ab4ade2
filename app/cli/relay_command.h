// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/invocation.h"
#include "app/cli/terminal.h"

#include <QCoroTask>

namespace muster::cli {

/// Runs the relay until SIGTERM or SIGINT; the first lets it finish what it has begun, a second cuts that
/// short.
[[nodiscard]] QCoro::Task<ExitCode> runRelay(Invocation invocation, Terminal terminal);

} // namespace muster::cli
