// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/local_remains.h"

#include "app/secrets/keychain_secret_store.h"
#include "tests/support/memory_secrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using secrets::SecretKind;
using setup::Belonging;
using setup::BelongingKind;
using setup::BelongingPhase;
using setup::Belongings;
using setup::LocalRemains;

namespace {

void write(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

/// What uninstalling finds and removes on this computer.
class TestLocalRemains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"muster"_s));
        m_secrets = std::make_unique<MemorySecrets>();
        m_places = {};
        m_places.store = path(u"store.sqlite"_s);
        m_places.secrets = path(u"secrets"_s);
        m_places.teams = {u"ops"_s};
        m_places.files = {{u"Settings"_s, path(u"settings.json"_s)}, {u"Notes"_s, path(u"setup.json"_s)}};
    }

    void listsWhatIsThereAlone()
    {
        LocalRemains remains(*m_secrets, m_places, Texts());
        QCOMPARE(listed(remains, {}, true), Belongings());
        write(path(u"settings.json"_s));
        keep({SecretKind::CommandToken, u"ops"_s});
        const Belongings found = listed(remains, {}, false);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().kind, BelongingKind::Secrets);
        QVERIFY(found.first().detail.contains(u"MUSTER_COMMAND_TOKEN_OPS"_s));
        QCOMPARE(found.first().phase, BelongingPhase::Stays);
        QCOMPARE(found.last().id, path(u"settings.json"_s));
        QCOMPARE(remains.withFate(found, true).last().phase, BelongingPhase::There);
    }

    void removesAllAndTheFolderThatIsEmptyThen()
    {
        for (const QString &name : {u"store.sqlite"_s, u"store.sqlite-wal"_s, u"store.sqlite-shm"_s,
                                    u"secrets"_s, u"settings.json"_s, u"setup.json"_s})
            write(path(name));
        for (const SecretKind kind : secrets::secretKinds())
            keep({kind, {}});
        keep({SecretKind::CommandToken, u"ops"_s});
        LocalRemains remains(*m_secrets, m_places, Texts());
        const Belongings found
            = listed(remains, {.isThere = true, .incidents = 3, .accounts = 1, .trouble = {}}, true);
        QCOMPARE(found.size(), 5);
        for (const Belonging &one : found)
            QCOMPARE(QCoro::waitFor(remains.remove(one)).phase, BelongingPhase::Gone);
        QVERIFY(m_secrets->kept.isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(u"muster"_s)));
    }

    void whatIsNotOursKeepsTheFolder()
    {
        write(path(u"settings.json"_s));
        write(path(u"somebody's"_s));
        LocalRemains remains(*m_secrets, m_places, Texts());
        for (const Belonging &one : listed(remains, {}, true))
            QCOMPARE(QCoro::waitFor(remains.remove(one)).phase, BelongingPhase::Gone);
        QVERIFY(QFile::exists(path(u"somebody's"_s)));
    }

    void aLockedKeyringIsSaid()
    {
        keep({SecretKind::BotToken, {}});
        LocalRemains remains(*m_secrets, m_places, Texts());
        const Belonging kept = listed(remains, {}, true).constFirst();
        m_secrets->refusal = Error{.kind = Error::Kind::Forbidden, .what = u"The keyring is locked."_s};
        const Belonging left = QCoro::waitFor(remains.remove(kept));
        QCOMPARE(left.phase, BelongingPhase::Left);
        QVERIFY(left.reason.contains(u"The keyring is locked."_s));
        QVERIFY(!left.byHand.isEmpty());
    }

    void aKeyringThatThereIsNoneOfIsNotInTheWay()
    {
        LocalRemains remains(*m_secrets, m_places, Texts());
        write(m_places.secrets);
        const Belonging kept = listed(remains, {}, true).constFirst();
        m_secrets->refusal
            = Error{.kind = Error::Kind::Disabled, .what = u"none"_s, .code = secrets::code::noKeyring};
        QCOMPARE(QCoro::waitFor(remains.remove(kept)).phase, BelongingPhase::Gone);
    }

    void theEnvironmentIsNotOurs()
    {
        keep({SecretKind::BotToken, {}});
        LocalRemains remains(*m_secrets, m_places, Texts());
        const Belonging kept = listed(remains, {}, true).constFirst();
        m_secrets->isReadOnly = true;
        const Belonging stays = QCoro::waitFor(remains.remove(kept));
        QCOMPARE(stays.phase, BelongingPhase::Stays);
        QVERIFY(stays.reason.contains(u"MUSTER_BOT_TOKEN"_s));
    }

    void aFileThatCannotBeRemovedIsSaid()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"muster/settings.json/full"_s));
        LocalRemains remains(*m_secrets, m_places, Texts());
        const Belonging left = QCoro::waitFor(remains.remove(listed(remains, {}, true).constFirst()));
        QCOMPARE(left.phase, BelongingPhase::Left);
        QVERIFY(left.reason.contains(u"settings.json"_s));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(u"muster/"_s + name); }
    void keep(const secrets::SecretName &name)
    {
        QVERIFY(QCoro::waitFor(m_secrets->set(name, Secret(u"s3cret"_s))));
    }
    static Belongings listed(LocalRemains &remains, const setup::StoreFacts &facts, bool goes)
    {
        return QCoro::waitFor(remains.look(facts, goes));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecrets> m_secrets;
    LocalRemains::Places m_places;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestLocalRemains)
#include "tst_local_remains.moc"
