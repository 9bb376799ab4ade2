// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/e2e/person.h"
#include "tests/e2e/relay_process.h"
#include "tests/e2e/stage.h"

#include <map>

namespace muster::test {

/// A relay at work on a stage, with a store of its own, and the people who speak to it.
class Scene
{
public:
    explicit Scene(Stage &stage);

    /// Starts the relay and points the command to it.
    [[nodiscard]] Outcome<void> open();

    [[nodiscard]] Stage &stage() { return m_stage; }
    [[nodiscard]] RelayProcess &relay() { return m_relay; }
    [[nodiscard]] QString townSquare() const { return m_stage.townSquareId(); }
    /// "alice", "bob" or "carol"; comes in when first asked for.
    [[nodiscard]] Person &person(const QString &name);

    /// Declared by command in the town square, and answered; the channel it was given.
    [[nodiscard]] Outcome<mattermost::Channel> declare(const QString &name, const QString &title);
    /// What the relay says of itself at /healthz; empty when it does not answer.
    [[nodiscard]] QJsonObject health();
    /// Whether nothing is left to do for the relay.
    [[nodiscard]] bool isIdle();

private:
    Stage &m_stage;
    RelayProcess m_relay;
    net::HttpClient m_http;
    std::map<QString, Person> m_people;
};

} // namespace muster::test
