// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace muster::http {

enum class Upgrade {
    No, ///< an ordinary request, or none at all: for the reader to judge
    Unknown, ///< may become one: look again when there are more bytes
    WebSocket, ///< a whole header that asks for "Upgrade: websocket"
};

/// What the first bytes of a request, not yet taken from the socket, ask for.
[[nodiscard]] Upgrade upgradeIn(QByteArrayView firstBytes);

} // namespace muster::http
