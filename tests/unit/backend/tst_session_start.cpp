// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/diagnostics.h"
#include "app/backend/facades.h"
#include "app/backend/session_start.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

/// Start with the session, and what else the console's settings write outside of their file.
class TestSessionStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->path().toUtf8());
    }

    void theEntryIsWrittenAndTakenAway();
    void pathsAreQuotedAsTheSpecificationSays();
    void theSettingWritesTheEntry();
    void whatCannotBeWrittenIsToldAtItsSetting();
    void aFileThatCannotBeReadIsNotWrittenOver();
    void diagnosticsHoldNoSecret();

private:
    [[nodiscard]] QString settingsFile() const { return m_home->filePath(u"muster/settings.json"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSessionStart::theEntryIsWrittenAndTakenAway()
{
    const SessionStart session(u"/usr/bin/muster"_s);
    QVERIFY(session.set(true));
    QCOMPARE(SessionStart::file(), m_home->filePath(u"autostart/muster.desktop"_s));
    QFile entry(SessionStart::file());
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QVERIFY(entry.readAll().contains("\nExec=\"/usr/bin/muster\" --tray\n"));
    QVERIFY(session.set(false));
    QVERIFY(!QFile::exists(SessionStart::file()));
    QVERIFY(session.set(false));
}

void TestSessionStart::pathsAreQuotedAsTheSpecificationSays()
{
    const SessionStart session(u"/opt/my $apps/muster"_s, u"/home/a b/100%.json"_s);
    QVERIFY(
        session.entry().contains(R"(Exec="/opt/my \\$apps/muster" --tray --config "/home/a b/100%%.json")"));
}

void TestSessionStart::theSettingWritesTheEntry()
{
    Facades facades({settingsFile(), m_home->filePath(u"secrets"_s)});
    settings::Settings settings = facades.settings();
    settings.console.startWithSession = true;
    facades.apply(settings);
    QVERIFY(QFile::exists(SessionStart::file()));
    settings.console.startWithSession = false;
    facades.apply(settings);
    QVERIFY(!QFile::exists(SessionStart::file()));
}

void TestSessionStart::whatCannotBeWrittenIsToldAtItsSetting()
{
    QFile inTheWay(m_home->filePath(u"autostart"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Facades facades({settingsFile(), m_home->filePath(u"secrets"_s)});
    QSignalSpy refused(&facades, &Facades::settingsRefused);
    settings::Settings settings = facades.settings();
    settings.console.startWithSession = true;
    facades.apply(settings);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, u"console.startWithSession"_s);
    QVERIFY(!facades.settings().console.startWithSession);
    QVERIFY(!QFile::exists(settingsFile()));
}

void TestSessionStart::aFileThatCannotBeReadIsNotWrittenOver()
{
    QVERIFY(QDir(m_home->path()).mkpath(u"muster"_s));
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("{ not yet finished");
    file.flush();
    Facades facades({settingsFile(), m_home->filePath(u"secrets"_s)});
    facades.start();
    QVERIFY(facades.settingsError());
    QSignalSpy refused(&facades, &Facades::settingsRefused);
    facades.apply(settings::Settings());
    QCOMPARE(refused.size(), 1);
    file.seek(0);
    QCOMPARE(file.readAll(), QByteArray("{ not yet finished"));
}

void TestSessionStart::diagnosticsHoldNoSecret()
{
    qputenv("MUSTER_BOT_TOKEN", "hush-bot");
    QFile secrets(m_home->filePath(u"secrets"_s));
    QVERIFY(secrets.open(QIODevice::WriteOnly));
    secrets.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    secrets.write("MUSTER_COMMAND_TOKEN=hush-command\n");
    secrets.close();
    Facades facades({settingsFile(), secrets.fileName()});
    const QByteArray text = QJsonDocument(facades.diagnostics()).toJson();
    QVERIFY(text.contains("\"phase\""));
    QVERIFY(text.contains("\"SQLite\""));
    QVERIFY(text.contains("\"listener\""));
    QVERIFY(!text.contains("hush"));
    qunsetenv("MUSTER_BOT_TOKEN");
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestSessionStart)
#include "tst_session_start.moc"
