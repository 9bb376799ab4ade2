// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/relay_control.h"
#include "app/backend/services.h"
#include "tests/unit/backend/backend_house.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

using test::BackendHouse;

namespace {

const QByteArray HealthRequest = "GET /healthz HTTP/1.1\r\nHost: muster\r\n\r\n";

/// A relay that runs, and a console that changes its settings.
struct Desk
{
    BackendHouse house;
    Backend backend{house.clock};
    RelayControl control{backend, house.secrets, house.clock};
    QSignalSpy applied{&control, &RelayControl::applied};
    QSignalSpy applyFailed{&control, &RelayControl::applyFailed};

    Desk()
    {
        control.start(house.settings);
        if (!QTest::qWaitFor([this] { return control.state().phase == RelayPhase::Running; }))
            qFatal("the relay does not start");
        house.pointCommandAt(backend.state().listener.callbackUrl);
    }

    [[nodiscard]] quint16 port() const { return backend.state().listener.port; }
    [[nodiscard]] QString errorCode() const { return applyFailed.value(0).value(0).value<Error>().code; }
    [[nodiscard]] bool answersAt(quint16 port)
    {
        net::Request request;
        request.url = QUrl(u"http://127.0.0.1:%1/healthz"_s.arg(port));
        const auto answer = QCoro::waitFor(house.http.send(request));
        return answer && answer->status == 200;
    }
};

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

class TestApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPlansAskForChangesInPlace();
    void theCatalogueChangesInPlace();
    void anAppThatIsSetUpIsOfferedAtOnce();
    void theListenerMovesWithoutLosingARequest();
    void aConnectionThatWaitsIsServedOnceMore_data();
    void aConnectionThatWaitsIsServedOnceMore();
    void theOldListenerGoesOnWhenThePortIsTaken();
    void tlsFilesThatAreMissingAreSaid();
    void tlsIsSwitchedOnAtTheSamePort();
    void newLimitsHoldWithoutAMove();
    void anotherStoreIsDrainAndStart();
    void goesBackWhenTheOtherStoreCannotBeOpened();
    void anotherWorkspaceThatIsNoneIsRefused();
    void offItStaysOff();
};

void TestApply::whatPlansAskForChangesInPlace()
{
    Desk desk;
    settings::Settings settings = desk.house.settings;
    settings.channel.titleTemplate = u"outage {{ incident.title }}"_s;
    settings.language.defaultLanguage = u"de"_s;
    const QDateTime startedAt = desk.backend.state().startedAt;
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applied.size(), 1);
    QCOMPARE(desk.control.settings(), settings);
    QCOMPARE(desk.backend.state().startedAt, startedAt);
    const auto alice = desk.house.person(u"alice"_s);
    QVERIFY(QCoro::waitFor(alice->type(desk.house.townSquare(), u"/incident declare Database is down"_s)));
    QTRY_VERIFY(!desk.house.channelId(u"outage-database-is-down"_s).isEmpty());
}

void TestApply::theCatalogueChangesInPlace()
{
    Desk desk;
    settings::Settings settings = desk.house.settings;
    settings.record.catalogue.severities = {{u"p1"_s, u"P1"_s, 0, {}}};
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applied.size(), 1);
    const auto catalogue = QCoro::waitFor(desk.backend.record().catalogue());
    QVERIFY(catalogue);
    QCOMPARE(catalogue->severities, settings.record.catalogue.severities);
}

void TestApply::anAppThatIsSetUpIsOfferedAtOnce()
{
    Desk desk;
    const auto offer = [&desk] { return desk.backend.services()->connecting.offerTo(u"alice"_s); };
    QVERIFY(!offer().isOpen);
    desk.house.secrets.kept.insert(u"MUSTER_OAUTH_CLIENT_SECRET"_s, Secret(QByteArray("secret")));
    settings::Settings settings = desk.house.settings;
    settings.oauth.clientId = desk.house.state().newId();
    settings.oauth.base = desk.backend.state().listener.callbackUrl;
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applied.size(), 1);
    QVERIFY(offer().isOpen);
    QVERIFY(offer().isRequired);
}

void TestApply::theListenerMovesWithoutLosingARequest()
{
    Desk desk;
    const quint16 before = desk.port();
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, before);
    QVERIFY(client.waitForConnected());
    client.write(HealthRequest.first(20));
    QVERIFY(client.waitForBytesWritten());
    QTRY_VERIFY(desk.backend.services()->listener.connectionCount() > 0);

    settings::Settings settings = desk.house.settings;
    settings.listener.port = freePort();
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applied.size(), 1);
    QCOMPARE(desk.port(), settings.listener.port);
    QCOMPARE(desk.backend.state().listener.callbackUrl.port(), settings.listener.port);
    QVERIFY(desk.answersAt(desk.port()));

    client.write(HealthRequest.sliced(20));
    QTRY_VERIFY(client.bytesAvailable() > 0);
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(!desk.answersAt(before));
}

void TestApply::aConnectionThatWaitsIsServedOnceMore_data()
{
    QTest::addColumn<settings::ListenerSettings>("listener");
    settings::ListenerSettings moved;
    moved.port = freePort();
    QTest::newRow("another port") << moved;
    settings::ListenerSettings limited;
    limited.port = 0;
    limited.limits.bodyBytes = 4096;
    QTest::newRow("other limits") << limited;
}

