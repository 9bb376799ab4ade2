// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>

namespace muster::bench {

/// One keep-alive connection that sends bytes and reads one answer after the other. Knows just enough of
/// HTTP for that, so that what is measured is the other side.
class BareClient : public QObject
{
    Q_OBJECT

public:
    explicit BareClient(quint16 port, QObject *parent = nullptr);

    /// Not before the answer to the one before is there.
    void send(const QByteArray &request);
    [[nodiscard]] bool isWaiting() const { return m_waits; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

Q_SIGNALS:
    /// @p status is 0 when the connection broke; @p milliseconds since send().
    void answered(int status, double milliseconds);

private:
    void read();
    void settle(int status);

    quint16 m_port;
    QTcpSocket m_socket;
    QElapsedTimer m_sent;
    QByteArray m_received;
    QByteArray m_body;
    bool m_waits = false;
};

/// A whole request, with Host and Content-Length.
[[nodiscard]] QByteArray requestBytes(const QByteArray &method, const QByteArray &path,
                                      const QList<std::pair<QByteArray, QByteArray>> &headers,
                                      const QByteArray &body);

} // namespace muster::bench
