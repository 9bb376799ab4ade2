// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::bench {

/// The other side of a comparison, in a process of its own like the relay: Qt's event loop, a bare
/// QTcpServer, and the same few bytes in answer to every request. Writes its port to standard output; ends
/// with its standard input.
int runTrivialResponder();

} // namespace muster::bench
