// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/setup/tools.h"

namespace muster::setup {

struct ServerOrder
{
    QString address; ///< as people type it
    QString caFile; ///< of a private certificate authority; empty: the system's
};

/// The server step: is there a Mattermost, which one, and what of it is in the way. Changes nothing there.
struct ServerResult : StepResult
{
    ServerFacts facts;
};

[[nodiscard]] QCoro::Task<ServerResult> findServer(Tools *tools, Progress progress, ServerOrder order,
                                                   Texts texts);

/// The second look, as administrator: every setting of the server that is in the way. @p callbackUrl is where
/// the server is to reach the relay, @p commandUrl what its command calls.
struct PreflightOrder
{
    QUrl callbackUrl;
    QString commandUrl;
    Texts texts;
};
[[nodiscard]] QCoro::Task<Troubles> lookAtServer(Tools *tools, Progress progress, PreflightOrder order);

} // namespace muster::setup
