// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/command_line.h"

#include "app/core/nearest.h"
#include "app/incident/command_words.h"
#include "app/incident/incident.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

using Problem = CommandProblem;

struct VerbWord
{
    QString word;
    Verb verb;
};

/// All words that are understood; the first of a verb is the one we teach.
const QList<VerbWord> &verbWords()
{
    static const QList<VerbWord> words{
        {u"new"_s, Verb::Declare},
        {u"create"_s, Verb::Declare},
        {u"declare"_s, Verb::Declare},
        {u"mitigate"_s, Verb::Mitigate},
        {u"mitigated"_s, Verb::Mitigate},
        {u"resolve"_s, Verb::Resolve},
        {u"resolved"_s, Verb::Resolve},
        {u"cancel"_s, Verb::Cancel},
        {u"cancelled"_s, Verb::Cancel},
        {u"canceled"_s, Verb::Cancel},
        {u"reopen"_s, Verb::Reopen},
        {u"status"_s, Verb::Status},
        {u"list"_s, Verb::List},
        {u"connect"_s, Verb::Connect},
        {u"disconnect"_s, Verb::Disconnect},
        {u"help"_s, Verb::Help},
    };
    return words;
}

const QStringList &declareOptions()
{
    static const QStringList options{u"severity"_s, u"private"_s, u"summary"_s};
    return options;
}

QStringList taughtWords()
{
    QStringList words;
    for (const Verb verb : {Verb::Declare, Verb::Mitigate, Verb::Resolve, Verb::Cancel, Verb::Reopen,
                            Verb::Status, Verb::List, Verb::Connect, Verb::Disconnect, Verb::Help})
        words.append(verbName(verb));
    return words;
}

