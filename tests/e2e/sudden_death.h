// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/e2e/relay_process.h"
#include "tests/e2e/stage.h"

#include <QTimer>
#include <chrono>

namespace muster::practice {
struct Exchange;
}

namespace muster::test {

/// Kills a relay in the middle of its work, and starts it again as soon as it is dead.
class SuddenDeath : public QObject
{
    Q_OBJECT

public:
    /// Sees the relay's calls as they reach the practice workspace of @p stage. Both outlive it.
    SuddenDeath(Stage &stage, RelayProcess &relay);

    /// Strikes once, @p later after so many calls of the relay were handled.
    void lieInWait(int calls, std::chrono::milliseconds later);
    void giveUp();

    [[nodiscard]] bool hasStruck() const { return m_hasStruck; }
    [[nodiscard]] int calls() const { return m_calls; } ///< since it lies in wait

private:
    void see(const practice::Exchange &exchange);
    void strike();

    RelayProcess &m_relay;
    QByteArray m_botToken;
    QTimer m_later;
    int m_calls = 0;
    int m_wanted = -1; ///< calls; -1: none
    bool m_hasStruck = false;
    bool m_isToRise = false;
};

} // namespace muster::test
