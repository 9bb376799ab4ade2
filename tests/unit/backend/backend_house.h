// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/practice/faults.h"
#include "app/practice/participant.h"
#include "app/practice/state.h"
#include "app/practice/workspace.h"
#include "app/secrets/secret_store.h"

#include <QHash>
#include <QTemporaryDir>
#include <functional>

namespace muster::test {

/// Secrets in memory.
class MemorySecrets final : public secrets::SecretStore
{
public:
    QHash<QString, Secret> kept; ///< by variableName()
    bool canKeep = true;

    [[nodiscard]] Async<Secret> get(secrets::SecretName name) override;
    [[nodiscard]] Async<void> set(secrets::SecretName name, Secret secret) override;
    [[nodiscard]] Async<void> remove(secrets::SecretName name) override;
};

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
