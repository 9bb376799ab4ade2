// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/sudden_death.h"

#include "app/practice/workspace.h"

using namespace Qt::StringLiterals;

namespace muster::test {

SuddenDeath::SuddenDeath(Stage &stage, RelayProcess &relay)
    : m_relay(relay), m_botToken(stage.secrets().botToken.reveal())
{
    m_later.setSingleShot(true);
    m_later.setTimerType(Qt::PreciseTimer);
    connect(&m_later, &QTimer::timeout, this, &SuddenDeath::strike);
    connect(&relay, &RelayProcess::ended, this, [this] {
        if (std::exchange(m_isToRise, false))
            m_relay.begin();
    });
    stage.workspace()->observe([this](const practice::Exchange &exchange) { see(exchange); });
}

void SuddenDeath::lieInWait(int calls, std::chrono::milliseconds later)
{
    m_calls = 0;
    m_wanted = calls;
    m_hasStruck = false;
    m_later.setInterval(later);
    if (m_wanted == 0)
        m_later.start();
}

void SuddenDeath::giveUp()
{
    m_wanted = -1;
    m_later.stop();
}

void SuddenDeath::see(const practice::Exchange &exchange)
{
    const bool isRelays = exchange.request.header("Authorization").endsWith(m_botToken)
        || exchange.request.path.startsWith("/hooks/commands/"_L1);
    if (isRelays && ++m_calls == m_wanted && !m_hasStruck) {
        if (m_later.intervalAsDuration().count() == 0)
            strike();
        else
            m_later.start();
    }
}

void SuddenDeath::strike()
{
    if (m_hasStruck || !m_relay.isListening())
        return;
    m_hasStruck = true;
    m_isToRise = true;
    m_relay.kill();
}

} // namespace muster::test
