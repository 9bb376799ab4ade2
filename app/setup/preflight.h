// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/mattermost/plugins.h"
#include "app/mattermost/server_config.h"
#include "app/mattermost/server_info.h"
#include "app/setup/setup_state.h"

namespace muster::setup {

/// What the preflight looks at. Nothing in it was changed for the look.
struct PreflightFacts
{
    QUrl address; ///< as we reach the server
    QUrl callbackUrl; ///< as the server is to reach the relay
    mattermost::ServerConfig config;
    QList<mattermost::Plugin> plugins; ///< empty: none, or not known
    bool hasBot = false; ///< ours exists already: none need be made
    QStringList takenBy; ///< what owns /incident and is not ours, e.g. a plugin's name
};

/// Each server setting that is in the way, by its name in the System Console and its key; empty: none is.
[[nodiscard]] Troubles preflight(const PreflightFacts &facts, const Texts &texts);

/// The same by what a server tells everybody; the rest is looked at once somebody has signed in.
[[nodiscard]] Troubles publicPreflight(const QUrl &address, const mattermost::ClientConfig &config,
                                       const Texts &texts);

} // namespace muster::setup
