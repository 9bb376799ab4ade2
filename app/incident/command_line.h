// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace muster {
class Texts;
}

namespace muster::incident {

/// What can be asked by `/incident …`.
enum class Verb { Declare, Mitigate, Resolve, Cancel, Reopen, Status, List, Connect, Disconnect, Help };

/// The word that we teach, e.g. "new" for Declare.
[[nodiscard]] QString verbName(Verb verb);

/// What is wrong with a command, as data: the words are those of describe().
struct CommandProblem
{
    enum class Kind {
        UnknownVerb, ///< word, and allowed: all verbs
        UnknownOption, ///< word, and allowed: the options of the verb
        MissingValue, ///< word: the option that stands without its value
        RepeatedOption, ///< word
        UnterminatedQuote, ///< word: the quote and what follows, shortened
        BadNumber, ///< word: what stands where an incident's number should
        UnexpectedWord, ///< word: more than the verb takes
        TooLong, ///< word: "title", "summary" or "message"; limit says how long it may be
    };

    Kind kind = Kind::UnknownVerb;
    QString word; ///< as typed, at most 40 characters
    QString suggestion; ///< the nearest allowed word; empty when none is near
    QStringList allowed;
    int limit = 0;

    bool operator==(const CommandProblem &) const = default;
};

/// What was typed behind `/incident`.
struct Command
{
    Verb verb = Verb::Help;
    QString title; ///< Declare; empty: the form is asked for
    QString severity; ///< Declare: as typed, an id or a name of the catalogue
    QString summary; ///< Declare
    bool isPrivate = false; ///< Declare
    QString message; ///< Mitigate, Resolve, Cancel
    std::optional<int> number; ///< Reopen
    QList<CommandProblem> problems; ///< empty: good to go

    bool operator==(const Command &) const = default;
};

/// Understands quotes and dashes also as phones write them (“…”, „…“, «…», —severity), in any order of
/// words and options. No text at all asks for help.
[[nodiscard]] Command parseCommand(const QString &text);

/// The problem in a sentence or two of Markdown, what was typed being escaped.
[[nodiscard]] QString describe(const CommandProblem &problem, const Texts &texts);

} // namespace muster::incident
