// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

/// That the bench runs and tells every figure; whether their bounds are held is no test's business.
class TestBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryFigureInATableAndAsJson();
    void measuresOnlyWhatIsAskedFor();
    void refusesABenchThatThereIsNot();

private:
    /// Runs it with the smallest sizes; what it wrote to standard output.
    QByteArray run(const QStringList &arguments);
    [[nodiscard]] QJsonArray figures() const;
    [[nodiscard]] QString output() const { return m_folder.filePath(u"bench.json"_s); }

    QTemporaryDir m_folder;
    int m_exitCode = -1;
};

QByteArray TestBench::run(const QStringList &arguments)
{
    QProcess bench;
    bench.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bench.start(QStringLiteral(MUSTER_BENCH),
                QStringList{u"--seconds"_s, u"1"_s, u"--rounds"_s, u"1"_s, u"--incidents"_s, u"50"_s,
                            u"--deliveries"_s, u"100"_s, u"--output"_s, output()}
                    + arguments);
    bench.waitForFinished(-1);
    m_exitCode = bench.exitStatus() == QProcess::NormalExit ? bench.exitCode() : -1;
    return bench.readAllStandardOutput();
}

QJsonArray TestBench::figures() const
{
    QFile file(output());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())["figures"_L1].toArray();
}

void TestBench::tellsEveryFigureInATableAndAsJson()
{
    const QString table = QString::fromUtf8(run({}));
    QVERIFY(m_exitCode == 0 || m_exitCode == 1);
    const QJsonArray told = figures();
    // What has a window is measured once more where there is an X display.
    const int platforms = QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty() ? 1 : 2;
    QCOMPARE(told.size(), 13 + platforms * 6);
    bool allHeld = true;
    for (const QJsonValue &figure : told) {
        QVERIFY2(table.contains(figure["name"_L1].toString()), qPrintable(figure["name"_L1].toString()));
        QVERIFY(figure["value"_L1].isDouble());
        const QJsonValue bound = figure["bound"_L1];
        QVERIFY(bound.isNull() || bound.isDouble());
        const bool isHeld = bound.isNull() || figure["value"_L1].toDouble() <= bound.toDouble();
        QCOMPARE(figure["held"_L1].toBool(), isHeld);
        allHeld = allHeld && isHeld;
    }
    QCOMPARE(m_exitCode, allHeld ? 0 : 1);
}

void TestBench::measuresOnlyWhatIsAskedFor()
{
    run({u"--only"_s, u"idle"_s});
    QCOMPARE(figures().size(), 2);
}

void TestBench::refusesABenchThatThereIsNot()
{
    QFile::remove(output());
    run({u"--only"_s, u"patience"_s});
    QCOMPARE(m_exitCode, 2);
    QVERIFY(!QFile::exists(output()));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestBench)
#include "tst_bench.moc"
