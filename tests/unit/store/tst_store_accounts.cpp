// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/store/accounts.h"

#include "tests/unit/store/store_access.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace muster::test {

using store::Account;
using store::Accounts;
using store::Connection;

namespace {

using Found = std::optional<Account>;

const QDateTime monday({2026, 3, 2}, {3, 4, 5, 678}, Qt::UTC);
const Account ana{u"anaanaanaanaanaanaanaanaan"_s, u"ana"_s, monday};
const Account ben{u"benbenbenbenbenbenbenbenbe"_s, u"ben"_s, monday.addDays(1)};

} // namespace

class TestStoreAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<store::Database>();
        QVERIFY(opened(*m_database, m_folder->filePath(u"muster.sqlite"_s), {Accounts::schema()}));
    }

    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void findsWhoIsConnected()
    {
        put(ana);
        QCOMPARE(find(ana.userId), Found(ana));
        QCOMPARE(find(ben.userId), Found());
    }

    void listsThemByName()
    {
        put(ben);
        put(ana);
        QCOMPARE(all(), (QList<Account>{ana, ben}));
    }

    void takesTheNewerWordOnTheSamePerson()
    {
        put(ana);
        Account renamed = ana;
        renamed.userName = u"ana.braun"_s;
        renamed.connectedAt = monday.addDays(2);
        put(renamed);
        QCOMPARE(all(), QList<Account>{renamed});
    }

    void forgetsWhoDisconnects()
    {
        put(ana);
        put(ben);
        remove(ana.userId);
        remove(ana.userId); // once more is no error
        QCOMPARE(all(), QList<Account>{ben});
    }

private:
    void put(const Account &account)
    {
        written<void>(*m_database,
                      [account](Connection &connection) { return Accounts::put(connection, account); });
    }

    void remove(const QString &userId)
    {
        written<void>(*m_database,
                      [userId](Connection &connection) { return Accounts::remove(connection, userId); });
    }

    Found find(const QString &userId)
    {
        return written<Found>(
            *m_database, [userId](Connection &connection) { return Accounts::find(connection, userId); });
    }

    QList<Account> all()
    {
        return written<QList<Account>>(*m_database,
                                       [](Connection &connection) { return Accounts::all(connection); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestStoreAccounts)
#include "tst_store_accounts.moc"
