// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/practice/faults.h"
#include "app/practice/participant.h"
#include "app/practice/state.h"
#include "app/practice/workspace.h"
#include "tests/support/memory_secrets.h"

#include <QTemporaryDir>
#include <functional>

namespace muster::test {

/// A practice workspace with the bot "muster" and its command, and all that a backend needs to serve it.
class BackendHouse
{
    QTemporaryDir m_folder; // goes last: the store is in it

public:
    explicit BackendHouse(practice::Version version = practice::Version::V11_6);

    /// Starts @p backend, and points the command at it.
    Outcome<void> start(backend::Backend &backend);
    /// The server goes down, what @p meanwhile does is done unheard, and it comes back at the same address.
    void restartWorkspace(const std::function<void()> &meanwhile);
    /// Lets the command call a relay at @p base.
    void pointCommandAt(const QUrl &base);
    [[nodiscard]] practice::Command *command() { return state().command(m_commandId); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] practice::State &state() { return workspace.state(); }
    [[nodiscard]] QString teamId() { return state().teamByName(QStringLiteral("ops"))->id; }
    [[nodiscard]] QString townSquare() { return channelId(QStringLiteral("town-square")); }
    /// Empty when there is none.
    [[nodiscard]] QString channelId(const QString &name);
    /// What people and bots wrote there, oldest first; without the server's own notes.
    [[nodiscard]] QList<practice::Post> posts(const QString &channelId);
    /// Logged in, and hearing events.
    std::unique_ptr<practice::Participant> person(const QString &name);

    practice::Workspace workspace;
    net::HttpClient http;
    SystemClock clock;
    settings::Settings settings;
    MemorySecrets secrets;

private:
    QString m_commandId;
};

} // namespace muster::test
