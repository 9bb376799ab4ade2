// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/event_stream.h"
#include "app/relay/directory.h"
#include "app/store/database.h"

#include <QObject>

namespace muster::relay {

/// Hears what others do in the workspace: archived and restored channels of incidents, and news of people.
/// After events were missed for good, reads anew what may have changed.
class WorkspaceWatch : public QObject
{
    Q_OBJECT

public:
    WorkspaceWatch(mattermost::EventStream &stream, mattermost::Client &client, Directory &directory,
                   store::Database &database, QObject *parent = nullptr);

Q_SIGNALS:
    /// In the mirror, too.
    void channelArchived(const QString &channelId, bool archived);

private:
    void handleEvent(const mattermost::WorkspaceEvent &event);
    QCoro::Task<> setArchived(QString channelId, bool archived);
    QCoro::Task<> resync();
    [[nodiscard]] Async<QStringList> openChannels();

    mattermost::Client &m_client;
    Directory &m_directory;
    store::Database &m_database;
};

} // namespace muster::relay
