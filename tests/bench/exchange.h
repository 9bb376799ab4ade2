// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/bench/bare_client.h"

namespace muster::bench {

/// Sends @p request and returns the milliseconds to its answer, which must be a 200 or 201.
[[nodiscard]] double exchange(BareClient &client, const QByteArray &request);

/// Until the relay at the other end of @p client has no step waiting or under way.
void waitUntilQuiet(BareClient &client);

} // namespace muster::bench
