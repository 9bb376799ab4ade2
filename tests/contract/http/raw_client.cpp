// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/http/raw_client.h"

#include <QJsonDocument>
#include <QtEndian>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

// Ends a run that hangs; no test waits for it.
constexpr int patienceMs = 30'000;

sockaddr_in addressOf(const QByteArray &host, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    if (::inet_pton(AF_INET, host.constData(), &address.sin_addr) != 1)
        qFatal("%s is no address", host.constData());
    return address;
}

bool isReady(int socket, short events, int timeoutMs)
{
    pollfd entry{socket, events, 0};
    return ::poll(&entry, 1, timeoutMs) == 1;
}

} // namespace

QByteArray RawAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

bool RawAnswer::refusesWith(int expected) const
{
    return status == expected && header("Content-Type") == "application/json" && body.size() < 200
        && !json()["error"_L1].toString().isEmpty();
}

RawClient::RawClient(quint16 port, const QByteArray &source) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    const sockaddr_in from = addressOf(source, 0);
    const sockaddr_in to = addressOf("127.0.0.1", port);
    if (m_socket < 0 || ::bind(m_socket, reinterpret_cast<const sockaddr *>(&from), sizeof from) != 0
        || ::connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0)
        qFatal("no connection from %s: %s", source.constData(), qPrintable(qt_error_string(errno)));
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawClient::send(const QByteArray &bytes)
{
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        if (!isReady(m_socket, POLLOUT, patienceMs))
            return false;
        const auto sent = ::send(m_socket, rest.data(), static_cast<std::size_t>(rest.size()),
                                 MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0)
            return false;
        rest = rest.sliced(sent);
    }
    return true;
}

bool RawClient::readMore()
{
    if (!isReady(m_socket, POLLIN, patienceMs))
        return false;
    std::array<char, 16 * 1024> bytes;
    const auto count = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (count <= 0)
        return false;
    m_received.append(bytes.data(), count);
    return true;
}

RawAnswer RawClient::answer(bool bodiless)
{
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!readMore())
            return {};
    }
    const QList<QByteArray> lines = m_received.first(end).split('\n');
    m_received.remove(0, end + 4);
    RawAnswer answer;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = bodiless ? 0 : answer.header("Content-Length").toLongLong();
    while (m_received.size() < length) {
        if (!readMore())
            return {};
    }
    answer.body = m_received.first(length);
    m_received.remove(0, length);
    answer.status = lines.first().split(' ').value(1).toInt();
    return answer;
}

RawAnswer RawClient::ask(const QByteArray &bytes)
{
    send(bytes); // a listener that refuses early may close before all is sent
    return answer();
}

std::optional<QByteArray> RawClient::rest()
{
    while (readMore()) { }
    const bool ended = isReady(m_socket, POLLIN, 0);
    return ended ? std::optional(std::exchange(m_received, {})) : std::nullopt;
}

bool RawClient::hasReceived() const
{
    return !m_received.isEmpty() || isReady(m_socket, POLLIN, 0);
}

void RawClient::halfClose()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::abort()
{
    const linger reset{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ::close(std::exchange(m_socket, -1));
}

} // namespace muster::test
