// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/channel_name.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

/// Channels that every team has and that the server treats apart (reference, section 7).
const QStringList &reservedNames()
{
    static const QStringList names{u"town-square"_s, u"off-topic"_s};
    return names;
}

bool isLetterOrDigit(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
}

/// Letters that Unicode does not take apart into a Latin one and a mark, and the German way with umlauts.
QString transliterated(const QString &text)
{
    static const QHash<QChar, QString> letters{
        {u'ä', u"ae"_s}, {u'ö', u"oe"_s}, {u'ü', u"ue"_s}, {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s},
        {u'ø', u"o"_s},  {u'ł', u"l"_s},  {u'đ', u"d"_s},  {u'ð', u"d"_s},  {u'þ', u"th"_s}, {u'ı', u"i"_s},
    };
    QString known;
    const QString composed = text.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar letter : composed)
        known += letters.value(letter, QString(letter));
    return known.normalized(QString::NormalizationForm_KD).toLower();
}

/// Letters and digits with single hyphens between them.
QString hyphenated(const QString &text)
{
    QString name;
    for (const QChar letter : text) {
        if (isLetterOrDigit(letter))
            name += letter;
        else if (!letter.isMark() && !name.isEmpty() && name.back() != u'-')
            name += u'-';
    }
    return name;
}

QString shortened(const QString &name, qsizetype longest)
{
    QString cut = name.left(longest);
    while (cut.endsWith(u'-') || cut.endsWith(u'_'))
        cut.chop(1);
    return cut;
}

/// 26 letters and digits are an id to the web client, which would open another channel or none.
bool looksLikeId(const QString &name)
{
    return name.size() == 26 && std::all_of(name.begin(), name.end(), isLetterOrDigit);
}

} // namespace

bool isChannelName(const QString &name)
{
    if (name.size() < 2 || name.size() > longestChannelName)
        return false;
    if (!isLetterOrDigit(name.front()) || !isLetterOrDigit(name.back()))
        return false;
    const bool known = std::all_of(name.begin(), name.end(), [](QChar letter) {
        return isLetterOrDigit(letter) || letter == u'-' || letter == u'_';
    });
    return known && !name.contains("__"_L1) && !looksLikeId(name) && !reservedNames().contains(name);
}

QString channelName(const QString &title, int number)
{
    const QString name = shortened(hyphenated(transliterated(title)), longestChannelName);
    if (isChannelName(name))
        return name;
    if (name.isEmpty())
        return number > 0 ? u"incident-%1"_s.arg(number) : u"incident"_s;
    return shortened(u"incident-"_s + name, longestChannelName);
}

QString withSuffix(const QString &name, int n)
{
    const QString suffix = u"-%1"_s.arg(n);
    return shortened(name, longestChannelName - suffix.size()) + suffix;
}

} // namespace muster::incident
