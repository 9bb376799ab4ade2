// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/facades.h"
#include "app/secrets/keychain_secret_store.h"

#include <QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using backend::Facades;

namespace {

const secrets::SecretName botToken{secrets::SecretKind::BotToken, {}};

} // namespace

/// Where the console's secrets go on a desktop that has no keyring.
class TestFacadeSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("MUSTER_BOT_TOKEN");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_facades = std::make_unique<Facades>(
            Facades::Files{m_folder->filePath(u"settings.json"_s), secretsFile(), u"Muster test"_s});
        m_facades->start();
    }

    void nothingGoesIntoAFileThatNobodyChose()
    {
        const auto kept = QCoro::waitFor(m_facades->secretStore().set(botToken, Secret(u"hush"_s)));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, secrets::code::noKeyring);
        QVERIFY(!QFile::exists(secretsFile()));
    }

    void theKeyringThatIsMissingIsKnownOnceLookedFor()
    {
        QVERIFY(m_facades->keyringTrouble().isEmpty());
        QSignalSpy looked(m_facades.get(), &Facades::keyringLooked);
        m_facades->lookAtKeyring();
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(m_facades->keyringTrouble(), secrets::code::noKeyring);
    }

    void whatTheKeyringAnswersLaterIsForNobody()
    {
        bool isAnswered = false;
        auto gone = std::make_unique<secrets::KeychainSecretStore>(u"Muster test"_s);
        gone->get(botToken).then([&isAnswered](const Outcome<Secret> &) { isAnswered = true; });
        gone.reset();
        secrets::KeychainSecretStore other(u"Muster test"_s); // asked later, so answered later
        QVERIFY(!QCoro::waitFor(other.get(botToken)));
        QVERIFY(!isAnswered);
    }

    void whoChoosesTheFileHasTheFileAtOnce()
    {
        settings::Settings settings = m_facades->settings();
        settings.secrets.place = settings::SecretPlace::File;
        m_facades->apply(settings);
        QVERIFY(QCoro::waitFor(m_facades->secretStore().set(botToken, Secret(u"hush"_s))));
        QVERIFY(QFile::exists(secretsFile()));
    }

    void whatWasChosenHoldsForTheNextStart()
    {
        whoChoosesTheFileHasTheFileAtOnce();
        QVERIFY(QFile::remove(secretsFile()));
        m_facades.reset();
        Facades next({m_folder->filePath(u"settings.json"_s), secretsFile(), u"Muster test"_s});
        next.start();
        QVERIFY(QCoro::waitFor(next.secretStore().set(botToken, Secret(u"hush"_s))));
        QVERIFY(QFile::exists(secretsFile()));
    }

private:
    QString secretsFile() const { return m_folder->filePath(u"secrets"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Facades> m_facades;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestFacadeSecrets)
#include "tst_facade_secrets.moc"
