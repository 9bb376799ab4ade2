// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/state.h"

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// Two ids are a key: both have 26 characters, so that nothing collides.
QString pair(const QString &first, const QString &second)
{
    return first % second;
}

} // namespace

State::State(const Clock &clock, std::optional<quint32> seed)
    : m_clock(clock), m_random(seed ? QRandomGenerator(*seed) : QRandomGenerator::securelySeeded())
{
}

qint64 State::now() const
{
    return m_clock.now().toMSecsSinceEpoch() + std::chrono::milliseconds(switches.clockError).count();
}

QString State::newId()
{
    static constexpr std::array<char16_t, 33> letters{u"ybndrfg8ejkmcpqxot1uwisza345h769"};
    QString id(26, QChar(u'y'));
    for (QChar &letter : id)
        letter = QChar(letters[m_random.bounded(32U)]);
    return id;
}

User &State::addUser(User user)
{
    const qint64 time = now();
    if (user.id.isEmpty())
        user.id = newId();
    for (qint64 *stamp : {&user.createAt, &user.updateAt, &user.lastPasswordUpdate}) {
        if (*stamp == 0)
            *stamp = time;
    }
    m_userIdByName.insert(user.username, user.id);
    m_userIdByEmail.insert(user.email.toLower(), user.id);
    const QString id = user.id;
    return m_users.put(id, std::move(user));
}

void State::renameUser(User &user, const QString &username)
{
    m_userIdByName.remove(user.username);
    user.username = username;
    m_userIdByName.insert(username, user.id);
}

void State::changeEmail(User &user, const QString &email)
{
    m_userIdByEmail.remove(user.email.toLower());
    user.email = email;
    m_userIdByEmail.insert(email.toLower(), user.id);
}

User *State::userByName(const QString &username)
{
    return m_users.find(m_userIdByName.value(username));
}

User *State::userByEmail(const QString &email)
{
    return m_users.find(m_userIdByEmail.value(email.toLower()));
}

Session &State::addSession(Session session)
{
    if (session.id.isEmpty())
        session.id = newId();
    if (session.token.isEmpty())
        session.token = newId();
    if (session.csrf.isEmpty())
        session.csrf = newId();
    if (session.createAt == 0)
        session.createAt = now();
    session.lastActivityAt = session.createAt;
    m_sessionsOfUser[session.userId].push_back(session.token);
    const QString token = session.token;
    return m_sessions.put(token, std::move(session));
}

Session *State::sessionByToken(const QString &token)
{
    return m_sessions.find(token);
}

std::vector<QString> State::sessionsOf(const QString &userId) const
{
    return m_sessionsOfUser.value(userId);
}

void State::endSession(const QString &token)
{
    const Session *session = m_sessions.find(token);
    if (session == nullptr)
        return;
    const QString copy = token; // the caller's may live in the row
    const QString userId = session->userId;
    oauth.removeGrantOfToken(copy);
    std::erase(m_sessionsOfUser[userId], copy);
    m_sessions.erase(copy);
    forgetRetiredSessions(userId);
}

void State::retireSession(const QString &token)
{
    Session *session = m_sessions.find(token);
    if (session == nullptr)
        return;
    std::erase(m_sessionsOfUser[session->userId], token);
    if (session->cachedUntil <= now())
        m_sessions.erase(QString(token));
    else
        session->isRetired = true;
}

void State::forgetRetiredSessions(const QString &userId)
{
    const auto isForgotten
        = [&userId](const Session &session) { return session.isRetired && session.userId == userId; };
    for (const Session *session : m_sessions.where(isForgotten))
        m_sessions.erase(QString(session->token));
}

AccessToken &State::addAccessToken(AccessToken token)
{
    if (token.id.isEmpty())
        token.id = newId();
    if (token.token.isEmpty())
        token.token = newId();
    m_accessTokenIdByValue.insert(token.token, token.id);
    const QString id = token.id;
    return m_accessTokens.put(id, std::move(token));
}

AccessToken *State::accessTokenByValue(const QString &token)
{
    return m_accessTokens.find(m_accessTokenIdByValue.value(token));
}

void State::removeAccessToken(const QString &id)
{
    const AccessToken *token = m_accessTokens.find(id);
    if (token == nullptr)
        return;
    endSession(token->token);
    m_accessTokenIdByValue.remove(token->token);
    m_accessTokens.erase(id);
}

Team &State::addTeam(Team team)
{
    if (team.id.isEmpty())
        team.id = newId();
    if (team.inviteId.isEmpty())
        team.inviteId = newId();
    if (team.createAt == 0)
        team.createAt = now();
    if (team.updateAt == 0)
        team.updateAt = team.createAt;
    m_teamIdByName.insert(team.name, team.id);
    const QString id = team.id;
    return m_teams.put(id, std::move(team));
}

Team *State::teamByName(const QString &name)
{
    return m_teams.find(m_teamIdByName.value(name));
}

TeamMember &State::putTeamMember(TeamMember member)
{
    const QString key = pair(member.teamId, member.userId);
    if (m_teamMembers.find(key) == nullptr) {
        m_usersOfTeam[member.teamId].push_back(member.userId);
        m_teamsOfUser[member.userId].push_back(member.teamId);
    }
    return m_teamMembers.put(key, std::move(member));
}

TeamMember *State::teamMember(const QString &teamId, const QString &userId)
{
    return m_teamMembers.find(pair(teamId, userId));
}

const TeamMember *State::teamMember(const QString &teamId, const QString &userId) const
{
    return m_teamMembers.find(pair(teamId, userId));
}

bool State::isInTeam(const QString &teamId, const QString &userId) const
{
    const TeamMember *member = teamMember(teamId, userId);
    return member != nullptr && member->deleteAt == 0;
}

std::vector<QString> State::membersOfTeam(const QString &teamId) const
{
    std::vector<QString> members = m_usersOfTeam.value(teamId);
    std::erase_if(members, [&](const QString &userId) { return !isInTeam(teamId, userId); });
    return members;
}

std::vector<QString> State::teamsOf(const QString &userId) const
{
    std::vector<QString> teams = m_teamsOfUser.value(userId);
    std::erase_if(teams, [&](const QString &teamId) { return !isInTeam(teamId, userId); });
    return teams;
}

Command &State::addCommand(Command command)
{
    if (command.id.isEmpty())
        command.id = newId();
    if (command.token.isEmpty())
        command.token = newId();
    if (command.createAt == 0)
        command.createAt = now();
    if (command.updateAt == 0)
        command.updateAt = command.createAt;
    const QString id = command.id;
    return m_commands.put(id, std::move(command));
}

bool State::removeCommand(const QString &id)
{
    return m_commands.erase(id);
}

ResponseHook &State::addResponseHook(ResponseHook hook)
{
    if (hook.id.isEmpty())
        hook.id = newId();
    if (hook.createAt == 0)
        hook.createAt = now();
    const QString id = hook.id;
    return m_responseHooks.put(id, std::move(hook));
}

} // namespace muster::practice
