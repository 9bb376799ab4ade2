// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/document.h"
#include "tests/unit/cli/program_run.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

const QByteArray goodConfig(
    "{\n"
    "    \"workspace\": { \"url\": \"https://chat.example.org\", \"teams\": [\"operations\"] },\n"
    "    \"listener\": { \"port\": 9000 }\n"
    "}\n");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What musterctl answers, and what it ends with, where no relay is involved.
class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<ProgramRun>(m_home->path());
    }

    void helpsWithoutBeingAskedFor()
    {
        QCOMPARE(m_program->run({}), 0);
        QVERIFY(m_program->output().startsWith("musterctl: "_L1));
        QCOMPARE(m_program->troubles(), QString());
    }

    void endsWith2WhenTheCommandLineIsOff()
    {
        QCOMPARE(m_program->run({u"relai"_s}), 2);
        QCOMPARE(m_program->output(), QString());
        QVERIFY(m_program->troubles().contains("\"relay\" is near"_L1));
    }

    void findsAGoodConfigurationGood()
    {
        writeFile(file(u"good.json"_s), goodConfig);
        QCOMPARE(m_program->run({u"config"_s, u"check"_s, file(u"good.json"_s)}), 0);
        QCOMPARE(m_program->output(), file(u"good.json"_s) + " is good.\n"_L1);
        QCOMPARE(m_program->run({u"config"_s, u"check"_s, file(u"good.json"_s), u"--json"_s}), 0);
        QCOMPARE(m_program->json().keys(), (QStringList{u"file"_s, u"problems"_s}));
        QCOMPARE(m_program->json()["problems"_L1].toArray().size(), 0);
    }

    void saysAllThatIsWrongInAConfiguration_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("unknown key") << QByteArray(goodConfig).replace("\"port\"", "\"prot\"")
                                     << QStringList{u"listener.prot"_s, u"Did you mean “port”?"_s};
        QTest::newRow("secret") << QByteArray(goodConfig).replace("\"port\": 9000", "\"token\": \"x\"")
                                << QStringList{u"listener.token"_s, u"Secrets do not belong"_s};
        QTest::newRow("several") << QByteArray("{\"listener\":{\"port\":70000,\"address\":\"all\"}}")
                                 << QStringList{u"workspace.url: "_s, u"workspace.teams: "_s,
                                                u"listener.port: "_s, u"listener.address: "_s};
        QTest::newRow("newer version")
            << QByteArray(goodConfig).replace("{\n", "{ \"muster\": {\"version\": 2},\n")
            << QStringList{u"muster.version: A newer Muster wrote this"_s};
        QTest::newRow("no object") << QByteArray("[]") << QStringList{u"must be a JSON object"_s};
        QTest::newRow("no JSON") << QByteArray("{\n  \"workspace\": }")
                                 << QStringList{u"no JSON: something is wrong at line 2, column"_s};
        QTest::newRow("empty") << QByteArray() << QStringList{u"no JSON"_s};
    }

    void saysAllThatIsWrongInAConfiguration()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, parts);
        writeFile(file(u"bad.json"_s), text);
        QCOMPARE(m_program->run({u"config"_s, u"check"_s, file(u"bad.json"_s)}), 3);
        const QString said = m_program->output() + m_program->troubles();
        for (const QString &part : parts)
            QVERIFY2(said.contains(part), qPrintable(said));
        QCOMPARE(m_program->run({u"config"_s, u"check"_s, file(u"bad.json"_s), u"--json"_s}), 3);
        const QJsonArray problems = m_program->json()["problems"_L1].toArray();
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().toObject().keys(), (QStringList{u"hint"_s, u"message"_s, u"path"_s}));
    }

    void saysThatAFileIsNotThere()
    {
        QCOMPARE(m_program->run({u"config"_s, u"check"_s, file(u"none.json"_s)}), 3);
        QCOMPARE(m_program->troubles(),
                 file(u"none.json"_s) + " cannot be read: No such file or directory.\n"_L1);
    }

    void showsAnImportBeforeItIsMade()
    {
        writeFile(file(u"new.json"_s), goodConfig);
        QCOMPARE(m_program->run({u"config"_s, u"import"_s, file(u"new.json"_s)}), 0);
        QVERIFY(m_program->output().contains(u"listener.port: 8190 → 9000\n"_s));
        QVERIFY(m_program->output().endsWith("Nothing was written. Add --yes to write it.\n"_L1));
        QVERIFY(!QFile::exists(present()));
    }

    void importsAndExportsTheSame()
    {
        writeFile(file(u"new.json"_s), goodConfig);
        QCOMPARE(m_program->run({u"config"_s, u"import"_s, file(u"new.json"_s), u"--yes"_s, u"--json"_s}), 0);
        QCOMPARE(m_program->json().keys(), (QStringList{u"changes"_s, u"written"_s}));
        QVERIFY(m_program->json()["written"_L1].toBool());
        QCOMPARE(m_program->run({u"config"_s, u"export"_s}), 0);
        const auto read = settings::fromText(m_program->output().toUtf8());
        QCOMPARE(read->settings.listener.port, 9000);
        QCOMPARE(read->problems.size(), 0);

        QCOMPARE(m_program->run({u"config"_s, u"export"_s, u"--output"_s, file(u"out.json"_s)}), 0);
        QCOMPARE(m_program->run({u"config"_s, u"import"_s, file(u"out.json"_s)}), 0);
        QCOMPARE(m_program->output(), u"Nothing would change.\n"_s);
    }

    void importsNothingOfABadFile()
    {
        writeFile(file(u"bad.json"_s), "{\"listener\":{\"port\":70000}}");
        QCOMPARE(m_program->run({u"config"_s, u"import"_s, file(u"bad.json"_s), u"--yes"_s}), 3);
        QVERIFY(m_program->troubles().contains("Nothing was imported."_L1));
        QVERIFY(!QFile::exists(present()));
    }

    void doesNotWriteOverAConfigurationThatItCanNotRead()
    {
        writeFile(present(), "{ \"listner\": {} }");
        writeFile(file(u"new.json"_s), goodConfig);
        QCOMPARE(m_program->run({u"config"_s, u"import"_s, file(u"new.json"_s), u"--yes"_s}), 3);
        QVERIFY(m_program->troubles().contains("Mend that file, or move it away"_L1));
        QCOMPARE(contentOf(present()), QByteArray("{ \"listner\": {} }"));
    }

    void saysWhereItCanNotWrite()
    {
        QCOMPARE(m_program->run({u"config"_s, u"export"_s, u"--output"_s, file(u"no/where.json"_s)}), 4);
        QVERIFY(m_program->troubles().startsWith(file(u"no/where.json"_s) + " cannot be written: "_L1));
    }

    void needsAConfigurationForWhatTouchesTheRelay_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("relay") << u"relay"_s;
        QTest::newRow("doctor") << u"doctor"_s;
        QTest::newRow("status") << u"status"_s;
    }

    void needsAConfigurationForWhatTouchesTheRelay()
    {
        QFETCH(QString, command);
        QCOMPARE(m_program->run({command}), 3);
        QVERIFY(m_program->troubles().startsWith("There is no configuration at "_L1 + present()));
        writeFile(present(), "{ \"listner\": {}, \"fom\": {} }");
        QCOMPARE(m_program->run({command}), 3);
        QVERIFY(m_program->troubles().contains("listner: "_L1));
        QVERIFY(m_program->troubles().contains("fom: "_L1));
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_home->filePath(name); }
    [[nodiscard]] QString present() const { return file(u"config/muster/settings.json"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ProgramRun> m_program;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestConfig)
#include "tst_config.moc"
