// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/http/listener_process.h"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

bool isServed(quint16 port)
{
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!client.waitForEncrypted())
        return false;
    client.write("GET /ok HTTP/1.1\r\nHost: relay\r\nConnection: close\r\n\r\n");
    while (client.waitForReadyRead()) { }
    const QByteArray answer = client.readAll();
    return answer.startsWith("HTTP/1.1 200 OK\r\n") && answer.endsWith("{\"ok\":true}");
}

} // namespace

/// Clients of a listener that speaks TLS, which shake hands badly or not at all.
class TestHostileHandshakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsWhatDoesNotShakeHands_data();
    void endsWhatDoesNotShakeHands();
    void silentOnesKeepNobodyOut();
    void endsWhatBreaksItsEncryption();

private:
    [[nodiscard]] QJsonObject options() const
    {
        return {{u"handshakeDeadline"_s, 1000}, // the least that the settings allow
                {u"certificate"_s, m_folder.filePath(u"certificate.pem"_s)},
                {u"key"_s, m_folder.filePath(u"key.pem"_s)}};
    }

    QTemporaryDir m_folder;
};

void TestHostileHandshakes::initTestCase()
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-days"_s, u"2"_s,
                   u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-keyout"_s,
                   m_folder.filePath(u"key.pem"_s), u"-out"_s, m_folder.filePath(u"certificate.pem"_s)});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
}

void TestHostileHandshakes::endsWhatDoesNotShakeHands_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("silence") << QByteArray();
    QTest::newRow("half a greeting") << QByteArray("\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03", 11);
    QTest::newRow("plain HTTP") << "GET /ok HTTP/1.1\r\nHost: relay\r\n\r\n"_ba;
    QTest::newRow("noise") << QByteArray(100'000, '\x17');
}

void TestHostileHandshakes::endsWhatDoesNotShakeHands()
{
    QFETCH(const QByteArray, bytes);
    ListenerProcess listener(options());
    RawClient client = listener.client();
    client.send(bytes); // it may be cut off before all is sent
    QVERIFY(isServed(listener.port()));
    const auto rest = client.rest();
    QVERIFY(rest);
    QVERIFY(!rest->contains("HTTP/")); // an alert at most
    QVERIFY(isServed(listener.port()));
}

void TestHostileHandshakes::silentOnesKeepNobodyOut()
{
    ListenerProcess listener(options());
    std::vector<RawClient> silent;
    for (int i = 0; i < 300; ++i)
        silent.push_back(listener.client("127.0.0." + QByteArray::number(2 + i / 30)));
    QVERIFY(isServed(listener.port()));
    for (RawClient &client : silent)
        QVERIFY(client.rest());
}

/// At once, not when it has been idle for a minute.
void TestHostileHandshakes::endsWhatBreaksItsEncryption()
{
    ListenerProcess listener(options());
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHostEncrypted(u"127.0.0.1"_s, listener.port());
    QVERIFY(client.waitForEncrypted());
    const QByteArray noise(1000, '\x17');
    QCOMPARE(::send(static_cast<int>(client.socketDescriptor()), noise.constData(), 1000, MSG_NOSIGNAL),
             1000);
    QVERIFY(isServed(listener.port()));
    QVERIFY(client.state() == QAbstractSocket::UnconnectedState || client.waitForDisconnected(20'000));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestHostileHandshakes)
#include "tst_hostile_handshakes.moc"
