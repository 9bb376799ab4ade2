// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QTcpSocket;

namespace muster::http {

// What a listener needs to do with a socket and Qt has no call for.

/// Says that nothing more will be sent while the other side may still be sending. Everything must have been
/// written. Where the system is not POSIX the client waits for the close instead.
void sayGoodbye(const QTcpSocket &socket);

/// @p socket, the newest one, has one of the last descriptors that this process may have. Accepting until
/// there are none is no way to find out: QTcpServer 6.4 reports that only if accepting never paused before
/// (QNativeSocketEngine keeps its first error), and is woken again at once, and the store could open no file.
[[nodiscard]] bool hasScarceDescriptor(const QTcpSocket &socket);

} // namespace muster::http
