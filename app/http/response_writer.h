// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"

#include <QByteArray>

namespace muster::http {

/// How an answer goes on the wire, as its request decided.
struct Wire
{
    QByteArray date; ///< as imfFixdate() writes it
    bool version10 = false; ///< the request was HTTP/1.0
    bool head = false; ///< the request was HEAD: no body follows
    bool close = false; ///< the last answer of the connection
};

/// The bytes of @p response. A header with control characters in it, or one that frames the message (which is
/// ours to say), is left out; a status that ends no request becomes 500.
[[nodiscard]] QByteArray toWire(const Response &response, const Wire &wire);

/// @p secondsSinceEpoch as RFC 9110 section 5.6.7 wants it, e.g. "Mon, 02 Mar 2026 03:04:05 GMT".
[[nodiscard]] QByteArray imfFixdate(qint64 secondsSinceEpoch);

} // namespace muster::http
