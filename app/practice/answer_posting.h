// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/command_answer.h"
#include "app/practice/reply.h"

namespace muster::practice {

class Api;

/// Where and for whom a command ran; its answers go there, also late ones.
struct CommandRun
{
    QString userId;
    QString channelId;
    QString rootId;
    const Command *command = nullptr; ///< null for a built-in one
};

/// Posts or shows the answer and its extra responses, as far as they are to be. Slack's markup in them is
/// resolved in place, and actions of what only the user sees get their cookies, as the client is then told.
/// 500 api.command.execute_command.create_post_failed.app_error when one could not be posted.
[[nodiscard]] Result<void> handOut(Api &api, CommandAnswer &answer, const CommandRun &run,
                                   const QString &trigger);

} // namespace muster::practice
