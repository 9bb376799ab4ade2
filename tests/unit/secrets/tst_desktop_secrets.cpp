// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/desktop_secrets.h"
#include "app/secrets/environment_secrets.h"
#include "app/secrets/file_secret_store.h"
#include "app/secrets/keychain_secret_store.h"
#include "tests/support/memory_secrets.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using secrets::DesktopSecrets;
using secrets::EnvironmentSecrets;
using secrets::FileSecretStore;
using secrets::SecretKind;
using secrets::SecretName;
using secrets::SecretPlace;

namespace {

const SecretName botToken{SecretKind::BotToken, {}};
const SecretName opsToken{SecretKind::CommandToken, u"ops"_s};

Error locked()
{
    return {.kind = Error::Kind::Forbidden, .what = u"locked"_s, .code = secrets::code::lockedKeyring};
}

Error missing()
{
    return {.kind = Error::Kind::Disabled, .what = u"no keyring"_s, .code = secrets::code::noKeyring};
}

} // namespace

/// The environment, a keyring in memory, and a file.
class TestDesktopSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyring = nullptr;
        setEnvironment({});
    }

    void keepsInTheKeyring()
    {
        QCOMPARE(set(u"kept"_s), u"ok"_s);
        QCOMPARE(m_keyring->kept.value(u"MUSTER_BOT_TOKEN"_s).reveal(), "kept");
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(get(), u"kept"_s);
    }

    void theEnvironmentComesFirst()
    {
        QCOMPARE(set(u"kept"_s), u"ok"_s);
        setEnvironment(u"from outside"_s);
        QCOMPARE(get(), u"from outside"_s);
    }

    void aFileFromBeforeIsStillRead()
    {
        inFile(u"old"_s);
        QCOMPARE(get(), u"old"_s);
    }

    void whatIsKeptInTheKeyringLeavesTheFile()
    {
        inFile(u"old"_s);
        QCOMPARE(set(u"new"_s), u"ok"_s);
        QCOMPARE(get(), u"new"_s);
        QCOMPARE(fileText(), QByteArray());
    }

    void withoutAKeyringAFileFromBeforeIsStillRead()
    {
        inFile(u"old"_s);
        m_keyring->refusal = missing();
        QCOMPARE(get(), u"old"_s);
    }

    void withoutAKeyringNothingGoesIntoAFileThatNobodyChose()
    {
        m_keyring->refusal = missing();
        QCOMPARE(set(u"kept"_s), secrets::code::noKeyring);
        QVERIFY(!QFile::exists(file()));
    }

    void withoutAKeyringAFileFromBeforeIsTheChoice()
    {
        inFile(u"old"_s);
        m_keyring->refusal = missing();
        QCOMPARE(set(u"new"_s), u"ok"_s);
        QCOMPARE(get(), u"new"_s);
    }

    void whoChoosesTheFileHasTheFile()
    {
        m_secrets->setPlace(SecretPlace::File);
        QCOMPARE(set(u"kept"_s), u"ok"_s);
        QVERIFY(m_keyring->kept.isEmpty());
        QCOMPARE(fileText(), "MUSTER_BOT_TOKEN=kept\n");
        QCOMPARE(get(), u"kept"_s);
    }

    void whoChoosesTheFileStillHasWhatTheKeyringHas()
    {
        QCOMPARE(set(u"old"_s), u"ok"_s);
        m_secrets->setPlace(SecretPlace::File);
        QCOMPARE(get(), u"old"_s);
        QCOMPARE(set(u"new"_s), u"ok"_s);
        QCOMPARE(get(), u"new"_s);
    }

    void aLockedKeyringIsSaidNotPassedOver()
    {
        m_keyring->refusal = locked();
        QCOMPARE(get(), secrets::code::lockedKeyring);
        QCOMPARE(set(u"new"_s), secrets::code::lockedKeyring);
        QVERIFY(!QFile::exists(file()));
    }

    void whoChoseTheFileIsNotHeldUpByAKeyring_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code :
             {secrets::code::lockedKeyring, secrets::code::silentKeyring, secrets::code::noKeyring})
            QTest::newRow(qPrintable(code)) << code;
    }

    void whoChoseTheFileIsNotHeldUpByAKeyring()
    {
        QFETCH(QString, code);
        m_keyring->refusal = Error{.kind = Error::Kind::Forbidden, .what = u"shut"_s, .code = code};
        m_secrets->setPlace(SecretPlace::File);
        const auto secret = QCoro::waitFor(m_secrets->get(botToken));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::NotFound);
    }

    void whatTheFileHasForAllTeamsNeedsNoKeyring()
    {
        const SecretName shared{SecretKind::CommandToken, {}};
        m_secrets->setPlace(SecretPlace::File);
        QVERIFY(QCoro::waitFor(m_secrets->set(shared, Secret(u"for all"_s))));
        const auto secret = QCoro::waitFor(m_secrets->getOrShared(opsToken));
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "for all");
        QCOMPARE(m_keyring->asked, QStringList());
    }

    void aTeamsOwnInTheKeyringGoesBeforeTheOneForAll()
    {
        inFile(SecretName{SecretKind::CommandToken, {}}, u"for all"_s);
        QVERIFY(QCoro::waitFor(m_secrets->set(opsToken, Secret(u"of ops"_s))));
        const auto secret = QCoro::waitFor(m_secrets->getOrShared(opsToken));
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "of ops");
    }

    void noKeyringIsUnlockedForWhatTheFileHas()
    {
        inFile(u"old"_s);
        m_keyring->refusal = locked();
        QCOMPARE(get(), u"old"_s);
        QCOMPARE(set(u"new"_s), secrets::code::lockedKeyring);
        QCOMPARE(get(), u"old"_s);
    }

    void aFileThatOthersMayReadIsSaidNotSkipped()
    {
        inFile(u"old"_s);
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::ReadOther));
        const auto secret = QCoro::waitFor(m_secrets->get(botToken));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::Forbidden);
        QVERIFY(secret.error().what.contains("chmod 600"_L1));
    }

    void saysAllPlacesWhereItLooked()
    {
        m_keyring->refusal = missing();
        const auto secret = QCoro::waitFor(m_secrets->get(botToken));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::NotFound);
        QVERIFY(secret.error().what.contains("environment variable MUSTER_BOT_TOKEN"_L1));
        QVERIFY(secret.error().what.contains("no keyring"_L1));
        QVERIFY(secret.error().what.contains(file()));
    }

    void knowsBeforehandWhetherThereIsAPlace()
    {
        const auto look = [this] {
            const auto looked = QCoro::waitFor(m_secrets->look());
            return looked ? u"ok"_s : looked.error().code;
        };
        QCOMPARE(look(), u"ok"_s);
        m_keyring->refusal = missing();
        QCOMPARE(look(), secrets::code::noKeyring);
        m_secrets->setPlace(SecretPlace::File);
        QCOMPARE(look(), u"ok"_s);
        m_secrets->setPlace(SecretPlace::Keyring);
        inFile(u"old"_s);
        QCOMPARE(look(), u"ok"_s);
    }

    void forgetsEverywhere()
    {
        QCOMPARE(set(u"kept"_s), u"ok"_s);
        inFile(u"old"_s);
        QVERIFY(QCoro::waitFor(m_secrets->remove(botToken)));
        QVERIFY(m_keyring->kept.isEmpty());
        QCOMPARE(fileText(), QByteArray());
    }

    void aKeyringThatIsGoneIsSaidToWhomItIsThePlace()
    {
        inFile(u"old"_s);
        m_keyring->refusal = missing();
        const auto removed = QCoro::waitFor(m_secrets->remove(botToken));
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, secrets::code::noKeyring);
        QCOMPARE(fileText(), QByteArray());
        m_secrets->setPlace(SecretPlace::File);
        QVERIFY(QCoro::waitFor(m_secrets->remove(botToken)));
    }

    void saysWhereASecretIs()
    {
        const auto place = [this] { return QCoro::waitFor(m_secrets->place(botToken)).value_or(u"?"_s); };
        QCOMPARE(place(), QString());
        inFile(u"old"_s);
        QCOMPARE(place(), file());
        QCOMPARE(set(u"new"_s), u"ok"_s);
        QCOMPARE(place(), u"memory"_s);
    }

