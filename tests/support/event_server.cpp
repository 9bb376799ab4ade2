// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/event_server.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

EventServer::EventServer(const std::optional<QSslConfiguration> &tls)
    : m_server(u"events"_s, tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode)
{
    if (tls)
        m_server.setSslConfiguration(*tls);
    connect(&m_server, &QWebSocketServer::newConnection, this, &EventServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

EventServer::~EventServer()
{
    // The server does not own them, whatever its documentation says.
    for (QWebSocket *socket : std::as_const(m_sockets)) {
        socket->disconnect(this);
        delete socket;
    }
}

void EventServer::greet(const QStringList &frames)
{
    m_greetings.append(frames);
}

void EventServer::send(const QString &frame)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendTextMessage(frame);
}

void EventServer::cut()
{
    const QList<QWebSocket *> sockets = std::exchange(m_sockets, {});
    for (QWebSocket *socket : sockets)
        socket->abort();
}

QUrl EventServer::url(const QString &subPath) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(
        m_server.secureMode() == QWebSocketServer::SecureMode ? u"https"_s : u"http"_s,
        QString::number(m_server.serverPort()), subPath));
}

QByteArray EventServer::lastAuthorization() const
{
    return m_requests.isEmpty() ? QByteArray() : m_requests.last().authorization;
}

QByteArray EventServer::lastOrigin() const
{
    return m_requests.isEmpty() ? QByteArray() : m_requests.last().origin;
}

QString EventServer::hello(const QString &connectionId)
{
    return event(u"hello"_s, 0, {{u"connection_id"_s, connectionId}});
}

QString EventServer::event(const QString &name, qint64 seq, const QJsonObject &data)
{
    return text({{u"event"_s, name}, {u"data"_s, data}, {u"broadcast"_s, QJsonObject()}, {u"seq"_s, seq}});
}

void EventServer::accept()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        const QNetworkRequest request = socket->request();
        const qsizetype index = m_requests.size();
        m_requests.append(
            {socket->requestUrl(), request.rawHeader("Authorization"), request.rawHeader("Origin")});
        m_sockets.append(socket);
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString &question) { answer(socket, question); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            socket->deleteLater();
            Q_EMIT left();
        });
        const QStringList frames = m_greetings.value(qMin(index, m_greetings.size() - 1));
        for (const QString &frame : frames)
            socket->sendTextMessage(frame);
        Q_EMIT connected();
    }
}

void EventServer::answer(QWebSocket *socket, const QString &question)
{
    const QJsonValue seq = QJsonDocument::fromJson(question.toUtf8()).object().value("seq"_L1);
    if (m_answers == Answers::Pong)
        socket->sendTextMessage(text({{u"status"_s, u"OK"_s}, {u"seq_reply"_s, seq}}));
    if (m_answers == Answers::Unauthorized) {
        const QJsonObject error{{u"id"_s, u"api.web_socket_router.not_authenticated.app_error"_s},
                                {u"status_code"_s, 401}};
        socket->sendTextMessage(text({{u"status"_s, u"FAIL"_s}, {u"seq_reply"_s, seq}, {u"error"_s, error}}));
    }
    Q_EMIT asked();
}

} // namespace muster::test
