// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/e2e/person.h"

namespace muster::test {

/// An incident that one person declared, mitigated and resolved, with the message "All is well".
struct Played
{
    int number = 1;
    QString title;
    QString byName; ///< as shown
    QString byId;
    QString botId;
    QString teamUrl; ///< "https://…/<team>"
};

/// Where its channel differs from what that incident leaves when everything was done once: one card, pinned
/// and up to date, one post an event in their order, the header, and nobody in it but the two. Empty:
/// nowhere.
[[nodiscard]] QStringList flawsOf(const ChannelView &view, const Played &played);

} // namespace muster::test
