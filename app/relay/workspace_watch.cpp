// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/workspace_watch.h"

#include "app/core/ids.h"
#include "app/core/log.h"
#include "app/relay/planner.h"
#include "app/relay/step_runner.h"
#include "app/store/incidents.h"

#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::relay {

using mattermost::WorkspaceEvent;
using store::Connection;
using store::Incidents;

namespace {

/// Of open incidents, and of those with archived channels: how many are looked at anew.
constexpr int MostChannels = 200;

using Known = std::optional<store::KnownIncident>;

struct News
{
    QString channelId;
    bool archived = false;
    QList<store::Step> unfinished; ///< of its incident
};

/// Our own step restores it: what is to follow is planned already.
bool isOurs(const News &news)
{
    return std::any_of(news.unfinished.cbegin(), news.unfinished.cend(), [](const store::Step &step) {
        return stepKindFromName(step.kind) == StepKind::ChannelRestore;
    });
}

Outcome<QList<store::Step>> appendRestored(Connection &connection, const store::KnownIncident &known,
                                           const News &news, const Circumstances &now)
{
    store::Delivery delivery;
    delivery.id = newId();
    delivery.key = "workspace:"_L1 + delivery.id;
    delivery.kind = u"workspace"_s;
    delivery.incidentId = known.incident.id;
    delivery.receivedAt = now.now;
    delivery.payload = {{"event"_L1, "channel_restored"_L1}, {"channel"_L1, news.channelId}};
    if (const auto inserted = store::Journal::insert(connection, delivery); !inserted)
        return failure(inserted.error());
    const Happening happening{known, {}, std::nullopt, delivery.id, news.unfinished};
    return store::Journal::append(connection, planRestored(happening, now));
}

/// What follows; nothing when the channel is no incident's, or this is no news.
Outcome<std::optional<QList<store::Step>>> writeArchived(Connection &connection, const News &news,
                                                         const Circumstances &now)
{
    using Steps = std::optional<QList<store::Step>>;
    const auto found = Incidents::byChannel(connection, news.channelId);
    if (!found)
        return failure(found.error());
    if (!*found || (*found)->link.archived == news.archived)
        return Steps();
    store::KnownIncident known = **found;
    known.link.archived = news.archived;
    if (const auto written = Incidents::setLink(connection, known.incident.id, known.link); !written)
        return failure(written.error());
    if (news.archived || isOurs(news))
        return Steps(QList<store::Step>());
    const auto steps = appendRestored(connection, known, news, now);
    if (!steps)
        return failure(steps.error());
    return Steps(*steps);
}

/// In which something may have changed unseen.
Outcome<QStringList> readChannels(Connection &connection)
{
    const auto open = Incidents::open(connection, MostChannels);
    if (!open)
        return failure(open.error());
    const auto archived = Incidents::archived(connection, MostChannels);
    if (!archived)
        return failure(archived.error());
    const QList<store::KnownIncident> both = *open + *archived;
    QStringList channels;
    for (const store::KnownIncident &known : both) {
        if (!known.link.channelId.isEmpty())
            channels.append(known.link.channelId);
    }
    channels.removeDuplicates();
    return channels;
}

} // namespace

WorkspaceWatch::WorkspaceWatch(Services services, QObject *parent)
    : QObject(parent), m_services(std::move(services))
{
    using mattermost::EventStream;
    connect(&m_services.stream, &EventStream::live, this, &WorkspaceWatch::handleLive);
    connect(&m_services.stream, &EventStream::happened, this, &WorkspaceWatch::handleEvent);
    connect(&m_services.stream, &EventStream::resyncNeeded, this, &WorkspaceWatch::resync);
}

/// What happened before the stream was live for the first time was heard by nobody.
void WorkspaceWatch::handleLive()
{
    if (!m_hasLooked)
        lookAtChannels();
}

void WorkspaceWatch::handleEvent(const WorkspaceEvent &event)
{
    if (event.name == "channel_deleted"_L1)
        setArchived(event.data["channel_id"_L1].toString(), true);
    else if (event.name == "channel_restored"_L1)
        setArchived(event.data["channel_id"_L1].toString(), false);
    else if (event.name == "user_updated"_L1)
        m_services.directory.update(mattermost::User::fromJson(event.data["user"_L1].toObject()));
}

QCoro::Task<> WorkspaceWatch::setArchived(QString channelId, bool archived)
{
    const QPointer<WorkspaceWatch> self(this);
    const store::Database::Work<Known> reading
        = [channelId](Connection &connection) { return Incidents::byChannel(connection, channelId); };
    const Outcome<Known> known = co_await m_services.database.read<Known>(reading);
    if (!self || (known && !*known))
        co_return;
    News news{channelId, archived, {}};
    if (known)
        news.unfinished = m_services.runner.unfinishedOf((*known)->incident.id);
    using Steps = std::optional<QList<store::Step>>;
    const Circumstances now = m_services.circumstances();
    const store::Database::Work<Steps> work
        = [news, now](Connection &connection) { return writeArchived(connection, news, now); };
    const Outcome<Steps> steps = co_await m_services.database.write<Steps>(work);
    if (!self)
        co_return;
    if (!steps) {
        qCWarning(lcRelay).noquote() << "channel" << forLog(channelId)
                                     << "not updated:" << forLog(steps.error().detail);
        co_return;
    }
    if (!*steps)
        co_return;
    m_services.runner.take(**steps);
    Q_EMIT channelArchived(channelId, archived);
}

QCoro::Task<> WorkspaceWatch::lookAtChannels()
{
    const QPointer<WorkspaceWatch> self(this);
    m_hasLooked = true;
    const store::Database::Work<QStringList> reading = readChannels;
    const Outcome<QStringList> channels = co_await m_services.database.read<QStringList>(reading);
    if (!self || !channels)
        co_return;
    for (const QString &id : *channels) {
        const Outcome<mattermost::Channel> channel = co_await m_services.client.channels().byId(id);
        if (!self)
            co_return;
        if (channel)
            co_await setArchived(id, channel->isArchived());
        else if (remedyFor(channel.error().kind) == Remedy::Retry)
            m_hasLooked = false;
        if (!self)
            co_return;
    }
}

QCoro::Task<> WorkspaceWatch::resync()
{
    const QPointer<WorkspaceWatch> self(this);
    m_services.directory.forgetPeople();
    co_await lookAtChannels();
    if (!self)
        co_return;
    const Outcome<void> refreshed = co_await m_services.directory.refresh();
    if (!refreshed)
        qCWarning(lcRelay).noquote() << "the directory is not fresh:" << forLog(refreshed.error().detail);
}

} // namespace muster::relay
