// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/markdown.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

/// A backslash does not stop the server from finding mentions, hash tags, channels and emojis: it looks for
/// them in the plain text. A character that is no letter and takes no room does.
constexpr QChar invisible(u'\u200B');

/// Control characters, and marks that turn the direction of what follows.
bool isHarmful(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return turns || (letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t');
}

/// What is set apart by a backslash wherever it stands.
bool isMarkup(QChar letter)
{
    return u"\\`*_[]|~"_s.contains(letter);
}

/// Whether a mention, a channel link, a hash tag, an emoji or an address would begin or go on there. The time
/// 10:30 is none of these.
bool opensSomething(const QString &text, qsizetype at)
{
    const QStringView rest = QStringView(text).sliced(at);
    if (rest.startsWith("www"_L1, Qt::CaseInsensitive))
        return true;
    if (rest.size() < 2 || rest[1].isSpace())
        return false;
    if (rest[0] == u':' && rest[1].isDigit() && at > 0 && text[at - 1].isDigit())
        return false;
    return u"@~#:"_s.contains(rest[0]);
}

QString escapedInline(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (isHarmful(letter))
            continue;
        if (isMarkup(letter))
            escaped += u'\\';
        escaped += letter;
        if (opensSomething(text, i))
            escaped += invisible;
    }
    return escaped;
}

/// Whether the line would begin a quote, a list, a heading or underline the line before as one.
bool beginsBlock(const QString &line)
{
    if (line.isEmpty())
        return false;
    if (u"#>+-="_s.contains(line.front()))
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
}

/// Leading spaces would make a block of code.
QString escapedLine(const QString &line)
{
    const QString text = line.trimmed();
    const QString escaped = escapedInline(text);
    return beginsBlock(text) ? invisible + escaped : escaped;
}

} // namespace

QString markdownEscaped(const QString &untrusted)
{
    QString text = untrusted;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = escapedLine(line);
    return lines.join(u'\n').trimmed();
}

QString markdownLine(const QString &untrusted)
{
    return escapedLine(untrusted.simplified());
}

QString markdownLink(const QString &text, const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != "http"_L1 && scheme != "https"_L1))
        return markdownLine(text);
    QString target = url.toString(QUrl::FullyEncoded);
    target.replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
    return u'[' + markdownLine(text) + u"]("_s + target + u')';
}

} // namespace muster::incident
