// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/connection.h"

#include "app/http/descriptor.h"
#include "app/http/pending_answer.h"
#include "app/http/request_parser.h"
#include "app/http/response_writer.h"
#include "app/http/upgrade.h"

#include <QScopedValueRollback>
#include <QSslSocket>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

constexpr qint64 readAtOnce = 16 * 1024;
// A client that pipelines and does not read is not served beyond this.
constexpr qint64 unsentAtMost = 64 * 1024;
// How long a client may take to hang up after its last answer.
constexpr std::chrono::milliseconds lingerAtMost{1'000};

} // namespace

Connection::Connection(QTcpSocket *socket, const Limits &limits, ConnectionHost &host, bool tls)
    : m_socket(socket), m_limits(limits), m_host(host), m_reader(limits), m_peer(socket->peerAddress()),
      m_phase(tls ? Phase::Handshake : Phase::Open), m_tls(tls)
{
    socket->setParent(this);
    // Upgrades are peeked at, so a whole header must fit.
    socket->setReadBufferSize(std::max<qint64>(readAtOnce, m_limits.headerBytes));
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, &Connection::vanish);
}

Connection::~Connection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Connection::start()
{
    if (m_phase != Phase::Handshake)
        return wait(Wait::NextRequest);
    auto *socket = qobject_cast<QSslSocket *>(m_socket);
    Q_ASSERT(socket);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &Connection::onBytesWritten);
    connect(socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_phase == Phase::Handshake)
            vanish();
    });
    connect(socket, &QSslSocket::encrypted, this, [this] {
        m_phase = Phase::Open;
        wait(Wait::NextRequest);
        proceed();
    });
    wait(Wait::Handshake);
    socket->startServerEncryption();
}

void Connection::turnAway(const Response &response)
{
    if (m_phase == Phase::Handshake) // no answer without a handshake, and that is what is too dear now
        return vanish();
    refuse(response);
}

void Connection::drain()
{
    retire();
    if (m_phase == Phase::Handshake)
        vanish();
    else if (isIdle())
        close();
}

bool Connection::isBusy() const
{
    return m_owesAnswer || m_phase == Phase::Closing
        || (m_phase == Phase::Open
            && (m_reader.progress() != RequestReader::Progress::Idle || m_socket->bytesAvailable() > 0
                || unsent() > 0));
}

qint64 Connection::unsent() const
{
    return m_tls ? m_socket->bytesToWrite() + static_cast<QSslSocket *>(m_socket)->encryptedBytesToWrite()
                 : m_socket->bytesToWrite();
}

void Connection::onReadyRead()
{
    if (m_phase == Phase::Open)
        proceed();
    else if (m_phase == Phase::Closing || m_phase == Phase::Lingering)
        discard();
}

/// Goes on as far as the bytes at hand, the owed answer and the client's reading allow. A handler that
/// answers at once comes back into give() from within; the loop here then takes the next request.
void Connection::proceed()
{
    if (m_proceeding)
        return;
    const QScopedValueRollback<bool> once(m_proceeding, true);
    while (m_phase == Phase::Open && !m_owesAnswer && unsent() <= unsentAtMost) {
        const RequestReader::Progress progress = m_reader.progress();
        if (progress == RequestReader::Progress::Ready)
            dispatch();
        else if (progress == RequestReader::Progress::Refused)
            refuse(Response::error(m_reader.refusal().status, m_reader.refusal().what));
        else if (handOver() || !readSome())
            break;
    }
    if (m_phase == Phase::Open)
        expectMore();
}

