// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/port_probe.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTest>

namespace muster::test {

using http::PortState;
using http::probePort;

class TestPortProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAPortTakenWhileAnotherListensThere();
    void leavesAFreePortFree();
    void mayNotListenAtAnotherMachinesAddress();
};

void TestPortProbe::findsAPortTakenWhileAnotherListensThere()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QCOMPARE(probePort(QHostAddress(QHostAddress::LocalHost), other.serverPort()), PortState::Taken);
}

void TestPortProbe::leavesAFreePortFree()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    QCOMPARE(probePort(QHostAddress(QHostAddress::LocalHost), port), PortState::Free);
    QVERIFY(server.listen(QHostAddress::LocalHost, port));
}

void TestPortProbe::mayNotListenAtAnotherMachinesAddress()
{
    // RFC 5737: an address for documentation, which no machine has.
    const QHostAddress foreign(QStringLiteral("192.0.2.1"));
    QCOMPARE(probePort(foreign, 0), PortState::Forbidden);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPortProbe)
#include "tst_port_probe.moc"
