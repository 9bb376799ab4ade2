// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace muster::mattermost {

/// For calls that the server answers only once an integration has: it waits up to 30 s itself.
inline constexpr std::chrono::milliseconds integrationDeadline{35'000};

} // namespace muster::mattermost
