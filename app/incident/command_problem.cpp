// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/texts.h"
#include "app/incident/command_line.h"
#include "app/incident/markdown.h"

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString listed(const QStringList &words)
{
    QStringList marked;
    for (const QString &word : words)
        marked.append(code(word));
    return marked.join(u", "_s);
}

QString unknownVerb(const CommandProblem &problem, const Texts &texts)
{
    QString text
        = texts.translate("Command", "`/incident` does not know “%1”.").arg(markdownLine(problem.word));
    text += u' ';
    if (!problem.suggestion.isEmpty())
        return text + texts.translate("Command", "Did you mean `/incident %1`?").arg(problem.suggestion);
    return text + texts.translate("Command", "It knows: %1.").arg(listed(problem.allowed));
}

QString unknownOption(const CommandProblem &problem, const Texts &texts)
{
    QString text = texts.translate("Command", "There is no option “%1”.").arg(markdownLine(problem.word));
    text += u' ';
    if (!problem.suggestion.isEmpty())
        text += texts.translate("Command", "Did you mean %1?").arg(code(problem.suggestion)) + u' ';
    return text + texts.translate("Command", "Options are: %1.").arg(listed(problem.allowed));
}

QString tooLong(const CommandProblem &problem, const Texts &texts)
{
    if (problem.word == "title"_L1)
        return texts.translate("Command", "The title is longer than %n character(s).", nullptr,
                               problem.limit);
    if (problem.word == "summary"_L1)
        return texts.translate("Command", "The summary is longer than %n character(s).", nullptr,
                               problem.limit);
    return texts.translate("Command", "The message is longer than %n character(s).", nullptr, problem.limit);
}

} // namespace

QString describe(const CommandProblem &problem, const Texts &texts)
{
    using Kind = CommandProblem::Kind;
    const QString word = markdownLine(problem.word);
    switch (problem.kind) {
    case Kind::UnknownVerb:
        return unknownVerb(problem, texts);
    case Kind::UnknownOption:
        return unknownOption(problem, texts);
    case Kind::MissingValue:
        return texts.translate("Command", "A value is missing behind “%1”.").arg(word);
    case Kind::RepeatedOption:
        return texts.translate("Command", "“%1” is there more than once.").arg(word);
    case Kind::UnterminatedQuote:
        return texts.translate("Command", "A closing quotation mark is missing: %1").arg(word);
    case Kind::BadNumber:
        return texts.translate("Command", "“%1” is no incident number. An example: `/incident reopen 12`")
            .arg(word);
    case Kind::UnexpectedWord:
        return texts.translate("Command", "“%1” does not belong here.").arg(word);
    case Kind::TooLong:
        return tooLong(problem, texts);
    }
    Q_UNREACHABLE();
}

} // namespace muster::incident
