// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/command_words.h"

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

bool opensQuote(QChar letter)
{
    return u"\"“”„‟«»"_s.contains(letter);
}

/// Keyboards mix the marks of several languages, so any of the double ones closes any.
bool closesQuote(QChar letter)
{
    return u"\"“”‟«»"_s.contains(letter);
}

/// Reads one word from @p at, and moves @p at behind it.
class WordReader
{
public:
    WordReader(const QString &text, qsizetype &at) : m_text(text), m_at(at), m_begin(at) { }

    CommandWord read()
    {
        if (opensQuote(m_text[m_at])) {
            m_word.isQuoted = true;
            readQuoted();
        } else {
            readPlain();
        }
        m_word.raw = m_text.sliced(m_begin, m_at - m_begin);
        return m_word;
    }

private:
    void readQuoted()
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar letter = m_text[m_at++];
            if (letter == u'\\' && m_at < m_text.size() && closesQuote(m_text[m_at]))
                m_word.text += m_text[m_at++];
            else if (closesQuote(letter))
                return;
            else
                m_word.text += letter;
        }
        m_word.isTerminated = false;
    }

    void readPlain()
    {
        while (m_at < m_text.size() && !m_text[m_at].isSpace()) {
            const bool behindEquals = m_word.text.endsWith(u'=') && asOption(m_word);
            if (behindEquals && opensQuote(m_text[m_at])) {
                readQuoted();
                return;
            }
            m_word.text += m_text[m_at++];
        }
    }

    const QString &m_text;
    qsizetype &m_at;
    qsizetype m_begin;
    CommandWord m_word;
};

} // namespace

QList<CommandWord> splitCommand(const QString &text)
{
    QList<CommandWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace())
            ++at;
        else
            words.append(WordReader(text, at).read());
    }
    return words;
}

std::optional<CommandOption> asOption(const CommandWord &word)
{
    if (word.isQuoted)
        return std::nullopt;
    // Phones turn "--" into a dash of their own.
    const bool isAscii = word.text.startsWith("--"_L1);
    const bool isDash = word.text.startsWith(u'—') || word.text.startsWith(u'–');
    if (!isAscii && !isDash)
        return std::nullopt;
    const QString rest = word.text.sliced(isAscii ? 2 : 1);
    if (rest.isEmpty() || !rest.front().isLetter())
        return std::nullopt;
    CommandOption option{rest.section(u'=', 0, 0).toLower(), std::nullopt};
    if (rest.contains(u'='))
        option.value = rest.section(u'=', 1);
    return option;
}

} // namespace muster::incident
