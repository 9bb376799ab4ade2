// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/listener.h"

#include "app/http/acceptor.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

/// Moving, ending, and answers that come late or not at all.
class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drainsAtOnceWhenNothingIsUnderWay();
    void drainsWhenTheRequestUnderWayIsAnswered();
    void doesNotWaitForAHandshakeToDrain();
    void answersAtTheOldPortWhenItHasMoved();
    void takesAnotherAddressAtTheSamePort();
    void staysWhereItIsWhenItCanNotMove();
    void saysThatThePortIsTaken();
    void answersARequestThatNobodyAnswers();
    void sendsOnlyTheFirstAnswer();
    void anAnswerAfterItsEndHarmsNothing();
    void aBreathIsForgottenOnceItIsClosed();

private:
    [[nodiscard]] http::Endpoint at(const QString &address, quint16 port = 0) const;
    void connectTo(QTcpSocket &client) const;
    /// Asks, and waits until the handler has it.
    void ask(QTcpSocket &client);
    [[nodiscard]] QByteArray answerTo(QTcpSocket &client);

    std::unique_ptr<http::Listener> m_listener;
    QList<http::Responder> m_asked;
};

http::Endpoint TestListener::at(const QString &address, quint16 port) const
{
    http::Endpoint endpoint;
    endpoint.address = QHostAddress(address);
    endpoint.port = port;
    return endpoint;
}

void TestListener::init()
{
    m_asked.clear();
    m_listener = std::make_unique<http::Listener>(
        [this](const http::Request &, const http::Responder &respond) { m_asked.append(respond); });
    QVERIFY(m_listener->listen(at(u"127.0.0.1"_s)));
}

void TestListener::connectTo(QTcpSocket &client) const
{
    client.connectToHost(m_listener->address(), m_listener->port());
    const int before = m_listener->connectionCount();
    QTRY_VERIFY(m_listener->connectionCount() > before);
}

void TestListener::ask(QTcpSocket &client)
{
    connectTo(client);
    const qsizetype before = m_asked.size();
    client.write("GET / HTTP/1.1\r\nHost: relay\r\n\r\n");
    QTRY_COMPARE(m_asked.size(), before + 1);
}

QByteArray TestListener::answerTo(QTcpSocket &client)
{
    QByteArray answer;
    const bool came = QTest::qWaitFor([&] {
        answer += client.readAll();
        return answer.contains("\r\n\r\n");
    });
    return came ? answer : QByteArray();
}

void TestListener::drainsAtOnceWhenNothingIsUnderWay()
{
    QTcpSocket idle;
    connectTo(idle);
    QSignalSpy drained(m_listener.get(), &http::Listener::drained);
    m_listener->drain();
    QTRY_COMPARE(drained.size(), 1);
    QVERIFY(!m_listener->isListening());
    QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
}

void TestListener::drainsWhenTheRequestUnderWayIsAnswered()
{
    QTcpSocket client;
    ask(client);
    QSignalSpy drained(m_listener.get(), &http::Listener::drained);
    m_listener->drain();
    QTcpSocket later;
    QSignalSpy refused(&later, &QTcpSocket::errorOccurred);
    later.connectToHost(u"127.0.0.1"_s, m_listener->port());
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(drained.size(), 0);
    m_asked.first()(http::Response::empty());
    QVERIFY(answerTo(client).contains("\r\nConnection: close\r\n"));
    QTRY_COMPARE(drained.size(), 1);
}

void TestListener::doesNotWaitForAHandshakeToDrain()
{
    http::Endpoint endpoint = at(u"127.0.0.1"_s);
    endpoint.tls = QSslConfiguration::defaultConfiguration();
    endpoint.limits.handshakeDeadline = std::chrono::minutes(1);
    QVERIFY(m_listener->listen(endpoint));
    QTcpSocket silent;
    connectTo(silent);
    QSignalSpy drained(m_listener.get(), &http::Listener::drained);
    m_listener->drain();
    QTRY_COMPARE(drained.size(), 1);
}

