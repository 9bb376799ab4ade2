// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/time_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 daysWithNames = 7;
constexpr qint64 justNow = 5;

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

} // namespace

QString clockWords(const QDateTime &at)
{
    return at.toLocalTime().toString(u"HH:mm"_s);
}

QString momentWords(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    const QLocale locale;
    if (days <= 0)
        return clockWords(at);
    if (days < daysWithNames)
        return locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat).remove(u'.') + u' '
            + clockWords(at);
    if (local.date().year() == today.year())
        return locale.toString(local.date(), TimeWords::tr("d MMM", "a day of this year"));
    return locale.toString(local.date(), TimeWords::tr("d MMM yyyy", "a day of another year"));
}

QString spanWords(qint64 seconds)
{
    const qint64 length = qMax<qint64>(0, seconds);
    if (length < minute)
        return TimeWords::tr("%1 s").arg(length);
    if (length < hour)
        return TimeWords::tr("%1 min").arg(length / minute);
    if (length < day)
        return TimeWords::tr("%1 h %2 min").arg(length / hour).arg(length % hour / minute);
    return TimeWords::tr("%1 d %2 h", "days and hours").arg(length / day).arg(length % day / hour);
}

QString agoWords(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    return seconds < justNow ? TimeWords::tr("just now") : TimeWords::tr("%1 ago").arg(spanWords(seconds));
}

} // namespace muster::ui
