// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/bench/figures.h"
#include "tests/bench/options.h"

namespace muster::bench {

/// A slash command answered at an empty relay, beside a trivial responder and one durable commit.
[[nodiscard]] Figures benchSlash(const Options &options);
/// From a form's submission to channel, membership, header and card, beside the same calls one by one.
[[nodiscard]] Figures benchDeclare(const Options &options);
/// 1,000 commands a second, and how many more it takes.
[[nodiscard]] Figures benchLoad(const Options &options);
/// A store that has grown for years, beside an empty one.
[[nodiscard]] Figures benchStore(const Options &options);
/// A relay that nobody asks anything.
[[nodiscard]] Figures benchIdle(const Options &options);
/// The console's window, beside a bare one: when it is painted, its memory, and what it takes when nobody
/// looks.
[[nodiscard]] Figures benchWindow(const Options &options);
/// Each frame while a long list of incidents is scrolled and filtered.
[[nodiscard]] Figures benchList(const Options &options);

} // namespace muster::bench