/// What was typed, short enough to be said back.
QString quoted(const QString &typed)
{
    static constexpr qsizetype longest = 40;
    const QString line = typed.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

Problem unknownVerb(const QString &word)
{
    QStringList understood;
    for (const VerbWord &known : verbWords())
        understood.append(known.word);
    const QString meant = nearest(word, understood);
    const auto found = std::find_if(verbWords().begin(), verbWords().end(),
                                    [&meant](const VerbWord &known) { return known.word == meant; });
    const QString suggestion = found == verbWords().end() ? QString() : verbName(found->verb);
    return {Problem::Kind::UnknownVerb, quoted(word), suggestion, taughtWords(), 0};
}

/// Title and options of a new incident, in any order.
class DeclareReader
{
public:
    explicit DeclareReader(QList<CommandWord> words) : m_words(std::move(words)) { }

    Command read()
    {
        m_command.verb = Verb::Declare;
        while (m_at < m_words.size()) {
            const CommandWord word = m_words[m_at++];
            if (!word.isTerminated)
                add(Problem::Kind::UnterminatedQuote, word.raw);
            else if (const auto option = asOption(word))
                readOption(*option);
            else
                m_title.append(word);
        }
        setTitle();
        return m_command;
    }

private:
    void readOption(const CommandOption &option)
    {
        const QString shown = u"--"_s + option.name;
        if (!declareOptions().contains(option.name)) {
            QStringList allowed;
            for (const QString &name : declareOptions())
                allowed.append(u"--"_s + name);
            const QString meant = nearest(option.name, declareOptions());
            m_command.problems.append({Problem::Kind::UnknownOption, quoted(shown),
                                       meant.isEmpty() ? meant : u"--"_s + meant, allowed, 0});
            return;
        }
        if (m_seen.contains(option.name))
            add(Problem::Kind::RepeatedOption, shown);
        m_seen.append(option.name);
        if (option.name == "private"_L1)
            readSwitch(option, shown);
        else if (option.name == "severity"_L1)
            m_command.severity = valueOf(option, shown).simplified();
        else
            m_command.summary = valueOf(option, shown).trimmed();
    }

    void readSwitch(const CommandOption &option, const QString &shown)
    {
        m_command.isPrivate = true;
        if (option.value)
            add(Problem::Kind::UnexpectedWord, shown + u'=' + *option.value);
    }

    QString valueOf(const CommandOption &option, const QString &shown)
    {
        QString value = option.value.value_or(QString());
        if (!option.value && m_at < m_words.size() && !asOption(m_words[m_at])) {
            const CommandWord word = m_words[m_at++];
            if (!word.isTerminated) {
                add(Problem::Kind::UnterminatedQuote, word.raw);
                return word.text;
            }
            value = word.text;
        }
        if (value.trimmed().isEmpty())
            add(Problem::Kind::MissingValue, shown);
        return value;
    }

    /// Quotes around the whole title only hold it together; inside one they belong to it.
    void setTitle()
    {
        QStringList words;
        for (const CommandWord &word : std::as_const(m_title))
            words.append(m_title.size() == 1 ? word.text : word.raw);
        m_command.title = words.join(u' ').simplified();
    }

    void add(Problem::Kind kind, const QString &typed)
    {
        m_command.problems.append({kind, quoted(typed), {}, {}, 0});
    }

    QList<CommandWord> m_words;
    qsizetype m_at = 0;
    QList<CommandWord> m_title;
    QStringList m_seen;
    Command m_command;
};

/// A message is what was typed, line breaks and dashes included; only quotes around all of it go.
QString messageIn(const QString &text)
{
    const QString message = text.trimmed();
    const QList<CommandWord> words = splitCommand(message);
    const bool isOneQuote = words.size() == 1 && words.first().isQuoted && words.first().isTerminated;
    return isOneQuote ? words.first().text.trimmed() : message;
}

void readNumber(const QList<CommandWord> &words, Command &command)
{
    if (words.isEmpty())
        return;
    QString digits = words.first().text;
    if (digits.startsWith(u'#'))
        digits.remove(0, 1);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (isNumber && number > 0)
        command.number = number;
    else
        command.problems.append({Problem::Kind::BadNumber, quoted(words.first().raw), {}, {}, 0});
    if (words.size() > 1)
        command.problems.append({Problem::Kind::UnexpectedWord, quoted(words[1].raw), {}, {}, 0});
}

void refuseWords(const QList<CommandWord> &words, Command &command)
{
    if (!words.isEmpty())
        command.problems.append({Problem::Kind::UnexpectedWord, quoted(words.first().raw), {}, {}, 0});
}

void checkLength(const QString &what, const QString &text, int limit, Command &command)
{
    if (text.size() > limit)
        command.problems.append({Problem::Kind::TooLong, what, {}, {}, limit});
}

Command readVerb(Verb verb, const QString &rest)
{
    Command command;
    command.verb = verb;
    switch (verb) {
    case Verb::Declare:
        return DeclareReader(splitCommand(rest)).read();
    case Verb::Mitigate:
    case Verb::Resolve:
    case Verb::Cancel:
        command.message = messageIn(rest);
        break;
    case Verb::Reopen:
        readNumber(splitCommand(rest), command);
        break;
    case Verb::Status:
    case Verb::List:
    case Verb::Connect:
    case Verb::Disconnect:
        refuseWords(splitCommand(rest), command);
        break;
    case Verb::Help:
        break;
    }
    return command;
}

} // namespace

QString verbName(Verb verb)
{
    const auto found = std::find_if(verbWords().begin(), verbWords().end(),
                                    [verb](const VerbWord &known) { return known.verb == verb; });
    return found->word;
}

Command parseCommand(const QString &text)
{
    const QString line = text.trimmed();
    const auto end = std::find_if(line.begin(), line.end(), [](QChar letter) { return letter.isSpace(); });
    const QString word = line.left(std::distance(line.begin(), end));
    if (word.isEmpty())
        return {};
    const auto known
        = std::find_if(verbWords().begin(), verbWords().end(), [&word](const VerbWord &candidate) {
              return candidate.word.compare(word, Qt::CaseInsensitive) == 0;
          });
    Command command;
    if (known == verbWords().end()) {
        command.problems.append(unknownVerb(word));
        return command;
    }
    command = readVerb(known->verb, line.sliced(word.size()));
    checkLength(u"title"_s, command.title, longestTitle, command);
    checkLength(u"summary"_s, command.summary, longestText, command);
    checkLength(u"message"_s, command.message, longestText, command);
    return command;
}

} // namespace muster::incident
