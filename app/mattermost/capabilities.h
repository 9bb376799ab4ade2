// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVersionNumber>
#include <chrono>

namespace muster::mattermost {

/// What a server of a version understands and allows. The defaults are what is safe on every version from
/// 5.37 to 11.x, so an unknown version gets them. Source of each: the recordings of 5.37 and 11.6.
struct Capabilities
{
    /// How long a trigger_id opens a form, from when the command was typed (04, 21).
    std::chrono::milliseconds triggerLifetime{3'000};
    /// A slash command says which thread it was typed in (03).
    bool commandsTellThread = false;
    /// A slash command reaches us from an archived channel (03).
    bool commandsInArchivedChannels = false;
    /// A form's submission may be answered with text; else JSON or nothing (04).
    bool submissionAnswersMayBeText = false;
    /// "date" and "datetime" elements (21).
    bool dialogDates = false;
    /// "multiselect" of a select (21).
    bool dialogMultiselect = false;
    /// data_source "dynamic" and look-ups (21).
    bool dialogDynamicSelect = false;
    /// The answer to a submission may be the next form (21).
    bool dialogNextForm = false;
    /// "tooltip" of a button (05).
    bool actionTooltips = false;
    /// A click may be answered with an empty body (05).
    bool clicksMayBeAnsweredEmpty = false;
    /// Whoever is in the team may click in a public channel: who may is for us to check (05).
    bool nonMembersMayClick = true;
    /// Several members in one call by "user_ids" (07).
    bool membersInBulk = false;
    /// Longest props of a post as JSON, cards included (08, 22).
    int propsCharacters = 8'000;
    /// PKCE (S256) in the OAuth flow (20).
    bool pkce = false;
    /// OAuth apps without a secret (20).
    bool publicOAuthApps = false;

    bool operator==(const Capabilities &) const = default;
};

/// "5.37.0.dev-0276a69.d4a8….false" as in X-Version-Id, or "11.6.0" as in the configuration; null if neither.
[[nodiscard]] QVersionNumber versionFromText(const QString &text);

/// Before 5.38: as 5.37. From 11.0 on, and newer than we know: as 11.6. Between, or null: what is safe on
/// both.
[[nodiscard]] Capabilities capabilitiesOf(const QVersionNumber &version);

/// Whether we stand behind that version: 5.37 and newer.
[[nodiscard]] bool isSupported(const QVersionNumber &version);

} // namespace muster::mattermost
