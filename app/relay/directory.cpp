// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/directory.h"

#include "app/core/log.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

constexpr int PageSize = 200; // the server's cap
/// People beyond this are asked for when they first turn up.
constexpr int MostPages = 50;

Profile profileOf(const mattermost::User &user)
{
    return {user.displayName(), user.locale};
}

} // namespace

Directory::Directory(mattermost::Client &client, record::IncidentRecord &record, QObject *parent)
    : QObject(parent), m_client(client), m_record(record)
{
    connect(&record, &record::IncidentRecord::catalogueChanged, this, &Directory::catalogueChanged);
}

void Directory::setTeams(QStringList names)
{
    m_teams = std::move(names);
}

Async<void> Directory::refresh()
{
    const QPointer<Directory> directory(this);
    Outcome<void> done = co_await refreshCatalogue();
    if (!done || !directory)
        co_return done;
    const Outcome<mattermost::User> user = co_await self();
    if (!user)
        co_return failure(user.error());
    if (!directory)
        co_return Outcome<void>();
    done = co_await refreshTeams();
    if (!done || !directory)
        co_return done;
    const QStringList ids = m_teamNames.keys();
    for (const QString &id : ids) {
        done = co_await refreshPeople(id);
        if (!done || !directory)
            co_return done;
    }
    Q_EMIT changed();
    co_return done;
}

Async<mattermost::User> Directory::self()
{
    const QPointer<Directory> directory(this);
    // A copy that is const: QCoro 0.8 moves out of whatever else is returned, also out of a member.
    const std::optional<mattermost::User> known = m_self;
    if (known)
        co_return *known;
    Outcome<mattermost::User> user = co_await m_client.users().me();
    if (user && directory)
        m_self = *user;
    co_return user;
}

Async<void> Directory::refreshTeams()
{
    const QPointer<Directory> directory(this);
    const QStringList names = m_teams;
    QHash<QString, QString> found;
    for (const QString &name : names) {
        const Outcome<mattermost::Team> team = co_await m_client.teams().byName(name);
        if (!team)
            co_return failure(team.error());
        if (!directory)
            co_return Outcome<void>();
        found.insert(team->id, team->name);
    }
    m_teamNames = found;
    co_return Outcome<void>();
}

QCoro::Task<QHash<QString, QString>> Directory::teamNamesWith(QString teamId)
{
    const QPointer<Directory> directory(this);
    if (!teamId.isEmpty() && !m_teamNames.contains(teamId)) {
        const Outcome<void> teams = co_await refreshTeams();
        if (!teams)
            qCInfo(lcRelay).noquote() << "the teams are not known:" << forLog(teams.error().detail);
    }
    const QHash<QString, QString> names = directory ? m_teamNames : QHash<QString, QString>();
    co_return names;
}

Async<void> Directory::refreshPeople(QString teamId)
{
    const QPointer<Directory> directory(this);
    for (int page = 0; page < MostPages; ++page) {
        const mattermost::UserListQuery query{teamId, page, PageSize};
        const Outcome<QList<mattermost::User>> users = co_await m_client.users().inTeam(query);
        if (!users)
            co_return failure(users.error());
        if (!directory)
            break;
        for (const mattermost::User &user : *users)
            m_people.insert(user.id, profileOf(user));
        if (users->size() < PageSize)
            break;
    }
    co_return Outcome<void>();
}

Async<void> Directory::refreshCatalogue()
{
    const QPointer<Directory> directory(this);
    const Outcome<incident::Catalogue> catalogue = co_await m_record.catalogue();
    if (!catalogue)
        co_return failure(catalogue.error());
    if (directory)
        m_catalogue = *catalogue;
    co_return Outcome<void>();
}

QCoro::Task<> Directory::catalogueChanged()
{
    const QPointer<Directory> directory(this);
    const Outcome<void> catalogue = co_await refreshCatalogue();
    if (!catalogue)
        qCWarning(lcRelay).noquote() << "the catalogue can not be read:" << forLog(catalogue.error().detail);
    else if (directory)
        Q_EMIT changed();
}

QCoro::Task<Profile> Directory::profile(QString userId)
{
    const QPointer<Directory> directory(this);
    if (const auto known = m_people.constFind(userId); known != m_people.constEnd())
        co_return *known;
    mattermost::Call call = mattermost::Call::get("/users/"_L1 + mattermost::segment(userId));
    call.deadline = ProfileDeadline;
    const Outcome<QJsonObject> json = co_await m_client.session().object(call);
    if (!directory)
        co_return Profile();
    if (json) {
        const mattermost::User user = mattermost::User::fromJson(*json);
        m_people.insert(userId, profileOf(user));
        co_return profileOf(user);
    }
    if (json.error().kind == Error::Kind::Timeout)
        fetchLater(userId);
    co_return Profile();
}

/// A slow server: the answer at hand goes without, the next one will know.
QCoro::Task<> Directory::fetchLater(QString userId)
{
    const QPointer<Directory> directory(this);
    const Outcome<mattermost::User> user = co_await m_client.users().byId(userId);
    if (directory && user)
        m_people.insert(user->id, profileOf(*user));
}

Async<bool> Directory::isChannelMember(QString channelId, QString userId)
{
    mattermost::Call call = mattermost::Call::get("/channels/"_L1 + mattermost::segment(channelId)
                                                  + "/members/"_L1 + mattermost::segment(userId));
    call.deadline = MembershipDeadline;
    const Outcome<QJsonObject> member = co_await m_client.session().object(call);
    if (member)
        co_return true;
    if (member.error().kind == Error::Kind::NotFound)
        co_return false;
    co_return failure(member.error());
}

void Directory::update(const mattermost::User &user)
{
    m_people.insert(user.id, profileOf(user));
}

void Directory::forgetPeople()
{
    m_people.clear();
}

} // namespace muster::relay
