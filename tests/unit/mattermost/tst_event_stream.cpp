// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/event_stream.h"
#include "tests/support/event_server.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::mattermost;
using namespace std::chrono_literals;
using test::EventServer;

namespace {

/// Everything quick, except what must not happen in the test.
StreamSettings settingsFor(const QUrl &url)
{
    StreamSettings settings;
    settings.baseUrl = url;
    settings.token = Secret(u"bot-token"_s);
    settings.timing.silenceOfRefusal = 100ms;
    settings.timing.retry.first = 1ms;
    settings.timing.retry.longest = 5ms;
    return settings;
}

/// A certificate for 127.0.0.1 that only its owner vouches for.
std::optional<QSslConfiguration> selfSigned(const QTemporaryDir &folder)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-newkey"_s, u"ec"_s,
                   u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                   u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, folder.filePath(u"key"_s),
                   u"-out"_s, folder.filePath(u"certificate"_s)});
    QFile key(folder.filePath(u"key"_s));
    if (!openssl.waitForFinished() || !key.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificate(QSslCertificate::fromPath(folder.filePath(u"certificate"_s)).value(0));
    return tls;
}

} // namespace

class TestEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsBelowTheSubPathWithTheToken();
    void tellsEventsInOrder();
    void skipsWhatItDoesNotUnderstand();
    void resumesAfterACut();
    void asksForANewStartWhenTheServerForgotUs();
    void asksForANewStartWhenEventsAreMissing();
    void comesBackAliveWhenNothingWasMissed();
    void noticesAServerThatIsGoneWithoutAWord();
    void noticesARevokedToken();
    void noticesATokenThatWasNeverGood();
    void keepsTryingWhileNobodyListens();
    void givesUpOnAServerThatDoesNotFinishTheHandshake();
    void saysNothingOnceStopped();
    void trustsAPrivateAuthorityOnlyWhenToldTo_data();
    void trustsAPrivateAuthorityOnlyWhenToldTo();
};

void TestEventStream::connectsBelowTheSubPathWithTheToken()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s)});
    EventStream stream(settingsFor(server.url(u"/chat/"_s)));
    QSignalSpy live(&stream, &EventStream::live);
    stream.start();
    QVERIFY(live.wait());
    QVERIFY(stream.isLive());
    QCOMPARE(server.lastUrl().path(), u"/chat/api/v4/websocket"_s);
    QCOMPARE(server.lastAuthorization(), QByteArray("Bearer bot-token"));
    QCOMPARE(server.lastOrigin(), QByteArray());
}

void TestEventStream::tellsEventsInOrder()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s),
                  EventServer::event(u"posted"_s, 1, {{u"post"_s, u"{\"id\":\"p\"}"_s}}),
                  EventServer::event(u"user_added"_s, 2)});
    EventStream stream(settingsFor(server.url()));
    QSignalSpy events(&stream, &EventStream::happened);
    QSignalSpy resync(&stream, &EventStream::resyncNeeded);
    stream.start();
    QTRY_COMPARE(events.size(), 2);
    const auto posted = events.at(0).first().value<WorkspaceEvent>();
    QCOMPARE(posted.name, u"posted"_s);
    QCOMPARE(posted.embedded("post"_L1).value("id"_L1).toString(), u"p"_s);
    QCOMPARE(events.at(1).first().value<WorkspaceEvent>().name, u"user_added"_s);
    QCOMPARE(resync.size(), 0);
}

void TestEventStream::skipsWhatItDoesNotUnderstand()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s), u"{not json"_s, u"[]"_s, EventServer::event(u"posted"_s, 1)});
    EventStream stream(settingsFor(server.url()));
    QSignalSpy events(&stream, &EventStream::happened);
    stream.start();
    QVERIFY(events.wait());
    QCOMPARE(server.connectionCount(), 1);
}

void TestEventStream::resumesAfterACut()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s), EventServer::event(u"posted"_s, 1)});
    server.greet({EventServer::event(u"posted"_s, 1), EventServer::event(u"posted"_s, 2)});
    EventStream stream(settingsFor(server.url()));
    QSignalSpy events(&stream, &EventStream::happened);
    QSignalSpy lost(&stream, &EventStream::lost);
    QSignalSpy resync(&stream, &EventStream::resyncNeeded);
    stream.start();
    QVERIFY(events.wait());
    server.cut();
    QTRY_COMPARE(events.size(), 2);
    QCOMPARE(events.at(1).first().value<WorkspaceEvent>().seq, 2);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(resync.size(), 0);
    const QUrlQuery query(server.lastUrl());
    QCOMPARE(query.queryItemValue(u"connection_id"_s), u"a"_s);
    QCOMPARE(query.queryItemValue(u"sequence_number"_s), u"2"_s);
}

void TestEventStream::asksForANewStartWhenTheServerForgotUs()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s)});
    server.greet({EventServer::hello(u"b"_s)});
    EventStream stream(settingsFor(server.url()));
    QSignalSpy live(&stream, &EventStream::live);
    QSignalSpy resync(&stream, &EventStream::resyncNeeded);
    stream.start();
    QVERIFY(live.wait());
    QCOMPARE(resync.size(), 0);
    server.cut();
    QVERIFY(resync.wait());
}

