// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/integration_caller.h"
#include "app/practice/model.h"

namespace muster::practice {

class State;
struct Dialect;

/// One use of a slash command.
struct CommandCall
{
    QString userId;
    QString channelId;
    QString teamId;
    QString rootId; ///< empty outside a thread
    QString trigger; ///< lower case, without the slash
    QString text;
    QString address; ///< scheme and host by which the client reached the server
    QString clientTriggerId;
    QString triggerId;
    QString hookId; ///< of its response_url
};

/// What the integration is sent: a form in the body, or in the query for a command of method G.
[[nodiscard]] IntegrationCaller::Request integrationRequest(const State &state, const Dialect &dialect,
                                                            const Command &command, const CommandCall &call);

} // namespace muster::practice
