// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/dialog.h"
#include "app/relay/callback_token.h"
#include "app/relay/circumstances.h"
#include "app/relay/steps.h"

namespace muster::relay {

/// How long a form may stay open before its submission is refused.
inline constexpr std::chrono::hours formLifetime{12};

/// The form of a new incident, ready to be opened; its submission comes to POST /mattermost/form/<token>,
/// look-ups of it to POST /mattermost/lookup/<token>.
[[nodiscard]] mattermost::OpenDialog formDialog(const step::FormOpen &arguments, const CallbackTokens &tokens,
                                                const Circumstances &now);

} // namespace muster::relay
