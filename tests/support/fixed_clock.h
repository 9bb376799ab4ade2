// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"

namespace muster::test {

/// A clock that stands still until it is told to go on.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now = QDateTime({2026, 3, 2}, {3, 4, 5}, Qt::UTC)) : m_now(std::move(now))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
};

} // namespace muster::test
