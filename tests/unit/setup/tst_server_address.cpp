// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/server_address.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

/// Addresses as people type and paste them.
class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("tried");
        QTest::newRow("a host") << u" chat.example.org "_s
                                << QStringList{u"https://chat.example.org"_s, u"http://chat.example.org"_s};
        QTest::newRow("with a port") << u"10.0.0.5:8065"_s
                                     << QStringList{u"https://10.0.0.5:8065"_s, u"http://10.0.0.5:8065"_s};
        QTest::newRow("a scheme is meant")
            << u"http://chat.example.org/"_s << QStringList{u"http://chat.example.org"_s};
        QTest::newRow("copied from the browser")
            << u"https://chat.example.org/ops/channels/town-square?x=1#y"_s
            << QStringList{u"https://chat.example.org/ops/channels/town-square"_s,
                           u"https://chat.example.org/ops/channels"_s, u"https://chat.example.org/ops"_s,
                           u"https://chat.example.org"_s};
        QTest::newRow("a password in it is not kept")
            << u"https://ana:pw@chat.example.org"_s << QStringList{u"https://chat.example.org"_s};
        QTest::newRow("another scheme") << u"ftp://chat.example.org"_s << QStringList();
        QTest::newRow("words") << u"our chat server"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void triesWhatWasMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, tried);
        QStringList found;
        for (const QUrl &url : setup::addressesToTry(typed))
            found.append(url.toString());
        QCOMPARE(found, tried);
    }

    void knowsInternalAddresses_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("internal");
        QTest::newRow("this machine") << u"127.0.0.1"_s << true;
        QTest::newRow("by its name") << u"Localhost"_s << true;
        QTest::newRow("IPv6 loopback") << u"::1"_s << true;
        QTest::newRow("private") << u"192.168.1.20"_s << true;
        QTest::newRow("end of a private network") << u"172.31.255.255"_s << true;
        QTest::newRow("just outside of it") << u"172.32.0.0"_s << false;
        QTest::newRow("unique local") << u"fd00::1"_s << true;
        QTest::newRow("public") << u"203.0.113.7"_s << false;
        QTest::newRow("a name") << u"muster.example.org"_s << false;
    }

    void knowsInternalAddresses()
    {
        QFETCH(QString, host);
        QFETCH(bool, internal);
        QCOMPARE(setup::isInternal(host), internal);
    }

    void readsWhatAServerMayCall_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<bool>("is");
        QTest::newRow("by address") << u"10.0.0.5"_s << QStringList{u"10.0.0.5"_s} << true;
        QTest::newRow("by network") << u"10.0.0.5"_s << QStringList{u"10.0.0.0/8"_s} << true;
        QTest::newRow("by name") << u"localhost"_s << QStringList{u"LOCALHOST"_s} << true;
        QTest::newRow("another") << u"10.0.0.5"_s << QStringList{u"10.0.0.6"_s, u"192.168.0.0/16"_s} << false;
        QTest::newRow("none") << u"127.0.0.1"_s << QStringList() << false;
    }

    void readsWhatAServerMayCall()
    {
        QFETCH(QString, host);
        QFETCH(QStringList, allowed);
        QFETCH(bool, is);
        QCOMPARE(setup::isAllowed(host, allowed), is);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestServerAddress)
#include "tst_server_address.moc"
