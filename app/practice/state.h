// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/practice/model.h"
#include "app/practice/oauth_book.h"
#include "app/practice/switches.h"
#include "app/practice/table.h"

#include <QHash>
#include <QRandomGenerator>
#include <optional>

namespace muster::practice {

/// Everything the server knows, in memory, with the indexes that make each look-up one hash access.
/// Holds no rule: who may do what, and what follows, is said by the routes. Rows are changed in place
/// through the pointers given out, save for what an index is built on: for that there are functions.
class State
{
public:
    /// @p seed makes ids and tokens repeatable. @p clock must outlive the state.
    explicit State(const Clock &clock, std::optional<quint32> seed = std::nullopt);

    [[nodiscard]] qint64 now() const; ///< milliseconds since 1970
    [[nodiscard]] QString newId(); ///< 26 characters, as Mattermost's

    Switches switches;
    OAuthBook oauth;
    std::vector<Plugin> plugins;

    // Users
    User &addUser(User user); ///< id and times are filled in when empty
    void renameUser(User &user, const QString &username);
    void changeEmail(User &user, const QString &email);
    [[nodiscard]] User *user(const QString &id) { return m_users.find(id); }
    [[nodiscard]] const User *user(const QString &id) const { return m_users.find(id); }
    [[nodiscard]] User *userByName(const QString &username);
    [[nodiscard]] User *userByEmail(const QString &email);
    [[nodiscard]] const Table<User> &users() const { return m_users; }

    // Sessions and personal access tokens
    Session &addSession(Session session);
    [[nodiscard]] Session *sessionByToken(const QString &token);
    [[nodiscard]] const Table<Session> &sessions() const { return m_sessions; }
    [[nodiscard]] std::vector<QString> sessionsOf(const QString &userId) const; ///< their tokens
    /// Also what an application was granted with it; and the cache forgets this user's retired sessions.
    void endSession(const QString &token);
    /// It is gone, but a token that was in use is still known for a while: 10 minutes after each use.
    void retireSession(const QString &token);
    void forgetRetiredSessions(const QString &userId);
    AccessToken &addAccessToken(AccessToken token);
    [[nodiscard]] AccessToken *accessToken(const QString &id) { return m_accessTokens.find(id); }
    [[nodiscard]] AccessToken *accessTokenByValue(const QString &token);
    [[nodiscard]] const Table<AccessToken> &accessTokens() const { return m_accessTokens; }
    void removeAccessToken(const QString &id);

    // Teams
    Team &addTeam(Team team);
    [[nodiscard]] Team *team(const QString &id) { return m_teams.find(id); }
    [[nodiscard]] const Team *team(const QString &id) const { return m_teams.find(id); }
    [[nodiscard]] Team *teamByName(const QString &name);
    [[nodiscard]] const Table<Team> &teams() const { return m_teams; }
    TeamMember &putTeamMember(TeamMember member);
    /// Also one who left, with deleteAt set.
    [[nodiscard]] TeamMember *teamMember(const QString &teamId, const QString &userId);
    [[nodiscard]] const TeamMember *teamMember(const QString &teamId, const QString &userId) const;
    [[nodiscard]] bool isInTeam(const QString &teamId, const QString &userId) const;
    [[nodiscard]] std::vector<QString> membersOfTeam(const QString &teamId) const; ///< user ids, who are in
    [[nodiscard]] std::vector<QString> teamsOf(const QString &userId) const; ///< team ids

    // Channels
    Channel &addChannel(Channel channel);
    void renameChannel(Channel &channel, const QString &name);
    [[nodiscard]] Channel *channel(const QString &id) { return m_channels.find(id); }
    [[nodiscard]] const Channel *channel(const QString &id) const { return m_channels.find(id); }
    /// Also an archived one. @p teamId is empty for direct channels.
    [[nodiscard]] Channel *channelByName(const QString &teamId, const QString &name);
    [[nodiscard]] const Table<Channel> &channels() const { return m_channels; }
    ChannelMember &putChannelMember(ChannelMember member);
    bool removeChannelMember(const QString &channelId, const QString &userId);
    [[nodiscard]] ChannelMember *channelMember(const QString &channelId, const QString &userId);
    [[nodiscard]] const ChannelMember *channelMember(const QString &channelId, const QString &userId) const;
    [[nodiscard]] bool isInChannel(const QString &channelId, const QString &userId) const;
    [[nodiscard]] std::vector<QString> membersOfChannel(const QString &channelId) const; ///< user ids
    [[nodiscard]] std::vector<QString> channelsOf(const QString &userId) const; ///< channel ids

    // Posts
    Post &addPost(Post post); ///< also counts it in its channel and its thread
    [[nodiscard]] Post *post(const QString &id) { return m_posts.find(id); }
    [[nodiscard]] const Post *post(const QString &id) const { return m_posts.find(id); }
    [[nodiscard]] const std::vector<QString> &postsOfChannel(
        const QString &channelId) const; ///< oldest first
    [[nodiscard]] std::vector<QString> repliesTo(const QString &rootId) const; ///< oldest first
    /// The post that was made with this pending_post_id, by whomever, within the last 30 seconds.
    [[nodiscard]] const Post *recentPost(const QString &pendingPostId);
    void rememberPending(const QString &pendingPostId, const QString &postId);

    // Commands
    Command &addCommand(Command command);
    [[nodiscard]] Command *command(const QString &id) { return m_commands.find(id); }
    [[nodiscard]] const Table<Command> &commands() const { return m_commands; }
    bool removeCommand(const QString &id);
    ResponseHook &addResponseHook(ResponseHook hook);
    [[nodiscard]] ResponseHook *responseHook(const QString &id) { return m_responseHooks.find(id); }

private:
    const Clock &m_clock;
    QRandomGenerator m_random;

    Table<User> m_users;
    Table<Session> m_sessions; ///< by token
    Table<AccessToken> m_accessTokens;
    Table<Team> m_teams;
    Table<TeamMember> m_teamMembers; ///< by team id + user id
    Table<Channel> m_channels;
    Table<ChannelMember> m_channelMembers; ///< by channel id + user id
    Table<Post> m_posts;
    Table<Command> m_commands;
    Table<ResponseHook> m_responseHooks;

    QHash<QString, QString> m_userIdByName;
    QHash<QString, QString> m_userIdByEmail;
    QHash<QString, QString> m_accessTokenIdByValue;
    QHash<QString, std::vector<QString>> m_sessionsOfUser;
    QHash<QString, QString> m_teamIdByName;
    QHash<QString, std::vector<QString>> m_usersOfTeam; ///< also those who left
    QHash<QString, std::vector<QString>> m_teamsOfUser;
    QHash<QString, QString> m_channelIdByName; ///< team id + name
    QHash<QString, std::vector<QString>> m_usersOfChannel;
    QHash<QString, std::vector<QString>> m_channelsOfUser;
    QHash<QString, std::vector<QString>> m_postsOfChannel;
    QHash<QString, std::vector<QString>> m_repliesOfPost;

    struct PendingPost
    {
        QString postId;
        qint64 since = 0;
    };
    QHash<QString, PendingPost> m_pendingPosts; ///< by pending_post_id
    qsizetype m_pendingLimit = 1024; ///< at so many the old ones are thrown out
};

} // namespace muster::practice
