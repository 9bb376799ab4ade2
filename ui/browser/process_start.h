// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::ui {

/// The two pipes to Muster, moved away from where a library or a child process could write or read.
struct MusterPipes
{
    int in = -1;
    int out = -1;
};

/// To be called before anything else in main(): no core dumps of a process that sees passwords, nothing from
/// the environment that opens Chromium up, the sandbox on unless this is root, for whom it does not work.
void harden();

/// Takes standard input and output away from everyone else; what reads or writes them now meets /dev/null.
[[nodiscard]] MusterPipes takePipes();

/// From here on nothing is written to standard error: Chromium's words may name addresses with codes in them.
void silence();

} // namespace muster::ui
