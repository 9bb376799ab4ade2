// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

namespace muster::http {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A request that has arrived whole, within the limits.
struct Request
{
    QByteArray method; ///< as sent, e.g. "POST"
    QByteArray target; ///< as sent, with the query
    QString path; ///< decoded, without the query; always starts with '/'
    QUrlQuery query;
    Headers headers; ///< in wire order
    QByteArray body;
    QHostAddress peer;

    /// The first header of that name, compared without case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The media type without parameters, in lower case; empty when there is none.
    [[nodiscard]] QByteArray mediaType() const;
};

struct Response
{
    int status = 200;
    Headers headers; ///< Content-Length, Connection and Date are the listener's
    QByteArray body;

    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Response text(const QByteArray &text, int status = 200);
    /// {"error": @p what} with that status.
    [[nodiscard]] static Response error(int status, const QString &what);
    [[nodiscard]] static Response empty(int status = 200);
    /// Status 0: the listener closes the connection without an answer. For playing a server that fails.
    [[nodiscard]] static Response cut() { return {0, {}, {}}; }
};

} // namespace muster::http
