// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/invocation.h"
#include "app/secrets/file_secret_store.h"
#include "app/settings/settings_store.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::cli {

namespace {

Parsed parsed(const QString &line)
{
    return parse(QStringList{u"musterctl"_s} + line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestInvocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEachCommand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Command>("command");
        QTest::newRow("nothing") << QString() << Command::Help;
        QTest::newRow("help") << u"help"_s << Command::Help;
        QTest::newRow("help about a command") << u"help relay"_s << Command::Help;
        QTest::newRow("--help") << u"--help"_s << Command::Help;
        QTest::newRow("--help behind a command") << u"relay --help"_s << Command::Help;
        QTest::newRow("version") << u"version"_s << Command::Version;
        QTest::newRow("--version") << u"--version"_s << Command::Version;
        QTest::newRow("rehearse") << u"rehearse"_s << Command::Rehearse;
        QTest::newRow("relay") << u"relay"_s << Command::Relay;
        QTest::newRow("doctor") << u"doctor --json"_s << Command::Doctor;
        QTest::newRow("uninstall") << u"uninstall --yes --local --export a"_s << Command::Uninstall;
        QTest::newRow("status") << u"status --json"_s << Command::Status;
        QTest::newRow("config check") << u"config check a.json"_s << Command::ConfigCheck;
        QTest::newRow("config export") << u"config export"_s << Command::ConfigExport;
        QTest::newRow("config import") << u"config import a.json --yes"_s << Command::ConfigImport;
        QTest::newRow("option first") << u"--json status"_s << Command::Status;
    }

    void understandsEachCommand()
    {
        QFETCH(QString, line);
        QFETCH(Command, command);
        const Parsed result = parsed(line);
        QVERIFY2(result.invocation, qPrintable(result.problem));
        QCOMPARE(result.invocation->command, command);
    }

    void takesItsFilesFromTheUsersFolderUnlessTold()
    {
        const Parsed byDefault = parsed(u"relay"_s);
        QCOMPARE(byDefault.invocation->configFile, settings::SettingsStore::defaultFile());
        QCOMPARE(byDefault.invocation->secretsFile, secrets::FileSecretStore::defaultFile());
        const Parsed told = parsed(u"relay --config a.json --secrets=/b"_s);
        QCOMPARE(told.invocation->configFile, QDir::current().absoluteFilePath(u"a.json"_s));
        QCOMPARE(told.invocation->secretsFile, u"/b"_s);
    }

    void saysWhatIsOffAndWhatIsNear_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        QTest::newRow("command") << u"relai"_s << u"There is no command \"relai\"; \"relay\" is near."_s;
        QTest::newRow("two words") << u"config chek a"_s
                                   << u"There is no command \"config chek\"; \"config check\" is near."_s;
        QTest::newRow("half a command") << u"config"_s << u"`config` needs one of: check, export, import."_s;
        QTest::newRow("nothing near") << u"frobnicate"_s << u"There is no command \"frobnicate\"."_s;
        QTest::newRow("option") << u"status --jsn"_s << u"There is no option --jsn; --json is near."_s;
        QTest::newRow("short option") << u"status -x"_s << u"There is no option -x."_s;
        QTest::newRow("another's option")
            << u"relay --language de"_s << u"`relay` does not know --language."_s;
        QTest::newRow("JSON of nothing") << u"relay --json"_s << u"`relay` does not know --json."_s;
        QTest::newRow("value missing") << u"relay --config"_s << u"Missing value after '--config'."_s;
        QTest::newRow("value empty") << u"relay --config="_s
                                     << u"--config needs a value; the one given is empty."_s;
        QTest::newRow("file missing")
            << u"config check"_s << u"`config check` needs the file to check, and nothing else."_s;
        QTest::newRow("one file too many")
            << u"config check a b"_s << u"`config check` needs the file to check, and nothing else."_s;
        QTest::newRow("a word too many") << u"relay now"_s << u"`relay` takes no \"now\"."_s;
        QTest::newRow("language") << u"rehearse --language fr"_s << u"--language is \"en\" or \"de\"."_s;
        QTest::newRow("version") << u"rehearse --workspace-version 7"_s
                                 << u"--workspace-version is \"5.37\" or \"11.6\"."_s;
    }

    void saysWhatIsOffAndWhatIsNear()
    {
        QFETCH(QString, line);
        QFETCH(QString, problem);
        const Parsed result = parsed(line);
        QVERIFY(!result.invocation);
        QCOMPARE(result.problem, problem + " `musterctl help` lists what there is."_L1);
    }

    void refusesAnEmptyFileName()
    {
        QVERIFY(!parse({u"musterctl"_s, u"config"_s, u"check"_s, QString()}).invocation);
    }

    void namesEachCommandInTheUsage()
    {
        for (const QString &command : {u"rehearse"_s, u"relay"_s, u"doctor"_s, u"status"_s, u"config check"_s,
                                       u"config export"_s, u"config import"_s, u"version"_s, u"help"_s})
            QVERIFY2(usage().contains("\n  musterctl "_L1 + command), qPrintable(command));
    }
};

} // namespace muster::cli

QTEST_GUILESS_MAIN(muster::cli::TestInvocation)
#include "tst_invocation.moc"
