// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"

#include <QtGlobal>
#include <optional>

namespace muster::mattermost {

/// What one of the server's error ids means to us.
struct Meaning
{
    const char *id;
    Error::Kind kind;
    const char *what; ///< untranslated, in the context "mattermost::Error"
};

/// Of 5.37's ids for a used up or forgotten response_url; 11.6 has one id for all of its failures.
inline constexpr auto answerPathIsDead
    = QT_TRANSLATE_NOOP("mattermost::Error",
                        "The way back to this command is closed: it is older than 30 minutes "
                        "or was used 5 times.");

inline constexpr auto oauthIsOff
    = QT_TRANSLATE_NOOP("mattermost::Error",
                        "OAuth apps are switched off on the Mattermost server. Switch on System Console > "
                        "Integrations > Integration Management > Enable OAuth 2.0 Service Provider.");
inline constexpr auto unknownClient = QT_TRANSLATE_NOOP(
    "mattermost::Error",
    "The Mattermost server knows no OAuth application with that client id. Copy it again from Integrations > "
    "OAuth 2.0 Applications.");

/// The channel is archived: no post, no change. Of a patch that gives the channel no other name; for one that
/// does, 5.37's id may as well mean that the name is taken.
[[nodiscard]] bool saysArchived(const Error &error);

/// The ids that say more than their status; nothing for the others.
[[nodiscard]] std::optional<Meaning> meaningOf(const QString &id);

} // namespace muster::mattermost
