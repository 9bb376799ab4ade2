// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/file_secret_store.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using secrets::FileSecretStore;
using secrets::SecretKind;
using secrets::SecretName;

namespace {

const SecretName botToken{SecretKind::BotToken, {}};
constexpr QFile::Permissions ownerAlone = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions asUser = QFile::ReadUser | QFile::WriteUser;

} // namespace

class TestFileSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"muster/secrets"_s);
    }

    void givesWhatItWasGiven()
    {
        FileSecretStore store(m_file);
        QVERIFY(QCoro::waitFor(store.set(botToken, Secret(u"wosdz47ncbrx5"_s))));
        const auto secret = QCoro::waitFor(store.get(botToken));
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "wosdz47ncbrx5");
    }

    void onlyTheOwnerMayReadTheFile()
    {
        FileSecretStore store(m_file);
        QVERIFY(QCoro::waitFor(store.set(botToken, Secret(u"wosdz47ncbrx5"_s))));
        QCOMPARE(QFile::permissions(m_file) & ~asUser, ownerAlone);
    }

    void refusesAFileThatOthersMayUse_data()
    {
        QTest::addColumn<int>("permission");
        QTest::newRow("the group reads") << static_cast<int>(QFile::ReadGroup);
        QTest::newRow("everyone reads") << static_cast<int>(QFile::ReadOther);
        QTest::newRow("the group writes") << static_cast<int>(QFile::WriteGroup);
        QTest::newRow("everyone writes") << static_cast<int>(QFile::WriteOther);
    }

    void refusesAFileThatOthersMayUse()
    {
        QFETCH(int, permission);
        write("MUSTER_BOT_TOKEN=wosdz47ncbrx5\n");
        QVERIFY(QFile::setPermissions(m_file, ownerAlone | static_cast<QFile::Permission>(permission)));
        FileSecretStore store(m_file);
        const auto secret = QCoro::waitFor(store.get(botToken));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::Forbidden);
        QVERIFY(secret.error().what.contains(u"chmod 600 '%1'"_s.arg(m_file)));
    }

    void doesNotWriteToAFileThatOthersMayUse()
    {
        write("MUSTER_BOT_TOKEN=old\n");
        QVERIFY(QFile::setPermissions(m_file, ownerAlone | QFile::ReadOther));
        FileSecretStore store(m_file);
        const auto kept = QCoro::waitFor(store.set(botToken, Secret(u"new"_s)));
        QVERIFY(!kept);
        QCOMPARE(contents(), "MUSTER_BOT_TOKEN=old\n");
    }

    void withoutAFileThereIsNoSecret()
    {
        FileSecretStore store(m_file);
        const auto secret = QCoro::waitFor(store.get(botToken));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::NotFound);
        QVERIFY(secret.error().what.contains("MUSTER_BOT_TOKEN"_L1));
    }

    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("MUSTER_BOT_TOKEN=abc\n");
        QTest::newRow("without a line break") << QByteArray("MUSTER_BOT_TOKEN=abc");
        QTest::newRow("from Windows") << QByteArray("MUSTER_BOT_TOKEN=abc\r\n");
        QTest::newRow("spaces and quotes") << QByteArray("  MUSTER_BOT_TOKEN = \"abc\" \n");
        QTest::newRow("comments and others") << QByteArray("# bot\n\nOTHER=1\nMUSTER_BOT_TOKEN='abc'\n");
        QTest::newRow("the last one counts") << QByteArray("MUSTER_BOT_TOKEN=old\nMUSTER_BOT_TOKEN=abc\n");
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QByteArray, text);
        write(text);
        FileSecretStore store(m_file);
        const auto secret = QCoro::waitFor(store.get(botToken));
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "abc");
    }

    void aLineItDoesNotUnderstandIsNamedButNotShown()
    {
        write("# secrets\nwosdz47ncbrx5\n");
        FileSecretStore store(m_file);
        const auto secret = QCoro::waitFor(store.get(botToken));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::Malformed);
        QVERIFY(secret.error().what.contains("Line 2"_L1));
        QVERIFY(!secret.error().what.contains("wosdz47ncbrx5"_L1));
    }

    void changesOneLineAlone()
    {
        write("# ours\nMUSTER_BOT_TOKEN=old\nOTHER=1\nMUSTER_BOT_TOKEN=older\n");
        FileSecretStore store(m_file);
        QVERIFY(QCoro::waitFor(store.set(botToken, Secret(u"new"_s))));
        QCOMPARE(contents(), "# ours\nMUSTER_BOT_TOKEN=new\nOTHER=1\n");
    }

    void aSecretInQuotesComesBackWithThem()
    {
        FileSecretStore store(m_file);
        QVERIFY(QCoro::waitFor(store.set(botToken, Secret(u"\"x\""_s))));
        const auto secret = QCoro::waitFor(store.get(botToken));
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "\"x\"");
    }

    void forgets()
    {
        write("MUSTER_BOT_TOKEN=old\nOTHER=1\n");
        FileSecretStore store(m_file);
        QVERIFY(QCoro::waitFor(store.remove(botToken)));
        QCOMPARE(contents(), "OTHER=1\n");
        QVERIFY(QCoro::waitFor(store.remove(botToken)));
    }

    void forgettingWhatIsNotThereMakesNoFile()
    {
        FileSecretStore store(m_file);
        QVERIFY(QCoro::waitFor(store.remove(botToken)));
        QVERIFY(!QFile::exists(m_file));
    }

    void refusesWhatNoLineCanHold_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("nothing") << QString();
        QTest::newRow("two lines") << u"a\nMUSTER_CALLBACK_KEY=b"_s;
        QTest::newRow("a space at the end") << u"abc "_s;
    }

    void refusesWhatNoLineCanHold()
    {
        QFETCH(QString, secret);
        FileSecretStore store(m_file);
        const auto kept = QCoro::waitFor(store.set(botToken, Secret(secret)));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Invalid);
        QVERIFY(!QFile::exists(m_file));
    }

private:
    void write(const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"muster"_s)));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(ownerAlone));
        file.write(text);
    }

    QByteArray contents() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestFileSecretStore)
#include "tst_file_secret_store.moc"