void TestEventStream::asksForANewStartWhenEventsAreMissing()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s), EventServer::event(u"posted"_s, 3)});
    EventStream stream(settingsFor(server.url()));
    QSignalSpy events(&stream, &EventStream::happened);
    QSignalSpy resync(&stream, &EventStream::resyncNeeded);
    stream.start();
    QVERIFY(events.wait());
    QCOMPARE(resync.size(), 1);
}

void TestEventStream::comesBackAliveWhenNothingWasMissed()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s)});
    server.greet({});
    EventStream stream(settingsFor(server.url()));
    QSignalSpy live(&stream, &EventStream::live);
    stream.start();
    QVERIFY(live.wait());
    server.cut();
    QVERIFY(live.wait());
    QCOMPARE(server.connectionCount(), 2);
}

void TestEventStream::noticesAServerThatIsGoneWithoutAWord()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s)});
    server.setAnswers(EventServer::Answers::Nothing);
    StreamSettings settings = settingsFor(server.url());
    settings.timing.heartbeat = 10ms;
    settings.timing.answerDeadline = 10ms;
    EventStream stream(settings);
    QSignalSpy lost(&stream, &EventStream::lost);
    stream.start();
    QVERIFY(lost.wait());
    QCOMPARE(lost.first().first().value<Error>().kind, Error::Kind::Timeout);
    QTRY_VERIFY(server.connectionCount() > 1);
}

void TestEventStream::noticesARevokedToken()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s)});
    StreamSettings settings = settingsFor(server.url());
    settings.timing.heartbeat = 10ms;
    EventStream stream(settings);
    QSignalSpy live(&stream, &EventStream::live);
    QSignalSpy refused(&stream, &EventStream::refused);
    stream.start();
    QVERIFY(live.wait());
    server.setAnswers(EventServer::Answers::Unauthorized);
    QVERIFY(refused.wait());
    QCOMPARE(refused.first().first().value<Error>().kind, Error::Kind::Unauthorized);
    QVERIFY(!stream.isLive());
    QCOMPARE(server.connectionCount(), 1);
}

void TestEventStream::noticesATokenThatWasNeverGood()
{
    EventServer server;
    server.setAnswers(EventServer::Answers::Nothing);
    StreamSettings settings = settingsFor(server.url());
    EventStream stream(settings);
    QSignalSpy connected(&server, &EventServer::connected);
    QSignalSpy refused(&stream, &EventStream::refused);
    stream.start();
    QVERIFY(connected.wait());
    QTimer::singleShot(settings.timing.silenceOfRefusal * 2, &server, &EventServer::cut);
    QVERIFY(refused.wait());
    QCOMPARE(server.connectionCount(), 1);
}

void TestEventStream::keepsTryingWhileNobodyListens()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(nobody.serverPort()));
    nobody.close();
    EventStream stream(settingsFor(url));
    QSignalSpy lost(&stream, &EventStream::lost);
    stream.start();
    QTRY_VERIFY(lost.size() >= 3);
    QCOMPARE(lost.first().first().value<Error>().kind, Error::Kind::Network);
}

void TestEventStream::givesUpOnAServerThatDoesNotFinishTheHandshake()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    StreamSettings settings = settingsFor(QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
    settings.timing.connectDeadline = 20ms;
    EventStream stream(settings);
    QSignalSpy lost(&stream, &EventStream::lost);
    stream.start();
    QVERIFY(lost.wait());
    QCOMPARE(lost.first().first().value<Error>().kind, Error::Kind::Timeout);
}

void TestEventStream::saysNothingOnceStopped()
{
    EventServer server;
    server.greet({EventServer::hello(u"a"_s), EventServer::event(u"posted"_s, 1)});
    EventStream stream(settingsFor(server.url()));
    QSignalSpy events(&stream, &EventStream::happened);
    QSignalSpy lost(&stream, &EventStream::lost);
    connect(&stream, &EventStream::live, &stream, &EventStream::stop);
    QSignalSpy left(&server, &EventServer::left);
    stream.start();
    QVERIFY(left.wait());
    QVERIFY(!stream.isLive());
    QCOMPARE(events.size() + lost.size(), 0);
}

void TestEventStream::trustsAPrivateAuthorityOnlyWhenToldTo_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("authority in the settings") << true;
    QTest::newRow("authority unknown") << false;
}

void TestEventStream::trustsAPrivateAuthorityOnlyWhenToldTo()
{
    QFETCH(bool, isTrusted);
    QTemporaryDir folder;
    const std::optional<QSslConfiguration> tls = selfSigned(folder);
    QVERIFY(tls);
    EventServer server(tls);
    server.greet({EventServer::hello(u"a"_s)});
    StreamSettings settings = settingsFor(server.url());
    if (isTrusted) {
        settings.tls = QSslConfiguration::defaultConfiguration();
        settings.tls->addCaCertificate(tls->localCertificate());
    }
    EventStream stream(settings);
    QSignalSpy live(&stream, &EventStream::live);
    QSignalSpy lost(&stream, &EventStream::lost);
    stream.start();
    QTRY_VERIFY(live.size() + lost.size() > 0);
    QCOMPARE(stream.isLive(), isTrusted);
}

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_event_stream.moc"
