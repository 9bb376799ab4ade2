// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>
#include <chrono>

namespace muster::test {

/// Reads again and again until it is @p wanted, and gives what was read last. Events are handled all the
/// while, as the practice workspace answers from this process (QTest's own waits handle them only every 10
/// ms).
template <typename Read, typename Value>
auto soon(Read read, const Value &wanted, std::chrono::seconds patience = std::chrono::seconds(20))
{
    const QDeadlineTimer deadline(patience);
    auto value = read();
    while (!(value == wanted) && !deadline.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::milliseconds(5), &loop, &QEventLoop::quit);
        loop.exec();
        value = read();
    }
    return value;
}

/// Whether @p holds comes to hold.
template <typename Holds>
bool until(Holds holds, std::chrono::seconds patience = std::chrono::seconds(20))
{
    return soon(holds, true, patience);
}

} // namespace muster::test
