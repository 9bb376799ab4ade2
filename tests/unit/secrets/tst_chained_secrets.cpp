// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/chained_secrets.h"
#include "app/secrets/environment_secrets.h"
#include "app/secrets/file_secret_store.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using secrets::ChainedSecrets;
using secrets::EnvironmentSecrets;
using secrets::FileSecretStore;
using secrets::SecretKind;
using secrets::SecretName;

namespace {

const SecretName botToken{SecretKind::BotToken, {}};
const SecretName teamsToken{SecretKind::CommandToken, u"web-shop"_s};

} // namespace

/// The environment first, then a file: as musterctl has them.
class TestChainedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment();
    }

    void theEnvironmentComesFirst()
    {
        inFile(botToken, u"from the file"_s);
        m_environment.insert(u"MUSTER_BOT_TOKEN"_s, u"from the environment"_s);
        QCOMPARE(found(botToken), "from the environment");
    }

    void theFileHasWhatTheEnvironmentHasNot()
    {
        inFile(botToken, u"from the file"_s);
        m_environment.insert(u"MUSTER_BOT_TOKEN"_s, QString());
        QCOMPARE(found(botToken), "from the file");
    }

    void saysAllPlacesWhereItLooked()
    {
        const auto chain = chained();
        const auto secret = QCoro::waitFor(chain->get(botToken));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::NotFound);
        QVERIFY(secret.error().what.contains("environment variable MUSTER_BOT_TOKEN"_L1));
        QVERIFY(secret.error().what.contains(file()));
    }

    void aFileThatOthersMayReadIsSaidNotSkipped()
    {
        inFile(botToken, u"from the file"_s);
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::ReadOther));
        const auto chain = chained();
        const auto secret = QCoro::waitFor(chain->get(botToken));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::Forbidden);
    }

    void keepsInTheFirstPlaceThatCan()
    {
        const auto chain = chained();
        QVERIFY(QCoro::waitFor(chain->set(botToken, Secret(u"kept"_s))));
        FileSecretStore store(file());
        const auto secret = QCoro::waitFor(store.get(botToken));
        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "kept");
    }

    void cannotForgetWhatTheEnvironmentSays()
    {
        m_environment.insert(u"MUSTER_BOT_TOKEN"_s, u"from the environment"_s);
        inFile(botToken, u"from the file"_s);
        const auto chain = chained();
        const auto removed = QCoro::waitFor(chain->remove(botToken));
        QVERIFY(!removed);
        QVERIFY(removed.error().what.contains("MUSTER_BOT_TOKEN"_L1));
        FileSecretStore store(file());
        QVERIFY(!QCoro::waitFor(store.get(botToken)));
    }

    void saysWhereASecretIs()
    {
        const auto place = [this] {
            const auto chain = chained();
            return QCoro::waitFor(chain->place(botToken)).value_or(u"?"_s);
        };
        QCOMPARE(place(), QString());
        inFile(botToken, u"from the file"_s);
        QCOMPARE(place(), file());
        m_environment.insert(u"MUSTER_BOT_TOKEN"_s, u"from the environment"_s);
        QCOMPARE(place(), u"environment variable MUSTER_BOT_TOKEN"_s);
    }

    void aTeamHasItsOwnToken()
    {
        m_environment.insert(u"MUSTER_COMMAND_TOKEN"_s, u"of all"_s);
        m_environment.insert(u"MUSTER_COMMAND_TOKEN_WEB_SHOP"_s, u"of the shop"_s);
        QCOMPARE(foundOrShared(teamsToken), "of the shop");
    }

    void aTeamWithoutATokenHasTheOneOfAll()
    {
        m_environment.insert(u"MUSTER_COMMAND_TOKEN"_s, u"of all"_s);
        QCOMPARE(foundOrShared(teamsToken), "of all");
    }

    void aMissingTokenIsNamedAfterTheTeam()
    {
        const auto chain = chained();
        const auto secret = QCoro::waitFor(chain->getOrShared(teamsToken));
        QVERIFY(!secret);
        QVERIFY(secret.error().what.contains("MUSTER_COMMAND_TOKEN_WEB_SHOP"_L1));
    }

private:
    QString file() const { return m_folder->filePath(u"secrets"_s); }

    void inFile(const SecretName &name, const QString &secret)
    {
        FileSecretStore store(file());
        QVERIFY(QCoro::waitFor(store.set(name, Secret(secret))));
    }

    std::unique_ptr<ChainedSecrets> chained() const
    {
        std::vector<std::unique_ptr<secrets::SecretStore>> stores;
        stores.push_back(std::make_unique<EnvironmentSecrets>(m_environment));
        stores.push_back(std::make_unique<FileSecretStore>(file()));
        return std::make_unique<ChainedSecrets>(std::move(stores));
    }

    QByteArray found(const SecretName &name) const
    {
        const auto chain = chained();
        const auto secret = QCoro::waitFor(chain->get(name));
        return secret ? secret->reveal() : secret.error().what.toUtf8();
    }

    QByteArray foundOrShared(const SecretName &name) const
    {
        const auto chain = chained();
        const auto secret = QCoro::waitFor(chain->getOrShared(name));
        return secret ? secret->reveal() : secret.error().what.toUtf8();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestChainedSecrets)
#include "tst_chained_secrets.moc"