void TestApply::aConnectionThatWaitsIsServedOnceMore()
{
    QFETCH(settings::ListenerSettings, listener);
    Desk desk;
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, desk.port());
    client.write(HealthRequest);
    QTRY_VERIFY(client.bytesAvailable() > 0);
    client.readAll();

    settings::Settings settings = desk.house.settings;
    settings.listener = listener;
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applied.size(), 1);
    client.write(HealthRequest);
    QTRY_VERIFY(client.bytesAvailable() > 0);
    const QByteArray answer = client.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.contains("Connection: close"));
}

void TestApply::theOldListenerGoesOnWhenThePortIsTaken()
{
    Desk desk;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    settings::Settings settings = desk.house.settings;
    settings.listener.port = other.serverPort();
    settings.channel.automatic = false;
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applyFailed.size(), 1);
    QCOMPARE(desk.errorCode(), u"listener.port"_s);
    QVERIFY(!desk.applyFailed[0][0].value<Error>().what.isEmpty());
    QCOMPARE(desk.control.settings(), desk.house.settings);
    QCOMPARE(desk.control.state().phase, RelayPhase::Running);
    QVERIFY(desk.answersAt(desk.port()));
    QVERIFY(desk.applied.isEmpty());
}

void TestApply::tlsFilesThatAreMissingAreSaid()
{
    Desk desk;
    settings::Settings settings = desk.house.settings;
    settings.listener.certificateFile = desk.house.folder() + u"/none.pem"_s;
    settings.listener.keyFile = desk.house.folder() + u"/none.key"_s;
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applyFailed.size(), 1);
    QCOMPARE(desk.errorCode(), u"listener.certificateFile"_s);
    QVERIFY(desk.answersAt(desk.port()));
}

void TestApply::tlsIsSwitchedOnAtTheSamePort()
{
    Desk desk;
    const quint16 before = desk.port();
    settings::Settings settings = desk.house.settings;
    settings.listener.certificateFile = desk.house.folder() + u"/cert.pem"_s;
    settings.listener.keyFile = desk.house.folder() + u"/key.pem"_s;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-newkey"_s,
                   u"rsa:2048"_s, u"-keyout"_s, settings.listener.keyFile, u"-out"_s,
                   settings.listener.certificateFile});
    QVERIFY(openssl.waitForFinished());
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applied.size(), 1);
    QCOMPARE(desk.port(), before);
    QCOMPARE(desk.backend.state().listener.callbackUrl.scheme(), u"https"_s);
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHostEncrypted(u"127.0.0.1"_s, before);
    QTRY_VERIFY(client.isEncrypted());
    client.write(HealthRequest);
    QTRY_VERIFY(client.bytesAvailable() > 0);
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200"));
}

void TestApply::newLimitsHoldWithoutAMove()
{
    Desk desk;
    const quint16 before = desk.port();
    settings::Settings settings = desk.house.settings;
    settings.listener.limits.headerBytes = 1024;
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applied.size(), 1);
    QCOMPARE(desk.port(), before);
    net::Request request;
    request.url = QUrl(u"http://127.0.0.1:%1/healthz"_s.arg(before));
    request.headers = {{"X-Long", QByteArray(2000, 'x')}};
    QTRY_COMPARE(QCoro::waitFor(desk.house.http.send(request)).value_or(net::Response()).status, 431);
}

void TestApply::anotherStoreIsDrainAndStart()
{
    Desk desk;
    settings::Settings settings = desk.house.settings;
    settings.store.file = desk.house.folder() + u"/other.sqlite"_s;
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applied.size(), 1);
    QVERIFY(QFile::exists(settings.store.file));
    QVERIFY(desk.answersAt(desk.port()));
}

void TestApply::goesBackWhenTheOtherStoreCannotBeOpened()
{
    Desk desk;
    settings::Settings settings = desk.house.settings;
    settings.store.file = desk.house.folder(); // no file
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applyFailed.size(), 1);
    QCOMPARE(desk.errorCode(), u"store.file"_s);
    QCOMPARE(desk.control.settings(), desk.house.settings);
    QCOMPARE(desk.control.state().phase, RelayPhase::Running);
    QVERIFY(desk.answersAt(desk.port()));
}

void TestApply::anotherWorkspaceThatIsNoneIsRefused()
{
    Desk desk;
    settings::Settings settings = desk.house.settings;
    Desk other; // its listener is no Mattermost
    settings.workspace.url = other.backend.state().listener.callbackUrl;
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applyFailed.size(), 1);
    QCOMPARE(desk.errorCode(), u"workspace.url"_s);
    QVERIFY(desk.answersAt(desk.port()));
}

void TestApply::offItStaysOff()
{
    Desk desk;
    desk.control.stop();
    settings::Settings settings = desk.house.settings;
    settings.channel.automatic = false;
    desk.control.apply(settings);
    QTRY_COMPARE(desk.applied.size(), 1);
    QCOMPARE(desk.control.state().phase, RelayPhase::Off);
    QCOMPARE(desk.control.settings(), settings);
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestApply)
#include "tst_apply.moc"
