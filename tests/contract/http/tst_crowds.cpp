// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/http/listener_process.h"

#include <QTest>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

using Crowd = std::vector<RawClient>;

// KiB: what 256 connections take with AddressSanitizer. Connections or bodies that were kept would take
// several times as much.
constexpr int mostGrown = 32 * 1024;

const QByteArray get = "GET /ok HTTP/1.1\r\nHost: relay\r\n\r\n";

/// 127.0.0.2 and on.
QByteArray address(int number)
{
    return "127.0.0." + QByteArray::number(number + 2);
}

/// @p count connections from each of @p addresses, that have sent @p bytes.
Crowd crowd(const ListenerProcess &listener, int addresses, int count, const QByteArray &bytes = {})
{
    Crowd clients;
    for (int i = 0; i < addresses; ++i) {
        for (int j = 0; j < count; ++j) {
            clients.push_back(listener.client(address(i)));
            clients.back().send(bytes);
        }
    }
    return clients;
}

} // namespace

/// Clients that are many; another one is served all the while, and memory stays what it was.
class TestCrowds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsAPeerThatItHasTooMany();
    void tellsANewcomerThatThereAreTooMany();
    void fifteenHundredIdleOnesHarmNobody_data();
    void fifteenHundredIdleOnesHarmNobody();
    void whoIsBusyIsNotClosedForANewcomer();
    void hugeBodiesAreNotKept();
    void livesWithFewDescriptors();
};

void TestCrowds::initTestCase()
{
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = qMax<rlim_t>(limit.rlim_cur, qMin<rlim_t>(limit.rlim_max, 4096));
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    QVERIFY2(limit.rlim_cur >= 2000, "this test needs 2,000 descriptors: raise the limit (ulimit -Hn)");
}

void TestCrowds::tellsAPeerThatItHasTooMany()
{
    ListenerProcess listener;
    Crowd peer = crowd(listener, 1, 32);
    QTRY_COMPARE(listener.state(u"connections"_s), 33);
    RawClient tooMany = listener.client(address(0));
    QVERIFY(tooMany.answer().refusesWith(503));
    QVERIFY(tooMany.seesTheEnd());
    QVERIFY(listener.servesOthers());
    QCOMPARE(peer.front().ask(get).status, 200);

    peer.pop_back();
    QTRY_COMPARE(listener.state(u"connections"_s), 32);
    QCOMPARE(listener.client(address(0)).ask(get).status, 200);
}

void TestCrowds::tellsANewcomerThatThereAreTooMany()
{
    ListenerProcess listener;
    const Crowd busy = crowd(listener, 17, 15, "GET /late HTTP/1.1\r\nHost: relay\r\n\r\n");
    QTRY_COMPARE(listener.state(u"waiting"_s), 255);
    QCOMPARE(listener.state(u"connections"_s), 256);
    RawClient newcomer = listener.client(address(17));
    QVERIFY(newcomer.answer().refusesWith(503));
    QVERIFY(newcomer.seesTheEnd());
    QVERIFY(listener.servesTheSecondClient());
    listener.release();
}

void TestCrowds::fifteenHundredIdleOnesHarmNobody_data()
{
    QTest::addColumn<int>("addresses");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("from one address") << 1 << QByteArray();
    QTest::newRow("from fifty addresses") << 50 << QByteArray();
    QTest::newRow("from fifty addresses, having asked once") << 50 << get;
}

void TestCrowds::fifteenHundredIdleOnesHarmNobody()
{
    QFETCH(const int, addresses);
    QFETCH(const QByteArray, bytes);
    ListenerProcess listener;
    const int before = listener.memory();
    int first = 0;
    for (int round = 0; round < 4; ++round) {
        const Crowd idle = crowd(listener, addresses, 1500 / addresses, bytes);
        QVERIFY(listener.state(u"connections"_s) <= 256);
        QVERIFY(listener.servesOthers());
        if (round == 0)
            first = listener.memory();
    }
    QTRY_COMPARE(listener.state(u"connections"_s), 1);
    const int after = listener.memory();
    qInfo() << "memory in KiB before, in the first and after the last attack:" << before << first << after;
    QVERIFY2(first - before < mostGrown, "connections cost too much");
    QVERIFY2(after - first < mostGrown / 2, "memory grows with each attack");
    QVERIFY(listener.stops());
}

void TestCrowds::whoIsBusyIsNotClosedForANewcomer()
{
    ListenerProcess listener({{u"connections"_s, 4}, {u"connectionsPerPeer"_s, 4}});
    RawClient idle = listener.client(address(0));
    RawClient late = listener.client(address(0));
    RawClient half = listener.client(address(0));
    QVERIFY(half.send("GET /ok HTTP/1.1\r\nHo"));
    QVERIFY(late.send("GET /late HTTP/1.1\r\nHost: relay\r\n\r\n"));
    QTRY_COMPARE(listener.state(u"waiting"_s), 1);
    QCOMPARE(listener.state(u"connections"_s), 4);
    RawClient newcomer = listener.client(address(1));
    QCOMPARE(newcomer.ask(get).status, 200);
    QVERIFY(idle.seesTheEnd());
    QVERIFY(listener.client(address(2)).answer().refusesWith(503)); // the idle one is as good as alone
    QCOMPARE(half.ask("st: relay\r\n\r\n").status, 200);
    listener.release();
    QCOMPARE(late.answer().status, 200);
}

void TestCrowds::hugeBodiesAreNotKept()
{
    ListenerProcess listener;
    const QByteArray body(1024 * 1024, 'x');
    const QByteArray header = "POST /form HTTP/1.1\r\nHost: relay\r\nContent-Type: "
                              "application/x-www-form-urlencoded\r\nContent-Length: ";
    RawClient client = listener.client();
    const QByteArray largest = header + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QCOMPARE(client.ask(largest).status, 200);
    const int once = listener.memory();
    for (int i = 0; i < 200; ++i)
        QCOMPARE(client.ask(largest).json(), (QJsonObject{{u"length"_s, body.size()}}));
    for (int i = 0; i < 50; ++i)
        QVERIFY(listener.client().ask(header + "100000000\r\n\r\n" + body).refusesWith(413));
    // What is promised costs nothing until it comes.
    const Crowd promising = crowd(listener, 8, 31, header + "1048576\r\n\r\n");
    QTRY_COMPARE(listener.state(u"connections"_s), 250);
    QVERIFY(listener.servesOthers());
    const int after = listener.memory();
    qInfo() << "memory in KiB after one body and after all:" << once << after;
    QVERIFY2(after - once < mostGrown, "memory grows with each body");
}

void TestCrowds::livesWithFewDescriptors()
{
    ListenerProcess listener({{u"connectionsPerPeer"_s, 256}}, 64);
    Crowd clients = crowd(listener, 1, 200, get);
    QVERIFY(listener.servesOthers());
    const int held = listener.state(u"connections"_s);
    QVERIFY2(held > 10 && held < 64, QByteArray::number(held).constData());
    // Nobody is left waiting to be accepted, which the listener would be woken for again and again.
    for (RawClient &client : clients)
        QVERIFY(client.answer().status == 200 || client.rest());
    clients.clear();
    QTRY_COMPARE(listener.state(u"connections"_s), 1);
    QVERIFY(listener.stops());
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestCrowds)
#include "tst_crowds.moc"
