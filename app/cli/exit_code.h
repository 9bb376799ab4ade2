// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::cli {

/// What musterctl ends with; README documents each.
enum class ExitCode {
    Ok = 0, ///< all held
    Failed = 1, ///< it ran, and something did not hold: a check of the doctor, a step of the rehearsal
    Usage = 2, ///< the command line is off
    Configuration = 3, ///< the configuration or a secret is missing or wrong, or the store is not ours to use
    Unavailable
    = 4, ///< port taken, store locked, relay not running: the machine's state, not the configuration
};

} // namespace muster::cli
