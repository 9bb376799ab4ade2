// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/workspace_watch.h"

#include "app/core/log.h"
#include "app/store/incidents.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::relay {

using mattermost::WorkspaceEvent;
using store::Connection;
using store::Incidents;

namespace {

/// Open incidents whose channels are looked at anew after events were missed.
constexpr int MostChannels = 200;

/// Whether the channel is an incident's and this is news.
Outcome<bool> writeArchived(Connection &connection, const QString &channelId, bool archived)
{
    const auto known = Incidents::byChannel(connection, channelId);
    if (!known)
        return failure(known.error());
    if (!*known || (*known)->link.archived == archived)
        return false;
    store::ChannelLink link = (*known)->link;
    link.archived = archived;
    if (const auto written = Incidents::setLink(connection, (*known)->incident.id, link); !written)
        return failure(written.error());
    return true;
}

Outcome<QStringList> readOpenChannels(Connection &connection)
{
    const auto open = Incidents::open(connection, MostChannels);
    if (!open)
        return failure(open.error());
    QStringList channels;
    for (const store::KnownIncident &known : *open) {
        if (!known.link.channelId.isEmpty())
            channels.append(known.link.channelId);
    }
    return channels;
}

} // namespace

WorkspaceWatch::WorkspaceWatch(mattermost::EventStream &stream, mattermost::Client &client,
                               Directory &directory, store::Database &database, QObject *parent)
    : QObject(parent), m_client(client), m_directory(directory), m_database(database)
{
    connect(&stream, &mattermost::EventStream::happened, this, &WorkspaceWatch::handleEvent);
    connect(&stream, &mattermost::EventStream::resyncNeeded, this, &WorkspaceWatch::resync);
}

void WorkspaceWatch::handleEvent(const WorkspaceEvent &event)
{
    if (event.name == "channel_deleted"_L1)
        setArchived(event.data["channel_id"_L1].toString(), true);
    else if (event.name == "channel_restored"_L1)
        setArchived(event.data["channel_id"_L1].toString(), false);
    else if (event.name == "user_updated"_L1)
        m_directory.update(mattermost::User::fromJson(event.data["user"_L1].toObject()));
}

QCoro::Task<> WorkspaceWatch::setArchived(QString channelId, bool archived)
{
    const QPointer<WorkspaceWatch> self(this);
    const store::Database::Work<bool> work = [channelId, archived](Connection &connection) {
        return writeArchived(connection, channelId, archived);
    };
    const Outcome<bool> news = co_await m_database.write<bool>(work);
    if (!self)
        co_return;
    if (!news)
        qCWarning(lcRelay).noquote() << "channel" << forLog(channelId)
                                     << "not updated:" << forLog(news.error().detail);
    else if (*news)
        Q_EMIT channelArchived(channelId, archived);
}

QCoro::Task<> WorkspaceWatch::resync()
{
    const QPointer<WorkspaceWatch> self(this);
    m_directory.forgetPeople();
    const Outcome<QStringList> channels = co_await openChannels();
    if (!self || !channels)
        co_return;
    for (const QString &id : *channels) {
        const Outcome<mattermost::Channel> channel = co_await m_client.channels().byId(id);
        if (!self)
            co_return;
        if (channel)
            co_await setArchived(id, channel->isArchived());
        if (!self)
            co_return;
    }
    const Outcome<void> refreshed = co_await m_directory.refresh();
    if (!refreshed)
        qCWarning(lcRelay).noquote() << "the directory is not fresh:" << forLog(refreshed.error().detail);
}

Async<QStringList> WorkspaceWatch::openChannels()
{
    return m_database.read<QStringList>(readOpenChannels);
}

} // namespace muster::relay
