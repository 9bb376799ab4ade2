// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace muster::incident {

/// A word of a command line, or several held together by quotes.
struct CommandWord
{
    QString text; ///< without the quotes around it
    QString raw; ///< as typed
    bool isQuoted = false;
    bool isTerminated = true; ///< false: the closing quote is missing
};

/// An option such as --severity, --severity=sev1 or what a phone makes of it: —severity.
struct CommandOption
{
    QString name; ///< in lower case, without dashes
    std::optional<QString> value; ///< what stands behind "="
};

/// Splits at white space. Quotes hold words together where one stands at a word's beginning or behind "=";
/// inside a word they are letters, as in 19" rack. Knows "…", “…”, „…“, «…» and \" inside.
[[nodiscard]] QList<CommandWord> splitCommand(const QString &text);

/// The option that @p word is; nothing when it is an ordinary word or quoted.
[[nodiscard]] std::optional<CommandOption> asOption(const CommandWord &word);

} // namespace muster::incident
