// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/wire.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

constexpr int longestWait = 10'000; ///< milliseconds; a test that waits longer has failed

/// True once what @p bytes hold is a whole answer.
bool isWhole(const QByteArray &bytes, bool isHead)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    WireAnswer answer;
    static_cast<void>(parseHead(bytes.first(end), answer.headers));
    const QByteArrayList lengths = answer.header("Content-Length");
    return isHead || (!lengths.isEmpty() && bytes.size() - end - 4 >= lengths.first().toLongLong());
}

} // namespace

QByteArrayList WireAnswer::header(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values << value;
    }
    return values;
}

WireHeaders toHeaders(const QJsonArray &recorded)
{
    WireHeaders headers;
    for (const QJsonValue &header : recorded)
        headers.append({header[0].toString().toUtf8(), header[1].toString().toUtf8()});
    return headers;
}

QByteArray parseHead(const QByteArray &head, WireHeaders &headers)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return lines.first().trimmed();
}

QByteArray wireRequest(const QByteArray &method, const QByteArray &target, const WireHeaders &headers,
                       const QByteArray &body)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "Connection: close\r\n\r\n" + body;
}

WireAnswer exchange(quint16 port, const QByteArray &request, bool isHead)
{
    QTcpSocket socket;
    QByteArray bytes;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        bytes += socket.readAll();
        if (isWhole(bytes, isHead))
            loop.quit();
    });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.write(request);
    loop.exec();

    WireAnswer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    answer.status = parseHead(bytes.first(end), answer.headers).split(' ').value(1).toInt();
    answer.body = bytes.sliced(end + 4);
    return answer;
}

} // namespace muster::test
