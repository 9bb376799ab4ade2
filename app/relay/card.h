// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/attachment.h"
#include "app/relay/callback_token.h"
#include "app/relay/circumstances.h"

#include <QList>

namespace muster::relay {

/// The incident's card: what it is, how it stands, and buttons for what may be done now. Fits into the
/// props of a post of the connected server. Its clicks come to POST /mattermost/button.
[[nodiscard]] QList<mattermost::Attachment> incidentCard(const store::KnownIncident &known,
                                                         const CallbackTokens &tokens,
                                                         const Circumstances &now);

} // namespace muster::relay
