// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/event_stream.h"
#include "tests/support/event_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::mattermost;
using test::EventServer;

namespace {

/// A recorded WebSocket session: what was asked for at the handshake, and the text frames received.
struct RecordedSession
{
    QUrlQuery query;
    QStringList received;
};

QList<QJsonObject> sessionsIn(const QString &version, const QString &topic)
{
    QFile file(u"%1/mattermost-%2/%3.json"_s.arg(QStringLiteral(MUSTER_RECORDINGS_DIR), version, topic));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording at %s", qPrintable(file.fileName()));
    QList<QJsonObject> sessions;
    for (const auto &item : QJsonDocument::fromJson(file.readAll()).array())
        sessions.append(item.toObject());
    return sessions;
}

RecordedSession sessionFrom(const QJsonObject &item)
{
    RecordedSession session;
    const QString requestLine = item.value("handshake_request"_L1).toString().section(u"\r\n"_s, 0, 0);
    session.query = QUrlQuery(QUrl(requestLine.section(u' ', 1, 1)));
    for (const auto &frame : item.value("frames"_L1).toArray()) {
        if (frame[u"dir"_s].toString() == "recv"_L1 && frame[u"opcode"_s].toString() == "text"_L1)
            session.received.append(frame[u"payload"_s].toString());
    }
    return session;
}

RecordedSession recordedSession(const QString &version, const QString &beginning)
{
    for (const QJsonObject &item : sessionsIn(version, u"10b_websocket_reconnect"_s)) {
        if (item.value("name"_L1).toString().startsWith(beginning))
            return sessionFrom(item);
    }
    qFatal("no session \"%s\"", qPrintable(beginning));
}

StreamSettings settingsFor(const EventServer &server)
{
    StreamSettings settings;
    settings.baseUrl = server.url();
    settings.token = Secret(u"token"_s);
    settings.timing.retry.first = std::chrono::milliseconds(1);
    return settings;
}

} // namespace

/// Recorded WebSocket sessions of both versions, had again.
class TestMattermostStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryFrame_data() { addVersions(); }
    void understandsEveryFrame();
    void resumesAsWasRecorded_data() { addVersions(); }
    void resumesAsWasRecorded();
    void noticesAsWasRecordedThatTheServerForgot_data() { addVersions(); }
    void noticesAsWasRecordedThatTheServerForgot();
    void noticesAsWasRecordedThatTheTokenWasRevoked_data() { addVersions(); }
    void noticesAsWasRecordedThatTheTokenWasRevoked();

private:
    void addVersions();
};

void TestMattermostStream::addVersions()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("5.37") << u"5.37"_s;
    QTest::newRow("11.6") << u"11.6"_s;
}

void TestMattermostStream::understandsEveryFrame()
{
    QFETCH(QString, version);
    int frames = 0;
    for (const QString &topic : {u"10_websocket"_s, u"10b_websocket_reconnect"_s}) {
        for (const QJsonObject &item : sessionsIn(version, topic)) {
            for (const QString &text : sessionFrom(item).received) {
                const StreamFrame frame = StreamFrame::fromText(text);
                QVERIFY2(frame.event || frame.reply, qPrintable(text));
                ++frames;
            }
        }
    }
    QVERIFY(frames > 100);
}

void TestMattermostStream::resumesAsWasRecorded()
{
    QFETCH(QString, version);
    const RecordedSession first = recordedSession(version, u"reliable websockets: first connection"_s);
    const RecordedSession second
        = recordedSession(version, u"reconnect with connection_id and sequence_number ="_s);
    EventServer server;
    server.greet(first.received);
    server.greet(second.received);
    EventStream stream(settingsFor(server));
    QSignalSpy events(&stream, &EventStream::happened);
    QSignalSpy resync(&stream, &EventStream::resyncNeeded);
    stream.start();
    QTRY_COMPARE(events.size(), first.received.size() - 1); // the hello is none
    server.cut();
    QTRY_COMPARE(events.size(), first.received.size() - 1 + second.received.size());
    QCOMPARE(QUrlQuery(server.lastUrl()), second.query);
    QCOMPARE(resync.size(), 0);
}

void TestMattermostStream::noticesAsWasRecordedThatTheServerForgot()
{
    QFETCH(QString, version);
    EventServer server;
    server.greet(recordedSession(version, u"reliable websockets: first connection"_s).received);
    server.greet(recordedSession(version, u"reconnect with an unknown connection_id"_s).received);
    EventStream stream(settingsFor(server));
    QSignalSpy live(&stream, &EventStream::live);
    QSignalSpy resync(&stream, &EventStream::resyncNeeded);
    stream.start();
    QVERIFY(live.wait());
    server.cut();
    QVERIFY(resync.wait());
}

void TestMattermostStream::noticesAsWasRecordedThatTheTokenWasRevoked()
{
    QFETCH(QString, version);
    EventServer server;
    server.greet(recordedSession(version, u"bot token revoked while connected"_s).received);
    EventStream stream(settingsFor(server));
    QSignalSpy refused(&stream, &EventStream::refused);
    stream.start();
    QVERIFY(refused.wait());
}

QTEST_GUILESS_MAIN(TestMattermostStream)
#include "tst_mattermost_stream.moc"
