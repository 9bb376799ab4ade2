// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/acceptor.h"

#include "app/core/log.h"

#include <QSslSocket>
#include <QTimer>
#include <memory>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

// Descriptors have run out: asking again at once would only burn the processor.
constexpr std::chrono::milliseconds breath{200};
// What may wait in the system's queue while one turn of the event loop passes.
constexpr int backlog = 512;

Error whyNot(const QTcpServer &server, const Endpoint &endpoint)
{
    const QString where = u"%1 port %2"_s.arg(endpoint.address.toString()).arg(endpoint.port);
    Error error{Error::Kind::Invalid, {}, where + u": "_s + server.errorString(), 0, {}, {}};
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        error.kind = Error::Kind::Conflict;
        error.say(
            Wording::translate("Listener",
                               "%1 is in use by another program. Choose another port, or end that program.")
                .arg(where));
        break;
    case QAbstractSocket::SocketAccessError:
        error.kind = Error::Kind::Forbidden;
        error.say(
            Wording::translate("Listener", "%1 may not be used by this user. Choose a port from 1024 up.")
                .arg(where));
        break;
    default:
        error.say(
            Wording::translate("Listener",
                               "%1 is no address of this computer. Choose one of its own, such as 127.0.0.1.")
                .arg(where));
        break;
    }
    return error;
}

} // namespace

Acceptor::Acceptor(QObject *parent) : QTcpServer(parent)
{
    setListenBacklogSize(backlog);
    connect(this, &QTcpServer::acceptError, this, &Acceptor::catchBreath);
}

Outcome<void> Acceptor::open(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    if (!listen(endpoint.address, endpoint.port))
        return failure(whyNot(*this, endpoint));
    return {};
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_endpoint.tls) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setSslConfiguration(*m_endpoint.tls);
        socket = std::move(secure);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    if (socket->setSocketDescriptor(descriptor))
        Q_EMIT arrived(socket.release());
}

void Acceptor::catchBreath()
{
    qCWarning(lcHttp) << "no connection can be accepted for a moment:" << errorString();
    pauseAccepting();
    QTimer::singleShot(breath, this, [this] {
        if (isListening()) // it may have moved meanwhile
            resumeAccepting();
    });
}

} // namespace muster::http
