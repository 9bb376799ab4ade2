// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/trivial_responder.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <cstdio>
#include <unistd.h>

namespace muster::bench {

namespace {

const QByteArray answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");

/// A request is small, and its client waits for the answer: it arrives in one piece.
void serve(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
        if (socket->readAll().contains("\r\n\r\n"))
            socket->write(answer);
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

} // namespace

int runTrivialResponder()
{
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            serve(socket);
    });
    if (!server.listen(QHostAddress(QHostAddress::LocalHost)))
        return 1;
    std::printf("listens at port %d\n", server.serverPort());
    std::fflush(stdout);
    QSocketNotifier owner(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&owner, &QSocketNotifier::activated, &server, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}

} // namespace muster::bench
