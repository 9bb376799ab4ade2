// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/client_stream.h"

#include "app/practice/api.h"
#include "app/practice/event_frames.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace muster::practice {

ClientStream::ClientStream(Api &api, const StreamTiming &timing, QString userId, QString connectionId,
                           QObject *parent)
    : QObject(parent), m_api(api), m_timing(timing), m_userId(std::move(userId)),
      m_connectionId(std::move(connectionId))
{
    m_pings.setInterval(m_timing.pingEvery);
    connect(&m_pings, &QTimer::timeout, this, &ClientStream::ping);
    m_silence.setInterval(m_timing.pongWithin);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &ClientStream::cut);
}

ClientStream::~ClientStream()
{
    if (m_socket)
        m_socket->disconnect(this);
}

bool ClientStream::isLost() const
{
    return !isConnected() && (m_hasMissed || m_api.state().now() - m_leftAt > m_timing.resumable.count());
}

void ClientStream::resume(QWebSocket *socket, const QString &token, qint64 sequence)
{
    attach(socket, token);
    if (m_queue.canResumeAt(sequence)) {
        send(m_queue.resumeAt(sequence));
    } else {
        m_queue.restart();
        m_connectionId = m_api.state().newId();
        greet();
    }
    send(m_queue.sendKept());
}

void ClientStream::begin(QWebSocket *socket, const QString &token)
{
    attach(socket, token);
    greet();
}

void ClientStream::take(const QJsonObject &event)
{
    if (isConnected() && m_api.dialect().revokedHearsNothing && m_api.sessionOfToken(m_token) == nullptr)
        return;
    if (isConnected())
        send({m_queue.send(event)});
    else if (!m_queue.keep(event))
        m_hasMissed = true;
}

void ClientStream::reply(const QJsonObject &frame)
{
    send({frameText(frame)});
}

void ClientStream::cut()
{
    if (m_socket)
        m_socket->abort();
}

void ClientStream::attach(QWebSocket *socket, const QString &token)
{
    m_socket = socket;
    m_token = token;
    socket->setParent(this);
    connect(socket, &QWebSocket::textMessageReceived, this, &ClientStream::said);
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &message) {
        if (m_api.dialect().binaryIsMessagePack)
            return cut();
        Q_EMIT said(QString::fromUtf8(message));
    });
    connect(socket, &QWebSocket::pong, &m_silence, qOverload<>(&QTimer::start));
    connect(socket, &QWebSocket::disconnected, this, &ClientStream::detach);
    m_silence.start();
    m_pings.start();
}

void ClientStream::greet()
{
    send({m_queue.send(helloFrame(m_connectionId, m_userId, m_api.dialect()))});
}

void ClientStream::send(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (m_socket)
            m_socket->sendTextMessage(text);
    }
}

void ClientStream::ping()
{
    if (m_socket)
        m_socket->ping();
}

void ClientStream::detach()
{
    if (!m_socket)
        return;
    m_pings.stop();
    m_silence.stop();
    m_socket->disconnect(this);
    m_socket->deleteLater();
    m_socket.clear();
    m_leftAt = m_api.state().now();
    Q_EMIT left();
}

} // namespace muster::practice
