// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/invocation.h"
#include "app/cli/terminal.h"

namespace muster::cli {

/// `config check`: every problem of the file, one a line; nothing is changed.
[[nodiscard]] ExitCode checkConfig(const Invocation &invocation, const Terminal &terminal);

/// `config export`: the whole configuration with its defaults, without secrets.
[[nodiscard]] ExitCode exportConfig(const Invocation &invocation, const Terminal &terminal);

/// `config import`: what would change; with --yes it is written, all or nothing.
[[nodiscard]] ExitCode importConfig(const Invocation &invocation, const Terminal &terminal);

} // namespace muster::cli
