// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/little_site.h"

#include <QSslServer>
#include <QTcpSocket>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

std::unique_ptr<QTcpServer> serverFor(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*tls);
    return server;
}

qsizetype lengthOf(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

/// Whatever its query.
bool isTo(const QByteArray &asked, const QByteArray &path)
{
    return asked == path || asked.startsWith(QByteArray(path + '?'));
}

} // namespace

LittleSite::LittleSite(const std::optional<QSslConfiguration> &tls, quint16 port)
    : m_server(serverFor(tls)), m_isSecure(tls.has_value())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LittleSite::accept);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("no free port");
}

void LittleSite::setRedirect(const QByteArray &path, const QUrl &target)
{
    setPage(path, {.status = 302, .headers = {"Location: " + target.toEncoded()}});
}

QUrl LittleSite::url(const QString &path, const QString &host) const
{
    return QUrl(u"%1://%2:%3%4"_s.arg(m_isSecure ? u"https"_s : u"http"_s, host,
                                      QString::number(m_server->serverPort()), path));
}

LittleSite::Request LittleSite::requestTo(const QByteArray &path) const
{
    const auto last = std::find_if(m_requests.crbegin(), m_requests.crend(),
                                   [&path](const Request &each) { return isTo(each.path, path); });
    return last == m_requests.crend() ? Request() : *last;
}

qsizetype LittleSite::requestsOf(const QByteArray &path) const
{
    return std::count_if(m_requests.cbegin(), m_requests.cend(),
                         [&path](const Request &each) { return isTo(each.path, path); });
}

void LittleSite::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_incoming.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void LittleSite::read(QTcpSocket *socket)
{
    QByteArray &incoming = m_incoming[socket];
    incoming += socket->readAll();
    const auto headEnd = incoming.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = incoming.left(headEnd);
    const QByteArray body = incoming.mid(headEnd + 4);
    if (body.size() < lengthOf(head))
        return;
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    m_requests.append({words.value(0), words.value(1), body});
    incoming.clear();
    const QByteArray path = words.value(1).left(words.value(1).indexOf('?'));
    const auto page = m_pages.constFind(m_pages.contains(words.value(1)) ? words.value(1) : path);
    answer(socket, page == m_pages.constEnd() ? Page{.body = "nothing here", .status = 404} : *page);
}

void LittleSite::answer(QTcpSocket *socket, const Page &page)
{
    if (page.isSilent)
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(page.status) + " As set\r\nConnection: close\r\n";
    if (std::none_of(page.headers.cbegin(), page.headers.cend(),
                     [](const QByteArray &each) { return each.toLower().startsWith("content-type:"); }))
        head += "Content-Type: text/html; charset=utf-8\r\n";
    for (const QByteArray &header : page.headers)
        head += header + "\r\n";
    socket->write(head + "Content-Length: " + QByteArray::number(page.body.size()) + "\r\n\r\n" + page.body);
    socket->disconnectFromHost();
}

} // namespace muster::test