void TestListener::answersAtTheOldPortWhenItHasMoved()
{
    QTcpSocket client;
    ask(client);
    const quint16 before = m_listener->port();
    QVERIFY(m_listener->listen(at(u"127.0.0.1"_s)));
    QVERIFY(m_listener->port() != before);
    m_asked.first()(http::Response::empty());
    QVERIFY(answerTo(client).startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);

    QTcpSocket late;
    QSignalSpy refused(&late, &QTcpSocket::errorOccurred);
    late.connectToHost(u"127.0.0.1"_s, before);
    QTRY_COMPARE(refused.size(), 1);
    QTcpSocket next;
    ask(next);
}

void TestListener::takesAnotherAddressAtTheSamePort()
{
    // A port that is free at every address, also of what earlier connections left behind (TIME_WAIT).
    QVERIFY(m_listener->listen(at(u"0.0.0.0"_s, 0)));
    const quint16 port = m_listener->port();
    QVERIFY(m_listener->listen(at(u"127.0.0.1"_s, port)));
    QTcpSocket client;
    ask(client);
    QVERIFY(m_listener->listen(at(u"0.0.0.0"_s, port)));
    QCOMPARE(m_listener->port(), port);
    QTcpSocket next;
    next.connectToHost(u"127.0.0.2"_s, port);
    QTRY_COMPARE(next.state(), QAbstractSocket::ConnectedState);
    m_asked.first()(http::Response::empty());
    QVERIFY(answerTo(client).startsWith("HTTP/1.1 200 "));
}

void TestListener::staysWhereItIsWhenItCanNotMove()
{
    const quint16 port = m_listener->port();
    const auto moved = m_listener->listen(at(u"192.0.2.1"_s, port)); // of no computer (RFC 5737)
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, Error::Kind::Invalid);
    QCOMPARE(m_listener->port(), port);
    QTcpSocket client;
    ask(client);
}

void TestListener::saysThatThePortIsTaken()
{
    http::Listener second([](const http::Request &, const http::Responder &) { });
    const auto opened = second.listen(at(u"127.0.0.1"_s, m_listener->port()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Conflict);
    QVERIFY(!second.isListening());
}

void TestListener::answersARequestThatNobodyAnswers()
{
    QTcpSocket client;
    ask(client);
    m_asked.clear();
    QVERIFY(answerTo(client).startsWith("HTTP/1.1 503 "));
}

void TestListener::sendsOnlyTheFirstAnswer()
{
    QTcpSocket client;
    ask(client);
    m_asked.first()(http::Response::empty(201));
    m_asked.first()(http::Response::empty(202));
    QVERIFY(answerTo(client).startsWith("HTTP/1.1 201 "));
    client.write("GET / HTTP/1.1\r\nHost: relay\r\n\r\n");
    QTRY_COMPARE(m_asked.size(), 2);
    m_asked.first()(http::Response::empty(203)); // of the first request, which is over
    m_asked.last()(http::Response::empty(204));
    QVERIFY(answerTo(client).startsWith("HTTP/1.1 204 "));
}

void TestListener::anAnswerAfterItsEndHarmsNothing()
{
    QTcpSocket client;
    ask(client);
    m_listener.reset();
    m_asked.first()(http::Response::empty());
    m_asked.clear();
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.readAll(), QByteArray());
}

/// The second one breathes longer than the first, so that the first is over when it accepts again.
void TestListener::aBreathIsForgottenOnceItIsClosed()
{
    http::Acceptor closed;
    http::Acceptor open;
    QVERIFY(closed.open(at(u"127.0.0.1"_s)));
    QVERIFY(open.open(at(u"127.0.0.1"_s)));
    for (http::Acceptor *acceptor : {&closed, &open}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no connection can be accepted"_s));
        Q_EMIT acceptor->acceptError(QAbstractSocket::SocketResourceError);
    }
    closed.close();
    QSignalSpy arrived(&open, &http::Acceptor::arrived);
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, open.serverPort());
    QTRY_COMPARE(arrived.size(), 1);
    arrived.first().first().value<QTcpSocket *>()->setParent(&open);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestListener)
#include "tst_listener.moc"
