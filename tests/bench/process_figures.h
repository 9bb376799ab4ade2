// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace muster::bench {

/// Read from /proc; 0 when the process is gone.
[[nodiscard]] double residentMebibytes(qint64 processId);
/// Time that all threads of the process have spent on a processor so far, in milliseconds.
[[nodiscard]] double processorMilliseconds(qint64 processId);

} // namespace muster::bench
