// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/standing.h"

namespace muster::backend {

/// What is known of connecting, besides who is connected.
struct ConnectHealth
{
    relay::ConnectObstacle obstacle
        = relay::ConnectObstacle::None; ///< found out of the app: AppGone and such
    int lost = 0; ///< people who lost their connection, until that was read
    bool isGrantLost = false; ///< what the administrator allowed at the installation is gone

    bool operator==(const ConnectHealth &) const = default;
};

} // namespace muster::backend
