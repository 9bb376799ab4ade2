// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// The plain hands of Stage: each puts one thing into the workspace.

#include "app/practice/api.h"
#include "app/practice/state.h"
#include "tests/contract/practice/stage.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster::test {

void Stage::addSession(const QJsonObject &what)
{
    const practice::State &state = m_workspace.state();
    practice::Session session;
    session.token = what.value("session"_L1).toString();
    session.userId = idOf(what.value("of"_L1).toString());
    session.id = what.value("id"_L1).toString();
    session.createAt = state.now();
    session.lastActivityAt = state.now();
    session.expiresAt = state.now() + qint64(30) * 24 * 3600 * 1000;
    if (what.value("expired"_L1).toBool())
        session.expiresAt = state.now() - 1000;
    session.csrf = what.value("csrf"_L1).toString();
    m_translation.keep(session.token);
    if (!session.id.isEmpty())
        m_translation.keep(session.id);
    m_workspace.state().addSession(session);
}

void Stage::addAccessToken(const QJsonObject &what)
{
    practice::AccessToken token;
    token.token = what.value("access token"_L1).toString();
    token.id = what.value("id"_L1).toString();
    token.userId = idOf(what.value("of"_L1).toString());
    token.description = what.value("description"_L1).toString();
    token.isActive = !what.value("disabled"_L1).toBool();
    m_translation.keep(token.token);
    m_workspace.state().addAccessToken(token);
}

void Stage::addUser(const QJsonObject &what)
{
    practice::User user;
    user.id = what.value("id"_L1).toString();
    user.username = what.value("username"_L1).toString();
    user.roles = what.value("roles"_L1).toString(u"system_user"_s);
    user.firstName = what.value("first_name"_L1).toString();
    user.lastName = what.value("last_name"_L1).toString();
    user.isBot = what.value("bot"_L1).toBool();
    user.botOwnerId = what.value("owner"_L1).toString();
    user.botDescription = what.value("description"_L1).toString();
    if (user.isBot) {
        user.botCreateAt = m_workspace.state().now();
        user.botUpdateAt = user.botCreateAt;
    }
    user.email = user.username + (user.isBot ? u"@localhost"_s : u"@example.test"_s);
    user.password = what.value("password"_L1).toString(u"Password-1!"_s);
    if (!user.id.isEmpty())
        m_translation.keep(user.id);
    const QString id = m_workspace.state().addUser(user).id;
    m_ids.insert(user.username, id);
    if (what.value("in team"_L1).toBool()) {
        m_workspace.state().putTeamMember(
            {.teamId = m_ids.value(u"ops"_s), .userId = id, .createAt = m_workspace.state().now()});
        join({{u"join"_s, id}, {u"to"_s, u"town-square"_s}});
    }
    if (const QString name = what.value("called"_L1).toString(); !name.isEmpty())
        m_ids.insert(name, id);
}

void Stage::failToLogIn(const QJsonObject &what)
{
    m_workspace.state().user(idOf(what.value("failed logins of"_L1).toString()))->failedLogins
        = what.value("count"_L1).toInt();
}

void Stage::addTeam(const QJsonObject &what)
{
    practice::Team team;
    team.id = what.value("id"_L1).toString();
    team.name = what.value("name"_L1).toString();
    team.displayName = what.value("display_name"_L1).toString(team.name);
    m_translation.keep(team.id);
    m_ids.insert(team.name, m_workspace.state().addTeam(team).id);
    for (const QJsonValue &name : what.value("members"_L1).toArray()) {
        m_workspace.state().putTeamMember(
            {.teamId = team.id, .userId = idOf(name.toString()), .createAt = m_workspace.state().now()});
    }
}

void Stage::addChannel(const QJsonObject &what)
{
    practice::State &state = m_workspace.state();
    practice::Channel channel;
    channel.id = what.value("id"_L1).toString();
    channel.type = what.value("type"_L1).toString(u"O"_s);
    channel.teamId = channel.isDirect() ? QString() : what.value("team"_L1).toString(m_ids.value(u"ops"_s));
    channel.name = channel.isDirect() ? directName(what.value("members"_L1).toArray())
                                      : what.value("name"_L1).toString(channel.id);
    channel.displayName = what.value("display_name"_L1).toString();
    channel.header = what.value("header"_L1).toString();
    channel.purpose = what.value("purpose"_L1).toString();
    channel.creatorId = idOf(what.value("creator"_L1).toString());
    channel.createAt = state.now();
    channel.updateAt = state.now();
    if (what.value("archived"_L1).toBool())
        channel.deleteAt = state.now();
    m_translation.keep(channel.id);
    state.addChannel(channel);
    m_ids.insert(what.value("called"_L1).toString(channel.name), channel.id);
    for (const QJsonValue &name : what.value("members"_L1).toArray())
        join({{u"join"_s, name}, {u"to"_s, channel.id}, {u"admin"_s, name == what.value("creator"_L1)}});
}

/// What happened in a channel before the recording, as its counters show it.
void Stage::remember(const QJsonObject &what)
{
    practice::Channel *channel = m_workspace.state().channel(idOf(what.value("channel"_L1).toString()));
    if (!channel)
        return fail(u"no such channel"_s);
    channel->totalMessages = what.value("messages"_L1).toInteger();
    channel->totalRootMessages = channel->totalMessages;
    channel->lastPostAt = m_workspace.state().now();
    channel->lastRootPostAt = channel->lastPostAt;
}

