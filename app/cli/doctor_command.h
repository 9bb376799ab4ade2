// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/invocation.h"
#include "app/cli/terminal.h"

#include <QCoroTask>

namespace muster::cli {

/// Checks each hop by name. Failed when one of them keeps the relay from its work.
[[nodiscard]] QCoro::Task<ExitCode> runDoctor(Invocation invocation, Terminal terminal);

} // namespace muster::cli
