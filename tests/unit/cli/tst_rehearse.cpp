// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/cli/program_run.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

class TestRehearse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsAnIncidentToItsEnd_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QStringList>("parts");
        const QStringList english{u"is declared. Next, in its channel"_s,
                                  u"Bob Example mitigated **#1 Checkout is down**."_s,
                                  u"Status: :large_orange_diamond: Mitigated"_s, u"[Resolve] [Cancel]"_s};
        const QStringList german{u"ist gemeldet. Weiter im Kanal mit"_s,
                                 u"Bob Example hat **#1 Checkout is down** eingedämmt."_s,
                                 u"Status: :large_orange_diamond: Eingedämmt"_s, u"[Beheben] [Abbrechen]"_s};
        for (const QString &version : {u"5.37"_s, u"11.6"_s}) {
            QTest::addRow("English, %s", qPrintable(version)) << u"en"_s << version << english;
            QTest::addRow("German, %s", qPrintable(version)) << u"de"_s << version << german;
        }
    }

    void playsAnIncidentToItsEnd()
    {
        QFETCH(QString, language);
        QFETCH(QString, version);
        QFETCH(QStringList, parts);
        const QTemporaryDir home;
        ProgramRun program(home.path());
        const int code
            = program.run({u"rehearse"_s, u"--language"_s, language, u"--workspace-version"_s, version});
        const QString told = program.output();
        QVERIFY2(code == 0, qPrintable(told + program.troubles()));
        for (const QString &part : parts)
            QVERIFY2(told.contains(part), qPrintable(part + u"\n"_s + told));
        QVERIFY(told.contains("speaks as Mattermost "_L1 + version));
        QVERIFY(told.contains("\nAll held, in "_L1));
        QCOMPARE(program.troubles(), QString()); // nor any line of the log
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestRehearse)
#include "tst_rehearse.moc"
