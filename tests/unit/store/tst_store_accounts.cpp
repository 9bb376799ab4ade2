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

    void remembersWhoLostItAndWhy()
    {
        put(ana);
        QVERIFY(lose(ana.userId, monday.addDays(3)));
        QCOMPARE(all(), QList<Account>());
        QCOMPARE(lost(), (QList<store::LostAccount>{{ana, u"revoked"_s, monday.addDays(3)}}));
    }

    void losesNobodyTwice()
    {
        put(ana);
        QVERIFY(lose(ana.userId, monday.addDays(3)));
        QVERIFY(!lose(ana.userId, monday.addDays(4)));
        QVERIFY(!lose(ben.userId, monday.addDays(4)));
        QCOMPARE(lost().size(), 1);
        QCOMPARE(lost().first().lostAt, monday.addDays(3));
    }

    void whoConnectsAgainIsNotLostAndNeedsNoReminder()
    {
        put(ana);
        QVERIFY(lose(ana.userId, monday.addDays(3)));
        remind(ana.userId, monday.addDays(4));
        remind(ben.userId, monday.addDays(4));
        put(ana);
        QCOMPARE(lost().size(), 0);
        QCOMPARE(reminders(), (QHash<QString, QDateTime>{{ben.userId, monday.addDays(4)}}));
    }

    void keepsTheLatestReminder()
    {
        remind(ana.userId, monday);
        remind(ana.userId, monday.addDays(1));
        QCOMPARE(reminders(), (QHash<QString, QDateTime>{{ana.userId, monday.addDays(1)}}));
    }

    void takesUpAStoreOfTheFirstVersion()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        store::Schema first = Accounts::schema();
        first.migrations.resize(1);
        m_database = std::make_unique<store::Database>();
        QVERIFY(opened(*m_database, m_folder->filePath(u"muster.sqlite"_s), {first}));
        written<void>(*m_database, [](Connection &connection) {
            return connection.run(
                u"INSERT INTO accounts (user_id, user_name, connected_at) VALUES (?, ?, ?)"_s,
                {ana.userId, ana.userName, ana.connectedAt.toMSecsSinceEpoch()});
        });
        m_database = std::make_unique<store::Database>();
        QVERIFY(opened(*m_database, m_folder->filePath(u"muster.sqlite"_s), {Accounts::schema()}));
        QCOMPARE(all(), QList<Account>{ana});
        QCOMPARE(lost().size(), 0);
    }

private:
    bool lose(const QString &userId, const QDateTime &at)
    {
        return written<bool>(*m_database, [userId, at](Connection &connection) {
            return Accounts::lose(connection, userId, u"revoked"_s, at);
        });
    }

    QList<store::LostAccount> lost()
    {
        return written<QList<store::LostAccount>>(*m_database, Accounts::lost);
    }

    void remind(const QString &userId, const QDateTime &at)
    {
        written<void>(*m_database, [userId, at](Connection &connection) {
            return Accounts::noteReminder(connection, userId, at);
        });
    }

    QHash<QString, QDateTime> reminders()
    {
        return written<QHash<QString, QDateTime>>(*m_database, Accounts::reminders);
    }

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
