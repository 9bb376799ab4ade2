// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/event_stream.h"
#include "app/relay/circumstances.h"
#include "app/relay/directory.h"
#include "app/store/database.h"
#include "app/store/journal.h"

#include <QObject>
#include <functional>

namespace muster::relay {

class StepRunner;

/// Hears what others do in the workspace: archived and restored channels of incidents, and news of people.
/// A channel that is back from the archive is brought up to date. What was missed, before the start or since,
/// is read anew.
class WorkspaceWatch : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        mattermost::EventStream &stream;
        mattermost::Client &client;
        Directory &directory;
        store::Database &database;
        StepRunner &runner;
        std::function<Circumstances()> circumstances;
    };

    explicit WorkspaceWatch(Services services, QObject *parent = nullptr);

Q_SIGNALS:
    /// In the mirror, too.
    void channelArchived(const QString &channelId, bool archived);

private:
    void handleLive();
    void handleEvent(const mattermost::WorkspaceEvent &event);
    QCoro::Task<> setArchived(QString channelId, bool archived);
    QCoro::Task<> lookAtChannels();
    QCoro::Task<> resync();

    Services m_services;
    bool m_hasLooked = false; ///< at the channels, since the start
};

} // namespace muster::relay