bool Connection::readSome()
{
    std::array<char, readAtOnce> bytes;
    const qint64 count = m_socket->read(bytes.data(), readAtOnce);
    if (count <= 0)
        return false;
    m_reader.feed(QByteArrayView(bytes.data(), count));
    if (m_reader.takeExpectation())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

/// True if nothing may be read: the socket is someone else's now, or may become so.
bool Connection::handOver()
{
    if (!m_host.takesUpgrades() || m_reader.progress() != RequestReader::Progress::Idle)
        return false;
    const QByteArray firstBytes = m_socket->peek(m_limits.headerBytes);
    if (firstBytes.isEmpty())
        return false;
    const Upgrade upgrade = upgradeIn(firstBytes);
    if (upgrade == Upgrade::Unknown)
        return firstBytes.size() < m_limits.headerBytes;
    if (upgrade == Upgrade::No)
        return false;
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->setParent(nullptr);
    socket->setReadBufferSize(0);
    vanish();
    m_host.upgrade(socket);
    return true;
}

void Connection::dispatch()
{
    RequestReader::Taken taken = m_reader.take();
    taken.request.peer = m_peer;
    m_keepAlive = taken.keepAlive;
    m_version10 = taken.version10;
    m_head = taken.request.method == "HEAD";
    m_owesAnswer = true;
    wait(Wait::Answer);
    m_host.handle(std::move(taken.request), PendingAnswer::responderFor(this));
}

void Connection::give(Response response)
{
    if (!m_owesAnswer)
        return;
    m_owesAnswer = false;
    if (m_phase != Phase::Open)
        return;
    if (response.status == 0) // Response::cut()
        return vanish();
    write(response);
    if (m_phase != Phase::Open)
        return;
    if (!m_keepAlive || m_retired)
        close();
    else
        proceed();
    m_host.settled(this);
}

void Connection::write(const Response &response)
{
    m_socket->write(toWire(response, {m_host.date(), m_version10, m_head, !m_keepAlive || m_retired}));
    // Now, not after another turn of the event loop.
    m_socket->flush();
}

/// Sets the deadline that what is missing deserves.
void Connection::expectMore()
{
    if (m_owesAnswer)
        wait(Wait::Answer);
    else if (unsent() > unsentAtMost)
        wait(Wait::ClientToRead);
    else if (m_reader.progress() != RequestReader::Progress::Idle || m_socket->bytesAvailable() > 0)
        wait(Wait::Request);
    else
        wait(Wait::NextRequest);
}

void Connection::refuse(const Response &response)
{
    m_refused = true;
    m_keepAlive = false;
    m_version10 = false;
    m_head = false;
    write(response);
    close();
}

/// Ends the connection once everything is written.
void Connection::close()
{
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Closing;
    wait(Wait::ClientToRead);
    onBytesWritten();
}

void Connection::onBytesWritten()
{
    if (m_phase == Phase::Closing && unsent() == 0)
        linger();
    else if (m_wait == Wait::ClientToRead && m_phase == Phase::Open && unsent() <= unsentAtMost / 2)
        proceed();
}

/// Closing a socket with unread bytes resets the connection, and the client may lose the answer it has not
/// read yet (RFC 9112 section 9.6): so the client leaves first, if it does so soon.
void Connection::linger()
{
    m_phase = Phase::Lingering;
    wait(Wait::ClientToLeave);
    m_host.settled(this);
    if (!m_tls)
        sayGoodbye(*m_socket);
    else if (!m_refused) // all was read; TLS has no way to close one direction
        m_socket->disconnectFromHost();
    if (m_phase == Phase::Lingering)
        discard();
}

void Connection::discard()
{
    std::array<char, readAtOnce> bytes;
    while (m_socket->read(bytes.data(), readAtOnce) > 0) { }
}

void Connection::expire()
{
    if (m_phase == Phase::Open && m_wait == Wait::Request)
        refuse(Response::error(408, u"the request did not arrive in time"_s));
    else if (m_phase == Phase::Open && m_wait == Wait::NextRequest)
        close();
    else
        vanish();
}

void Connection::vanish()
{
    if (m_phase == Phase::Gone)
        return;
    m_phase = Phase::Gone;
    wait(Wait::Nothing);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    m_host.closed(this);
}

void Connection::wait(Wait wait)
{
    if (m_wait == wait)
        return;
    m_wait = wait;
    m_deadline = QDeadlineTimer(patience(wait));
    if (!m_deadline.isForever())
        m_host.deadlineSet(m_deadline);
}

std::chrono::milliseconds Connection::patience(Wait wait) const
{
    switch (wait) {
    case Wait::Handshake:
        return m_limits.handshakeDeadline;
    case Wait::Request:
    case Wait::ClientToRead:
        return m_limits.requestDeadline;
    case Wait::NextRequest:
        return m_limits.idleDeadline;
    case Wait::ClientToLeave:
        return std::min(m_limits.requestDeadline, lingerAtMost);
    case Wait::Nothing:
    case Wait::Answer:
        break;
    }
    return std::chrono::milliseconds::max();
}

} // namespace muster::http
