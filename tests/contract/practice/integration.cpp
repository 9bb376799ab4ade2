// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/integration.h"

#include <QTcpSocket>
#include <memory>

using namespace Qt::StringLiterals;

namespace muster::test {

Integration::Integration(QObject *parent) : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    });
}

QString Integration::host() const
{
    return u"127.0.0.1:"_s + QString::number(serverPort());
}

void Integration::play(const QList<Answer> &answers)
{
    m_answers = answers;
    m_asked.clear();
}

void Integration::serve(QTcpSocket *socket)
{
    const auto bytes = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] { readFrom(socket, *bytes); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void Integration::readFrom(QTcpSocket *socket, QByteArray &bytes)
{
    bytes += socket->readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Asked asked;
    const QList<QByteArray> firstLine = parseHead(bytes.first(end), asked.headers).split(' ');
    asked.method = firstLine.value(0);
    asked.target = firstLine.value(1);
    const QByteArrayList lengths = WireAnswer{0, asked.headers, {}}.header("Content-Length");
    const qsizetype length = lengths.isEmpty() ? 0 : lengths.first().toLongLong();
    if (bytes.size() - end - 4 < length)
        return;
    asked.body = bytes.sliced(end + 4, length);
    bytes.remove(0, end + 4 + length);
    m_asked.append(asked);
    answer(socket);
}

void Integration::answer(QTcpSocket *socket)
{
    const Answer answer = m_answers.isEmpty() ? Answer() : m_answers.first();
    if (m_answers.size() > 1)
        m_answers.removeFirst();
    if (answer.after.count() > 0)
        m_pass(answer.after);
    if (answer.isCut)
        return socket->abort();
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Recorded\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    if (answer.status != 204)
        text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    socket->write(text + "\r\n" + answer.body);
}

} // namespace muster::test
