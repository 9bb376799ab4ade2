// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/nearest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

class TestNearest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheLettersThatDiffer_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("distance");
        QTest::newRow("the same") << u"resolve"_s << u"resolve"_s << 0;
        QTest::newRow("capitals") << u"Resolve"_s << u"resolve"_s << 0;
        QTest::newRow("a letter left out") << u"resove"_s << u"resolve"_s << 1;
        QTest::newRow("a letter too many") << u"resollve"_s << u"resolve"_s << 1;
        QTest::newRow("a wrong letter") << u"resokve"_s << u"resolve"_s << 1;
        QTest::newRow("two letters swapped") << u"reslove"_s << u"resolve"_s << 1;
        QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 3;
        QTest::newRow("nothing at all") << QString() << u"new"_s << 3;
    }

    void countsTheLettersThatDiffer()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(editDistance(one, other), "distance");
    }

    void findsTheWordThatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("one letter off") << u"mitgate"_s << u"mitigate"_s;
        QTest::newRow("two of eight off") << u"mtigat"_s << u"mitigate"_s;
        QTest::newRow("only begun") << u"mit"_s << u"mitigate"_s;
        QTest::newRow("something else") << u"banana"_s << QString();
        QTest::newRow("a single letter") << u"x"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("a whole page") << QString(100'000, u'm') << QString();
    }

    void findsTheWordThatWasMeant()
    {
        QFETCH(QString, typed);
        QTEST(nearest(typed, {u"mitigate"_s, u"resolve"_s, u"list"_s}), "meant");
    }

    void prefersTheNearestOfSeveral()
    {
        QCOMPARE(nearest(u"resolved"_s, {u"resolve"_s, u"resolves"_s, u"resolved"_s}), u"resolved"_s);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestNearest)
#include "tst_nearest.moc"
