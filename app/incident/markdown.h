// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

namespace muster::incident {

/// @p untrusted as Mattermost shows it letter by letter: no mention, link, hash tag, emoji, table, code or
/// heading comes of it. Line breaks stay.
[[nodiscard]] QString markdownEscaped(const QString &untrusted);

/// The same on one line, fit for a table cell, a header or a list.
[[nodiscard]] QString markdownLine(const QString &untrusted);

/// [text](url) with the text escaped; the text alone when @p url is not http or https.
[[nodiscard]] QString markdownLink(const QString &text, const QUrl &url);

} // namespace muster::incident
