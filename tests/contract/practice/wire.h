// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace muster::test {

using WireHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct WireAnswer
{
    int status = 0; ///< 0: the connection was closed without one
    WireHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArrayList header(QByteArrayView name) const; ///< all of that name, in any case
};

/// [["Name","value"], …] of a recording.
[[nodiscard]] WireHeaders toHeaders(const QJsonArray &recorded);

/// Sends exactly these bytes to 127.0.0.1 and waits for the answer to a request of that method.
[[nodiscard]] WireAnswer exchange(quint16 port, const QByteArray &request, bool isHead = false);

/// The bytes of a request, with Content-Length and "Connection: close" added.
[[nodiscard]] QByteArray wireRequest(const QByteArray &method, const QByteArray &target,
                                     const WireHeaders &headers, const QByteArray &body);

/// Splits a header block into its first line and the fields.
[[nodiscard]] QByteArray parseHead(const QByteArray &head, WireHeaders &headers);

} // namespace muster::test