/// The two ids, sorted, with two underscores between them.
QString Stage::directName(const QJsonArray &members) const
{
    QStringList ids;
    for (const QJsonValue &name : members)
        ids << idOf(name.toString());
    if (ids.size() == 1)
        ids << ids.first();
    ids.sort();
    return ids.join(u"__"_s);
}

void Stage::join(const QJsonObject &what)
{
    practice::State &state = m_workspace.state();
    practice::ChannelMember member;
    member.channelId = m_translation.toLive(idOf(what.value("to"_L1).toString()));
    member.userId = idOf(what.value("join"_L1).toString());
    member.isAdmin = what.value("admin"_L1).toBool();
    member.joinedAt = state.now();
    member.lastUpdateAt = state.now();
    state.putChannelMember(member);
}

void Stage::leave(const QJsonObject &what)
{
    const QString channelId = m_translation.toLive(idOf(what.value("from"_L1).toString()));
    if (!m_workspace.state().removeChannelMember(channelId, idOf(what.value("leave"_L1).toString())))
        fail(u"not in that channel"_s);
}

void Stage::addPost(const QJsonObject &what)
{
    practice::State &state = m_workspace.state();
    practice::Post post;
    post.id = what.value("id"_L1).toString();
    post.channelId = m_translation.toLive(idOf(what.value("channel"_L1).toString()));
    post.userId = idOf(what.value("by"_L1).toString());
    post.rootId = what.value("root"_L1).toString();
    post.message = what.value("message"_L1).toString();
    post.type = what.value("type"_L1).toString();
    post.props = what.value("props"_L1).toObject();
    post.createAt = state.now();
    post.updateAt = state.now();
    m_translation.keep(post.id);
    state.addPost(post);
}

void Stage::flip(const QJsonObject &what)
{
    practice::Switches &switches = m_workspace.state().switches;
    const QHash<QString, bool *> flags{
        {u"commands"_s, &switches.commands},
        {u"incoming webhooks"_s, &switches.incomingWebhooks},
        {u"bot creation"_s, &switches.botAccountCreation},
        {u"access tokens"_s, &switches.userAccessTokens},
        {u"name override"_s, &switches.postUsernameOverride},
        {u"icon override"_s, &switches.postIconOverride},
        {u"show email"_s, &switches.showEmailAddress},
        {u"oauth provider"_s, &switches.oauthServiceProvider},
        {u"client registration"_s, &switches.dynamicClientRegistration},
        {u"rate limit"_s, &switches.rateLimit},
        {u"rate limit by user"_s, &switches.rateLimitByUser},
    };
    const QHash<QString, int *> numbers{
        {u"channels per team"_s, &switches.maximumChannelsPerTeam},
        {u"users per team"_s, &switches.maximumUsersPerTeam},
        {u"rate limit per second"_s, &switches.rateLimitPerSecond},
        {u"rate limit burst"_s, &switches.rateLimitBurst},
    };
    const QString name = what.value("switch"_L1).toString();
    if (bool *flag = flags.value(name))
        *flag = what.value("to"_L1).toBool();
    else if (int *number = numbers.value(name))
        *number = what.value("to"_L1).toInt();
    else if (name == "site name"_L1)
        switches.siteName = what.value("to"_L1).toString();
    else
        fail(u"no switch "_s + name);
}

/// The team gets that many channels, and may have no more.
void Stage::crowd(const QJsonObject &what)
{
    practice::State &state = m_workspace.state();
    const QString teamId = m_ids.value(u"ops"_s);
    const int most = what.value("crowd"_L1).toInt();
    const auto isOfTeam = [&teamId](const practice::Channel &channel) {
        return channel.teamId == teamId && !channel.isArchived();
    };
    for (std::size_t count = state.channels().where(isOfTeam).size(); std::cmp_less(count, most); ++count) {
        practice::Channel channel;
        channel.teamId = teamId;
        channel.type = u"O"_s;
        channel.name = u"crowd-%1"_s.arg(count);
        state.addChannel(channel);
    }
    state.switches.maximumChannelsPerTeam = most;
}

void Stage::advance(const QJsonObject &what)
{
    pass(std::chrono::milliseconds(what.value("advance"_L1).toInteger()));
}

void Stage::pass(std::chrono::milliseconds time)
{
    m_clock.advance(time);
    m_workspace.catchUp();
}

int Stage::webSockets() const
{
    return m_workspace.webSocketCount();
}

void Stage::waitForWebSockets(qsizetype count)
{
    if (!QTest::qWaitFor([this, count] { return webSockets() == count; }))
        fail(u"%1 WebSockets are open instead of %2"_s.arg(webSockets()).arg(count));
}

/// On the same port, as a server that was restarted.
void Stage::restart(const QJsonObject &)
{
    m_workspace.stop();
    const Outcome<void> started = m_workspace.start();
    if (!started)
        return fail(started.error().what);
    m_translation.setAddress(u"127.0.0.1:8065"_s, u"127.0.0.1:"_s + QString::number(port()));
}

} // namespace muster::test
