// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <optional>
#include <utility>

namespace muster::test {

/// What came back, as its bytes say.
struct RawAnswer
{
    int status = 0; ///< 0: the connection ended without a whole answer
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QJsonObject json() const;
    /// Its status is @p expected, and its body a short JSON object that says why.
    [[nodiscard]] bool refusesWith(int expected) const;
};

/// A client that sends any bytes it likes. Blocks, so the listener must be in another process.
class RawClient
{
public:
    /// Connects to 127.0.0.1 at @p port from @p source, which is one of 127.0.0.0/8.
    explicit RawClient(quint16 port, const QByteArray &source = "127.0.0.1");
    ~RawClient();
    RawClient(RawClient &&other) noexcept : m_socket(std::exchange(other.m_socket, -1)) { }
    RawClient &operator=(RawClient &&) = delete;
    Q_DISABLE_COPY(RawClient)

    /// False once the other side has closed for good.
    bool send(const QByteArray &bytes);
    /// The next answer. @p bodiless: to HEAD, or an interim one.
    [[nodiscard]] RawAnswer answer(bool bodiless = false);
    [[nodiscard]] RawAnswer ask(const QByteArray &bytes);
    /// Something came, be it the end; does not wait.
    [[nodiscard]] bool hasReceived() const;
    /// All that comes until the other side closes; nothing if it does not close.
    [[nodiscard]] std::optional<QByteArray> rest();
    /// The other side closes, and says nothing before.
    [[nodiscard]] bool seesTheEnd() { return rest() == QByteArray(); }

    /// Nothing more will be sent, but everything read.
    void halfClose();
    /// Leaves as a process that is killed, with a reset.
    void abort();

private:
    [[nodiscard]] bool readMore();

    int m_socket = -1;
    QByteArray m_received;
};

} // namespace muster::test
