// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

const QRegularExpression &idPattern()
{
    // An authorization code is as long as two ids.
    static const QRegularExpression pattern(u"(?<![a-z0-9])(?:[a-z0-9]{26}|[a-z0-9]{52})(?![a-z0-9])"_s);
    return pattern;
}

/// Not part of a name, such as "inc-1795462323779".
const QRegularExpression &wholeTimePattern()
{
    static const QRegularExpression pattern(u"(?<![0-9A-Za-z_-])1[6-9][0-9]{11}(?![0-9])"_s);
    return pattern;
}

const QRegularExpression &timePattern()
{
    static const QRegularExpression pattern(u"(?<![0-9])1[6-9][0-9]{11}(?![0-9])"_s);
    return pattern;
}

} // namespace

void Translation::setAddress(const QString &recorded, const QString &live)
{
    replace(recorded, live);
    replace(QString(recorded).replace(u":"_s, u"%3A"_s), QString(live).replace(u":"_s, u"%3A"_s));
}

void Translation::keep(const QString &id)
{
    m_live.insert(id, id);
    m_taken.insert(id);
}

bool Translation::pair(const QString &recorded, const QString &live)
{
    const auto known = m_live.constFind(recorded);
    if (known != m_live.cend())
        return *known == live;
    if (m_taken.contains(live))
        return false;
    m_live.insert(recorded, live);
    m_taken.insert(live);
    return true;
}

void Translation::pairTimes(qint64 recorded, qint64 live)
{
    m_times.insert(recorded, live);
}

/// A time between two known ones stays between them.
QString Translation::liveTime(const QString &text) const
{
    const qint64 recorded = text.toLongLong();
    auto next = m_times.upperBound(recorded);
    if (next == m_times.cbegin())
        return text;
    --next;
    return QString::number(next.key() == recorded ? next.value() : next.value() + 1);
}

void Translation::replace(const QString &recorded, const QString &live)
{
    if (recorded != live)
        m_texts.prepend({recorded, live});
}

QString Translation::toLive(QString text) const
{
    for (const auto &[recorded, live] : m_texts)
        text.replace(recorded, live);
    const auto replaceAll = [&text](const QRegularExpression &pattern, auto liveOf) {
        qsizetype from = 0;
        for (auto match = pattern.match(text, from); match.hasMatch(); match = pattern.match(text, from)) {
            const QString live = liveOf(match.captured());
            text.replace(match.capturedStart(), match.capturedLength(), live);
            from = match.capturedStart() + live.size();
        }
    };
    replaceAll(idPattern(), [this](const QString &id) { return m_live.value(id, id); });
    replaceAll(wholeTimePattern(), [this](const QString &time) { return liveTime(time); });
    return text;
}

bool Translation::isId(const QString &text)
{
    return text.size() == 26 && idPattern().match(text).hasMatch();
}

QString Translation::masked(QString text)
{
    return text.replace(idPattern(), u"<id>"_s).replace(timePattern(), u"<ms>"_s);
}

} // namespace muster::test
