// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/player.h"

#include <QTcpSocket>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// Headers that belong to the recorded connection, not to the answer: ours writes its own.
bool belongsToConnection(const QByteArray &name)
{
    static const QByteArrayList names{"content-length", "transfer-encoding", "connection",
                                      "content-encoding"};
    return names.contains(name.toLower());
}

} // namespace

QByteArray PlayedRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

Player::Player(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Player::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

void Player::play(const RecordedExchange &exchange)
{
    const QByteArray statusLine = QByteArray::number(exchange.status) + ' ' + exchange.reason;
    m_answers.append({statusLine, exchange.answerHeaders, exchange.answerBody});
}

void Player::play(int status, const HeaderList &headers, const QByteArray &body)
{
    m_answers.append({QByteArray::number(status) + " Played", headers, body});
}

QUrl Player::url(const QString &subPath) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server.serverPort()), subPath));
}

bool Player::isFinished() const
{
    return m_requests.size() == m_answers.size();
}

void Player::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
            *buffer += socket->readAll();
            while (takeRequest(*buffer))
                answer(socket);
        });
    }
}

bool Player::takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    QByteArrayList lines = buffer.first(headEnd).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    PlayedRequest request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplaceBack(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype bodyStart = headEnd + 4;
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < bodyStart + length)
        return false;
    request.body = buffer.sliced(bodyStart, length);
    buffer.remove(0, bodyStart + length);
    m_requests.append(request);
    return true;
}

void Player::answer(QTcpSocket *socket)
{
    const Answer surplus{"599 Nothing Left To Play", {}, {}};
    const Answer answer = m_answers.value(m_played++, surplus);
    QByteArray bytes = "HTTP/1.1 " + answer.statusLine + "\r\n";
    for (const auto &[name, value] : answer.headers) {
        if (!belongsToConnection(name))
            bytes += name + ": " + value + "\r\n";
    }
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
    socket->write(bytes);
}

} // namespace muster::test
