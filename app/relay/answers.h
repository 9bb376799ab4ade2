// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/asker.h"
#include "app/relay/circumstances.h"
#include "app/relay/phrases.h"
#include "app/relay/plan.h"

#include <QList>

/// What commands that change nothing are answered, and what those are that can not be followed.
namespace muster::relay {

/// How many incidents a list shows.
inline constexpr int longestList = 20;

/// Whether @p asker may hear of it: a private incident is for those in its channel and who declared it.
[[nodiscard]] bool isShownTo(const Asker &asker, const store::KnownIncident &known);

[[nodiscard]] Answer helpAnswer(const Texts &texts);

/// The open incidents, with links. @p listed may hold one more than is shown, to tell that there are more.
[[nodiscard]] Answer listAnswer(const QList<store::KnownIncident> &listed, const Asker &asker,
                                const Circumstances &now);

[[nodiscard]] Answer statusAnswer(const store::KnownIncident &known, const Asker &asker,
                                  const Circumstances &now);

/// @p command needs an incident's channel, and this is none: what there is instead.
[[nodiscard]] Answer wrongPlaceAnswer(const QString &command, const QList<store::KnownIncident> &listed,
                                      const Asker &asker, const Circumstances &now);

/// Reopening, outside an incident's channel, without a number: which could be meant.
[[nodiscard]] Answer whichToReopenAnswer(const QList<store::KnownIncident> &closed, const Asker &asker,
                                         const Circumstances &now);

[[nodiscard]] Answer noSuchNumberAnswer(int number, const Texts &texts);

[[nodiscard]] Answer unknownSeverityAnswer(const QString &word, const incident::Catalogue &catalogue,
                                           const Texts &texts);

/// The same user declared @p subject a moment ago.
[[nodiscard]] QString declaredAlreadyText(const QString &subject, const Texts &texts);

/// The same user declared the same title a moment ago; @p twin once the record has it.
[[nodiscard]] Answer declaredAlreadyAnswer(const std::optional<store::KnownIncident> &twin,
                                           const Asker &asker, const Circumstances &now);

} // namespace muster::relay
