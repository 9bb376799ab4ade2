// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace muster::incident {

/// Longest URL name of a Mattermost channel (reference, section 7).
inline constexpr qsizetype longestChannelName = 64;

/// Whether every supported Mattermost takes @p name: 2..64 of [a-z0-9_-], first and last a letter or a
/// digit, no "__" (it would look like a direct channel's), and none that the server or its pages keep for
/// themselves.
[[nodiscard]] bool isChannelName(const QString &name);

/// The URL name for a channel of that title: letters transliterated, the rest as hyphens. When nothing
/// usable is left: "incident-12" by @p number, or "incident" when that is 0.
[[nodiscard]] QString channelName(const QString &title, int number);

/// @p name for the @p n-th try, n >= 2: "outage-2", shortened so that the suffix fits.
[[nodiscard]] QString withSuffix(const QString &name, int n);

} // namespace muster::incident
