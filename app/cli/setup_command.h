// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/invocation.h"
#include "app/cli/terminal.h"

#include <QCoroTask>

namespace muster::cli {

/// The console's set-up from flags and environment: server, administrator's token, OAuth application, consent
/// in the administrator's name, teams, bot, command, record, round trip. Ends at the first step that needs
/// attention, with what to change; called again it goes on there.
[[nodiscard]] QCoro::Task<ExitCode> setUpWorkspace(Invocation invocation, Terminal terminal);

} // namespace muster::cli
