// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

class QHostAddress;

namespace muster::http {

enum class PortState {
    Free,
    Taken, ///< another socket listens there
    Forbidden, ///< not an address of this machine, or a port that we may not open
};

/// What a Listener would find at @p port of @p address, by listening there for a moment; Free is true of
/// that moment only.
[[nodiscard]] PortState probePort(const QHostAddress &address, quint16 port);

} // namespace muster::http
