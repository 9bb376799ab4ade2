// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"
#include "app/core/secret.h"
#include "app/mattermost/event_sequence.h"
#include "app/mattermost/workspace_event.h"
#include "app/net/retry.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <optional>

class QWebSocket;

namespace muster::mattermost {

struct StreamTiming
{
    std::chrono::milliseconds connectDeadline{10'000}; ///< from start to the end of the handshake
    std::chrono::milliseconds greetingDeadline{10'000}; ///< from the handshake to the first frame
    /// A server answers a bad token with 101 and silence, and hangs up after 5.0 s (10_websocket).
    std::chrono::milliseconds silenceOfRefusal{4'000};
    std::chrono::milliseconds heartbeat{30'000}; ///< from a sign of life to our next question
    std::chrono::milliseconds answerDeadline{10'000}; ///< from the question to its answer
    net::RetryPolicy retry{std::chrono::seconds(1), std::chrono::minutes(1), std::chrono::hours(24)};
};

struct StreamSettings
{
    QUrl baseUrl; ///< the site URL, with its sub-path if it has one
    Secret token;
    std::optional<QSslConfiguration> tls; ///< with a private certificate authority; else the system's
    StreamTiming timing;
};

/// The workspace's events over its WebSocket. Reconnects by itself, and resumes: events missed during a cut
/// (5 min, about 256 events) follow. What could not be resumed is told by resyncNeeded().
///
/// Its heartbeat is a request ("ping"), not a ping frame: a revoked token does not end an open stream, but
/// makes its requests fail with 401 (10b_websocket_reconnect).
class EventStream : public QObject
{
    Q_OBJECT

public:
    explicit EventStream(StreamSettings settings, QObject *parent = nullptr);
    ~EventStream() override;

    void start();
    /// Closes; nothing is signalled afterwards.
    void stop();
    [[nodiscard]] bool isLive() const { return m_isLive; }

Q_SIGNALS:
    /// The server speaks to us, for the first time or again.
    void live();
    void happened(const muster::mattermost::WorkspaceEvent &event);
    /// Events have been missed for good: read what you need anew.
    void resyncNeeded();
    /// Not live; the next try follows by itself.
    void lost(const muster::Error &error);
    /// The token is refused; stopped: it takes another stream with another token.
    void refused(const muster::Error &error);

private:
    void open();
    void ask();
    void handleConnected();
    void handleDisconnected();
    void handleText(const QString &text);
    void handleEvent(const WorkspaceEvent &event);
    void becomeLive();
    void handleDeadline();
    void lose(const Error &error);
    void refuse();
    void dropSocket();
    [[nodiscard]] QUrl url() const;

    StreamSettings m_settings;
    EventSequence m_sequence;
    QWebSocket *m_socket = nullptr;
    QTimer m_deadline; ///< for the handshake, the greeting, or an answer
    QTimer m_heartbeat;
    QTimer m_retry;
    QElapsedTimer m_sinceHandshake;
    int m_failures = 0;
    qint64 m_requests = 0;
    bool m_isLive = false;
};

} // namespace muster::mattermost
