// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/progress.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using setup::Progress;
using setup::ProgressFile;

/// What a set-up keeps of itself.
class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        Progress progress;
        progress.server = QUrl(u"https://chat.example.org/team%20chat"_s);
        progress.caFile = u"/etc/ca.pem"_s;
        progress.version = u"11.6.0"_s;
        progress.siteName = u"Acme"_s;
        progress.adminId = QString(26, u'a');
        progress.adminName = u"dana"_s;
        progress.isByToken = true;
        progress.base = QUrl(u"https://muster.example.org"_s);
        progress.clientId = QString(26, u'c');
        progress.isAppMadeByUs = true;
        progress.identityProviders = {u"login.example.org"_s};
        progress.installedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 7), Qt::UTC);
        progress.teams = {u"ops"_s, u"web"_s};
        progress.botName = u"incidents"_s;
        progress.botId = QString(26, u'b');
        progress.isBotMadeByUs = true;
        progress.botTokenId = QString(26, u't');
        progress.commandIds = {{u"ops"_s, QString(26, u'd')}};
        progress.commandUrl = u"https://relay.example.org/mattermost/command"_s;
        progress.begunBase = QUrl(u"https://muster.example.org"_s);
        progress.begunBot = u"incidents"_s;
        progress.begunTeams = {u"web"_s};
        progress.isRecordChosen = true;
        progress.provedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 5), Qt::UTC);
        const ProgressFile file(m_folder.filePath(u"deep/setup.json"_s));
        QVERIFY(file.write(progress));
        const auto read = file.read();
        QVERIFY(read);
        QCOMPARE(*read, progress);
        QVERIFY(file.remove());
        QCOMPARE(*file.read(), Progress());
    }

    void whatIsNotThereIsNothingDone()
    {
        const auto read = ProgressFile(m_folder.filePath(u"none.json"_s)).read();
        QVERIFY(read);
        QCOMPARE(*read, Progress());
    }

    void aDamagedFileIsSaid()
    {
        QFile damaged(m_folder.filePath(u"damaged.json"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{ \"server\": ");
        damaged.close();
        const auto read = ProgressFile(damaged.fileName()).read();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
        QVERIFY(read.error().what.contains(u"damaged.json"_s));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestProgress)
#include "tst_progress.moc"
