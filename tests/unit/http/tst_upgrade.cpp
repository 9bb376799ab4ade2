// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/upgrade.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAWebSocketFromAnOrdinaryRequest_data();
    void tellsAWebSocketFromAnOrdinaryRequest();
};

void TestUpgrade::tellsAWebSocketFromAnOrdinaryRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<http::Upgrade>("upgrade");

    const QByteArray opening
        = "GET /api/v4/websocket HTTP/1.1\r\nHost: chat\r\nConnection: keep-alive, Upgrade\r\n"
          "Upgrade: WebSocket\r\nSec-WebSocket-Version: 13\r\n\r\n"_ba;
    QTest::newRow("opening handshake") << opening << http::Upgrade::WebSocket;
    QTest::newRow("opening handshake, half of it") << opening.first(60) << http::Upgrade::Unknown;
    QTest::newRow("first letter") << "G"_ba << http::Upgrade::Unknown;
    QTest::newRow("ordinary GET") << "GET / HTTP/1.1\r\nHost: chat\r\n\r\n"_ba << http::Upgrade::No;
    QTest::newRow("another method") << "POST / HT"_ba << http::Upgrade::No;
    QTest::newRow("another protocol")
        << "GET / HTTP/1.1\r\nHost: chat\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n"_ba
        << http::Upgrade::No;
    QTest::newRow("word without meaning it")
        << "GET / HTTP/1.1\r\nHost: chat\r\nUpgrade: websocket\r\n\r\n"_ba << http::Upgrade::No;
    QTest::newRow("broken") << "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n"_ba
                            << http::Upgrade::No;
}

void TestUpgrade::tellsAWebSocketFromAnOrdinaryRequest()
{
    QFETCH(QByteArray, bytes);
    QTEST(http::upgradeIn(bytes), "upgrade");
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestUpgrade)
#include "tst_upgrade.moc"
