// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend_state.h"
#include "app/core/async.h"
#include "app/mattermost/event_stream.h"
#include "app/relay/directory.h"

#include <QObject>
#include <QTimer>

namespace muster::backend {

/// Keeps contact with the workspace: fills the directory, follows the events, and goes on trying while
/// either is not to be had.
class MattermostLink : public QObject
{
    Q_OBJECT

public:
    MattermostLink(mattermost::Client &client, mattermost::EventStream &stream, relay::Directory &directory,
                   QObject *parent = nullptr);

    /// Whether it makes sense to begin: Unauthorized when the token is refused, Malformed when something
    /// other than Mattermost answers, Invalid when it is too old. That nobody answers is no error. Learns the
    /// names that texts need.
    [[nodiscard]] Async<void> check();

    /// Fills the directory and listens to events; both until stop().
    void start();
    void stop();

    [[nodiscard]] MattermostState state() const;

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] Async<void> learnNames(bool isThere);
    QCoro::Task<> refresh();
    void handleLive();
    void handleLost(const Error &error);
    void fail(const Error &error);
    void becomeUp();

    mattermost::Client &m_client;
    mattermost::EventStream &m_stream;
    relay::Directory &m_directory;
    MattermostState m_state;
    QTimer m_again;
    int m_failures = 0;
    bool m_isRefreshing = false;
    bool m_isStarted = false;
};

} // namespace muster::backend
