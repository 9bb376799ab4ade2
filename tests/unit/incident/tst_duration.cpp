// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/duration.h"

#include "app/core/texts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::test {

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItInTwoUnitsAtMost_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("duration");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *name, std::chrono::milliseconds duration, const QString &english,
                            const QString &german) { QTest::newRow(name) << duration << english << german; };
        row("at once", 0ms, u"less than a minute"_s, u"weniger als eine Minute"_s);
        row("nearly a minute", 59'999ms, u"less than a minute"_s, u"weniger als eine Minute"_s);
        row("minutes", 5min + 59s, u"5 min"_s, u"5 min"_s);
        row("hours", 2h + 5min, u"2 h 5 min"_s, u"2 h 5 min"_s);
        row("whole hours", 2h, u"2 h"_s, u"2 h"_s);
        row("a day", 24h + 30min, u"1 day"_s, u"1 Tag"_s);
        row("days", 76h, u"3 days 4 h"_s, u"3 Tage 4 h"_s);
        row("a clock that went back", -5min, u"less than a minute"_s, u"weniger als eine Minute"_s);
    }

    void saysItInTwoUnitsAtMost()
    {
        QFETCH(std::chrono::milliseconds, duration);
        QTEST(incident::durationText(duration, Texts()), "english");
        QTEST(incident::durationText(duration, Texts::forLocale(u"de")), "german");
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestDuration)
#include "tst_duration.moc"
