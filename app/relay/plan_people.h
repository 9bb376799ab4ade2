// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/relay/asker.h"
#include "app/relay/callback_token.h"
#include "app/relay/circumstances.h"
#include "app/relay/plan.h"
#include "app/relay/standing.h"

namespace muster::relay {

/// `connect`: the link, for them alone; or that they are connected; or who must do what before they can.
[[nodiscard]] Plan planConnect(const Standing &standing, const Texts &texts);
/// `disconnect`: the account is the caller's to remove, in the same transaction.
[[nodiscard]] Plan planDisconnect(const Standing &standing, const Texts &texts);

/// Instead of a refusal, to who has not connected: what for, and the link. Markdown.
[[nodiscard]] QString connectFirstText(const Standing &standing, const Texts &texts);
/// The same above a form, which shows no links.
[[nodiscard]] QString connectFirstInFormText(const Texts &texts);

/// What is told in Mattermost once it worked.
[[nodiscard]] QString connectedText(const store::Account &account, const Texts &texts);

/// Of the button under a reminder: what comes back with its click as the action.
inline constexpr QLatin1StringView connectAction("connect");

/// A button for @p asker alone, in the channel that they share with the bot. It lasts: the link that it gives
/// is made when it is clicked.
[[nodiscard]] mattermost::Attachment connectCard(const Asker &asker, const QString &channelId,
                                                 const CallbackTokens &tokens, const Circumstances &now);
/// What a click on it is answered.
[[nodiscard]] Plan planConnectClick(const Standing &standing, const Texts &texts);

} // namespace muster::relay
