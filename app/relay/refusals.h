// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/relay/circumstances.h"

#include <QString>
#include <optional>

namespace muster::relay {

/// Where a text is read: chat shows Markdown and is answered by commands, the console plain text and buttons.
enum class Medium { Chat, Console };

/// The incident as a text there names it.
[[nodiscard]] QString subjectIn(Medium medium, const store::KnownIncident &known, const Circumstances &now);

/// The status does not allow it: what it is, and what is allowed.
[[nodiscard]] QString notAllowedText(const store::KnownIncident &known, incident::Status status,
                                     const Circumstances &now, const Texts &texts,
                                     Medium medium = Medium::Chat);

/// The record's word on the present status, as IncidentRecord::changeStatus() gives it.
[[nodiscard]] std::optional<incident::Status> statusInTheWay(const Error &error);

/// The record took no incident of the title @p subject, or no change of it, and why.
[[nodiscard]] QString notDeclaredText(const QString &subject, const Error &error, const Texts &texts,
                                      Medium medium = Medium::Chat);
[[nodiscard]] QString notChangedText(const QString &subject, const Error &error, const Texts &texts,
                                     Medium medium = Medium::Chat);

/// The channel of an incident that was reopened stays in the archive, and why.
[[nodiscard]] QString notRestoredText(const Error &error, const Texts &texts);

/// Why something did not work and who can do what about it, as a sentence of its own.
[[nodiscard]] QString reasonText(const Error &error, const Texts &texts, Medium medium = Medium::Chat);

} // namespace muster::relay
