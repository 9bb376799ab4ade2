// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/relay/action.h"
#include "app/relay/asker.h"
#include "app/relay/circumstances.h"

#include <QString>
#include <QStringList>

/// The pieces that sentences in chat are made of. All are Markdown, with what people wrote escaped.
namespace muster::relay {

/// In the asker's language.
[[nodiscard]] Texts textsFor(const Asker &asker, const Circumstances &now);
/// In the default language: for what a whole channel reads.
[[nodiscard]] Texts textsForAll(const Circumstances &now);

/// "Mitigated", or the record's own word when it has another.
[[nodiscard]] QString statusWord(const incident::Incident &incident, const Texts &texts);
/// An emoji and the word: status is never shape or colour alone.
[[nodiscard]] QString statusWithSign(const incident::Incident &incident, const Texts &texts);
/// A whole sentence, e.g. "[#12 Database down](…) is mitigated."
[[nodiscard]] QString statusSentence(const QString &subject, incident::Status status, const Texts &texts);

/// Why nothing changes in an incident's channel, who can mend that, and how.
[[nodiscard]] QString archivedText(const Texts &texts);

/// The name in the catalogue, else the id; empty when there is none.
[[nodiscard]] QString severityName(const incident::Incident &incident, const incident::Catalogue &catalogue);
[[nodiscard]] QStringList serviceNames(const incident::Incident &incident,
                                       const incident::Catalogue &catalogue);

/// "#12 Database down", escaped, on one line; the title alone before there is a number.
[[nodiscard]] QString numberedTitle(const incident::Incident &incident);
/// The same as a link to its channel; bold when it has none.
[[nodiscard]] QString incidentLink(const store::KnownIncident &known, const Workspace &workspace);

/// What a button says that does it.
[[nodiscard]] QString actionLabel(Action action, const Texts &texts);
/// "`/incident mitigate`"; with a number "`/incident reopen 12`".
[[nodiscard]] QString commandFor(Action action, int number = 0);
/// "a, b or c"
[[nodiscard]] QString alternatives(const QStringList &choices, const Texts &texts);
/// What may be done from there, as commands; with @p number those that are understood anywhere name it.
[[nodiscard]] QString commandsFrom(incident::Status status, const Texts &texts, int number = 0);

/// At most @p length UTF-16 units, with "…" for what is left out, and never half a character.
[[nodiscard]] QString shortened(const QString &text, qsizetype length);
/// @p text as a block quote.
[[nodiscard]] QString quoted(const QString &text);
/// "2026-03-02 03:04 UTC": people of one channel are in many places.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace muster::relay
