// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bare_client.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

/// -1 when the header names none.
qsizetype contentLength(const QByteArray &header)
{
    const QByteArray name("\r\ncontent-length:");
    const qsizetype at = header.toLower().indexOf(name);
    if (at < 0)
        return -1;
    const qsizetype from = at + name.size();
    return header.mid(from, header.indexOf("\r\n", from) - from).trimmed().toLongLong();
}

} // namespace

BareClient::BareClient(quint16 port, QObject *parent) : QObject(parent), m_port(port)
{
    connect(&m_socket, &QTcpSocket::connected, this,
            [this] { m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &BareClient::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        m_socket.abort();
        settle(0);
    });
}

void BareClient::send(const QByteArray &request)
{
    Q_ASSERT(!m_waits);
    m_waits = true;
    m_received.clear();
    m_sent.start();
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    m_socket.write(request);
}

void BareClient::read()
{
    m_received += m_socket.readAll();
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qsizetype length = contentLength(m_received.first(end + 2));
    const qsizetype begin = end + 4;
    if (length < 0 || m_received.size() < begin + length)
        return;
    m_body = m_received.mid(begin, length);
    settle(m_received.mid(9, 3).toInt()); // "HTTP/1.1 200 OK"
}

void BareClient::settle(int status)
{
    if (!std::exchange(m_waits, false))
        return;
    Q_EMIT answered(status, static_cast<double>(m_sent.nsecsElapsed()) / 1e6);
}

QByteArray requestBytes(const QByteArray &method, const QByteArray &path,
                        const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body)
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return bytes + body;
}

} // namespace muster::bench
