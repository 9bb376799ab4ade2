// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

/// What the programs load when they start, their libraries' libraries included.
class TestLinkage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsOnlyWhatItIsFor_data();
    void loadsOnlyWhatItIsFor();
};

void TestLinkage::loadsOnlyWhatItIsFor_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("library");
    QTest::addColumn<bool>("loads");
    const QString muster = QStringLiteral(MUSTER_PROGRAM);
    const QString musterctl = QStringLiteral(MUSTERCTL_PROGRAM);
    QTest::newRow("the console has widgets") << muster << u"libQt6Widgets."_s << true;
    QTest::newRow("the console has no engine") << muster << u"libQt6WebEngine"_s << false;
    QTest::newRow("musterctl calls out") << musterctl << u"libQt6Network."_s << true;
    QTest::newRow("musterctl has no engine") << musterctl << u"libQt6WebEngine"_s << false;
    QTest::newRow("musterctl has no widgets") << musterctl << u"libQt6Widgets."_s << false;
#ifdef BROWSER_PROGRAM
    const QString browser = QStringLiteral(BROWSER_PROGRAM);
    QTest::newRow("the browser has the engine") << browser << u"libQt6WebEngine"_s << true;
    QTest::newRow("the browser has no store") << browser << u"libQt6Sql."_s << false;
#endif
}

void TestLinkage::loadsOnlyWhatItIsFor()
{
    QFETCH(QString, program);
    QFETCH(QString, library);
    QProcess ldd;
    ldd.start(u"ldd"_s, {program});
    QVERIFY(ldd.waitForFinished());
    QCOMPARE(ldd.exitCode(), 0);
    QTEST(QString::fromUtf8(ldd.readAllStandardOutput()).contains(library), "loads");
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestLinkage)
#include "tst_linkage.moc"
