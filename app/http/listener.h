// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/http/message.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace muster::http {

/// What a connection may cost us. Bounds are checked by the settings.
struct Limits
{
    int headerBytes = 8 * 1024; ///< 1 KiB..64 KiB
    int bodyBytes = 1024 * 1024; ///< 1 KiB..64 MiB
    std::chrono::milliseconds requestDeadline{10'000}; ///< 1..120 s, absolute, first byte to last
    std::chrono::milliseconds idleDeadline{60'000}; ///< 1..600 s between two requests of a connection
    std::chrono::milliseconds handshakeDeadline{5'000}; ///< 1..60 s, TLS
    int connections = 256; ///< 1..10,000
    int connectionsPerPeer = 32; ///< 1..connections

    bool operator==(const Limits &) const = default;
};

struct Endpoint
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0: any free one
    std::optional<QSslConfiguration> tls; ///< set: TLS only

    Limits limits;
};

/// Sends the answer of one request; copyable, callable from the listener's thread at any later time, also
/// when the client has left. Only the first call counts; if all copies go without one, 503 is sent.
using Responder = std::function<void(Response)>;
using Handler = std::function<void(Request, Responder)>;

/// Takes over a connection that asked for "Upgrade: websocket"; its bytes are still unread.
using UpgradeHandler = std::function<void(QTcpSocket *)>;

/// Listens, parses, limits and times. Knows nothing of incidents.
class Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(Handler handler, QObject *parent = nullptr);
    ~Listener() override;

    void setUpgradeHandler(UpgradeHandler handler);
    /// What the Date header says, in seconds since 1970; without it the system's clock.
    void setClock(std::function<qint64()> clock);

    /// Conflict when the port is taken, Forbidden when it may not be used, Invalid for a bad address.
    /// Called while listening, moves: the old port closes once its requests are answered.
    [[nodiscard]] Outcome<void> listen(const Endpoint &endpoint);

    /// Stops accepting; requests under way are answered. drained() follows, at once if there are none.
    void drain();

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] QHostAddress address() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connectionCount() const;

Q_SIGNALS:
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::http
