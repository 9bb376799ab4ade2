// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"

#include <QNetworkRequest>
#include <QUrl>
#include <optional>

class QTcpSocket;

namespace muster::practice {

class Api;

/// GET /api/v4/websocket, with and without a slash at its end: 101 where the connection may become a
/// WebSocket.
void addHandshake(Api &api);

/// The handshake in these first bytes of a connection.
[[nodiscard]] http::Request readHandshake(const QTcpSocket &socket, const QByteArray &header);
/// The same, of a WebSocket that has it behind it.
[[nodiscard]] http::Request toHandshake(const QNetworkRequest &request);

/// Writes that answer and closes the connection once it is sent; cuts it for Response::cut().
void refuseHandshake(QTcpSocket &socket, const http::Response &response);

} // namespace muster::practice
