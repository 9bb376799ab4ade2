// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/dialog.h"
#include "app/mattermost/session.h"

namespace muster::mattermost {

/// Forms: /actions/dialogs (recordings 04, 21).
class Dialogs
{
public:
    explicit Dialogs(Session &session) : m_session(session) { }

    /// POST /actions/dialogs/open, fitted to the server. Conflict
    /// (interactive_message.decode_trigger_id.expired): too late. Success says nothing about whether the
    /// user's client was there to show it.
    [[nodiscard]] Async<void> open(OpenDialog dialog);

    /// POST /actions/dialogs/submit, as a client does; for tests and rehearsals. Waits for the integration,
    /// up to 35 s. Invalid or Server: the integration's answer was not understood.
    [[nodiscard]] Async<DialogAnswer> submit(DialogSubmission submission);
    /// POST /actions/dialogs/lookup, as a client does. Disabled where the server has no look-ups.
    [[nodiscard]] Async<QList<Option>> lookup(DialogSubmission submission);

private:
    Session &m_session;
};

} // namespace muster::mattermost
