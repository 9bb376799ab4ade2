// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/dialog.h"
#include "app/relay/callback_token.h"
#include "app/relay/circumstances.h"
#include "app/relay/steps.h"

#include <QJsonObject>
#include <chrono>

namespace muster::relay {

/// How long a form may stay open before its submission is refused.
inline constexpr std::chrono::hours formLifetime{12};

/// From so many choices on, a form has them looked up, where the server can.
inline constexpr qsizetype longestStaticChoice = 100;
inline constexpr qsizetype longestLookup = 50;

/// The form of a new incident, ready to be opened; its submission comes to POST /mattermost/form/<token>,
/// look-ups of it to POST /mattermost/lookup/<token>.
[[nodiscard]] mattermost::OpenDialog formDialog(const step::FormOpen &arguments, const CallbackTokens &tokens,
                                                const Circumstances &now);

/// {"items": …}: what of the catalogue has @p query in its name.
[[nodiscard]] QJsonObject lookupAnswer(const QString &field, const QString &query,
                                       const incident::Catalogue &catalogue);

} // namespace muster::relay
