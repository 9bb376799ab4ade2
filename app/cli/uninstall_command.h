// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/invocation.h"
#include "app/cli/terminal.h"

#include <QCoroTask>

namespace muster::cli {

/// Lists what Muster made in the workspace and keeps on this computer; with --yes it takes it back, with
/// --local also what is on this computer. Called again, it goes on with what is left.
[[nodiscard]] QCoro::Task<ExitCode> uninstall(Invocation invocation, Terminal terminal);

} // namespace muster::cli
