// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QTcpSocket;

namespace muster::http {

/// Says that nothing more will be sent while the other side may still be sending; Qt has no call for it.
/// Everything must have been written. Where the system is not POSIX the client waits for the close instead.
void sayGoodbye(const QTcpSocket &socket);

} // namespace muster::http
