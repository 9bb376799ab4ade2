// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QJsonObject>

namespace muster::settings {

class ObjectReader;

/// What one connection may cost; the same numbers and bounds as the listener's own limits.
struct LimitSettings
{
    int headerBytes = 8 * 1024; ///< 1 KiB..64 KiB
    int bodyBytes = 1024 * 1024; ///< 1 KiB..64 MiB
    int requestSeconds = 10; ///< 1..120, absolute, first byte to last
    int idleSeconds = 60; ///< 1..600 between two requests of a connection
    int handshakeSeconds = 5; ///< 1..60, TLS
    int connections = 256; ///< 1..10,000
    int connectionsPerPeer = 32; ///< 1..connections

    bool operator==(const LimitSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const LimitSettings &settings);
void read(ObjectReader &reader, LimitSettings &settings);
[[nodiscard]] Problems problems(const LimitSettings &settings, const Texts &texts);

} // namespace muster::settings
