// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/command.h"
#include "app/mattermost/session.h"

namespace muster::mattermost {

/// Whether @p path, of a response_url, is one that answers go to: "<sub-path>/hooks/commands/<26>", where
/// @p basePath is the workspace's own path. Everything else in a response_url is ignored: who sent it is
/// unknown.
[[nodiscard]] bool isResponsePath(const QString &path, const QString &basePath);

/// Slash commands: /commands, and answers to them (recordings 03, 11).
class Commands
{
public:
    explicit Commands(Session &session) : m_session(session) { }

    /// GET /commands?team_id=…&custom_only=true. Forbidden unless team admin.
    [[nodiscard]] Async<QList<Command>> list(QString teamId);
    /// GET /teams/{id}/commands/autocomplete: everything that "/" offers there, built-in and plugins'
    /// commands (both without an id) included; the first of a trigger is the one that runs.
    [[nodiscard]] Async<QList<Command>> offered(QString teamId);
    /// POST /commands. Conflict (api.command.duplicate_trigger.app_error): the trigger is taken or built in.
    /// Disabled: custom commands are switched off. Forbidden unless team admin.
    [[nodiscard]] Async<Command> create(Command command);
    /// PUT /commands/{id}; replaces all but the token. 5.37 does not see a duplicate trigger here.
    [[nodiscard]] Async<Command> update(Command command);
    /// DELETE /commands/{id}. NotFound also without the permission.
    [[nodiscard]] Async<void> remove(QString id);
    /// PUT /commands/{id}/regen_token: the new token; the old one is dead at once.
    [[nodiscard]] Async<Secret> regenerateToken(QString id);

    /// POST /commands/execute, as a client does; for tests and rehearsals. Waits for the integration, up to
    /// 35 s. Server: it did not answer 200. Conflict (11.6): no command runs in an archived channel.
    [[nodiscard]] Async<CommandAnswer> execute(ExecuteCommand command);

    /// POST <response path>, without a token: 5 uses, 30 minutes. Invalid: not a response path, or used up
    /// (app.command_webhook.try_use.invalid). NotFound: too old. Neither will change: use another way.
    [[nodiscard]] Async<void> answer(QString responsePath, CommandAnswer answer);

private:
    Session &m_session;
};

} // namespace muster::mattermost
