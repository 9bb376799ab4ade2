// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <memory>

namespace muster::net {

/// Code of the Network error when the other side's certificate is not trusted, or TLS failed otherwise.
inline constexpr QLatin1StringView untrusted("net.tls");

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One outgoing call. Everything in it is said by the caller; nothing is added but Host, Content-Length,
/// Connection, Accept-Encoding, Accept-Language ("*") and User-Agent.
struct Request
{
    QByteArray method = "GET";
    QUrl url;
    Headers headers;
    QByteArray body;
    std::chrono::milliseconds deadline{10'000}; ///< absolute: from the call to the last byte
    qint64 largestBody = 8 * 1024 * 1024; ///< a longer answer ends the call with Malformed
};

struct Response
{
    int status = 0;
    Headers headers;
    QByteArray body;

    /// The first header of that name, compared without case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// The one outgoing HTTP client, with keep-alive. An answer of any status is a value here: only what
/// kept it from arriving is an error (Network, Timeout, Cancelled, Malformed). Redirects are not followed.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] Async<Response> send(Request request);

    /// A private certificate authority (PEM), in addition to the system's.
    void setTls(QSslConfiguration configuration);

    /// Ends all that is under way with Cancelled.
    void abortAll();
    /// The same, and whatever is asked of it afterwards ends so too.
    void close();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Sorts the status of an answer into an Error (design: "Failures are sorted once"): 401, 403, 404, 409,
/// 429 with Retry-After or X-Ratelimit-Reset in seconds, 501, 5xx, other 4xx. @p what and @p code are
/// filled in by the client that knows the service.
[[nodiscard]] Error errorFromStatus(const Response &response);

} // namespace muster::net