private:
    QString file() const { return m_folder->filePath(u"secrets"_s); }

    void setEnvironment(const QString &token)
    {
        QProcessEnvironment environment;
        if (!token.isEmpty())
            environment.insert(u"MUSTER_BOT_TOKEN"_s, token);
        auto keyring = std::make_unique<MemorySecrets>();
        if (m_keyring)
            keyring->kept = m_keyring->kept;
        m_keyring = keyring.get();
        m_secrets = std::make_unique<DesktopSecrets>(
            DesktopSecrets::Stores{std::make_unique<EnvironmentSecrets>(environment), std::move(keyring),
                                   std::make_unique<FileSecretStore>(file()), file()},
            SecretPlace::Keyring);
    }

    void inFile(const QString &secret) { inFile(botToken, secret); }

    void inFile(const SecretName &name, const QString &secret)
    {
        FileSecretStore store(file());
        QVERIFY(QCoro::waitFor(store.set(name, Secret(secret))));
    }

    QByteArray fileText() const
    {
        QFile text(file());
        return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray("unreadable");
    }

    QString set(const QString &secret)
    {
        const auto kept = QCoro::waitFor(m_secrets->set(botToken, Secret(secret)));
        return kept ? u"ok"_s : kept.error().code;
    }

    QString get()
    {
        const auto secret = QCoro::waitFor(m_secrets->get(botToken));
        return secret ? QString::fromUtf8(secret->reveal()) : secret.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecrets *m_keyring = nullptr;
    std::unique_ptr<DesktopSecrets> m_secrets;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestDesktopSecrets)
#include "tst_desktop_secrets.moc"
