// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

/// What the practice workspace remembers, as plain values. Times are milliseconds since 1970, 0 for never;
/// ids have 26 characters; roles are words with a space between, as on the wire.
namespace muster::practice {

struct User
{
    QString id;
    QString username;
    QString password;
    QString email;
    QString nickname;
    QString firstName;
    QString lastName;
    QString position;
    QString roles = QStringLiteral("system_user");
    QString locale = QStringLiteral("en");
    QJsonObject props;
    QJsonObject notifyProps;
    QJsonObject timezone;
    bool emailVerified = false;
    bool isBot = false;
    QString botDescription;
    QString botOwnerId;
    qint64 botCreateAt = 0;
    qint64 botUpdateAt = 0;
    QString mfaSecret; ///< base 32; empty: he has no authenticator
    int failedLogins = 0;
    qint64 createAt = 0;
    qint64 updateAt = 0;
    qint64 deleteAt = 0;
    qint64 lastPasswordUpdate = 0;
};

struct Session
{
    enum class Kind { Login, AccessToken, OAuth };

    QString id = {};
    QString token = {};
    QString csrf = {};
    QString userId = {};
    QString accessTokenId = {}; ///< of Kind::AccessToken
    QString oauthAppId = {}; ///< of Kind::OAuth
    QString oauthAppName = {};
    Kind kind = Kind::Login;
    qint64 createAt = 0;
    qint64 lastActivityAt = 0;
    qint64 expiresAt = 0; ///< 0: never
    qint64 cachedUntil = 0; ///< so long the server would not ask its database for it
    bool isRetired = false; ///< gone, were it not for that cache
};

/// A personal access token; bots use them too.
struct AccessToken
{
    QString id = {};
    QString token = {};
    QString userId = {};
    QString description = {};
    bool isActive = true;
};

struct Team
{
    QString id;
    QString name;
    QString displayName;
    QString description;
    QString email;
    QString type = QStringLiteral("O");
    QString inviteId;
    bool allowOpenInvite = false;
    qint64 createAt = 0;
    qint64 updateAt = 0;
    qint64 deleteAt = 0;
};

struct TeamMember
{
    QString teamId = {};
    QString userId = {};
    bool isAdmin = false;
    qint64 deleteAt = 0; ///< set when he left; the row stays
    qint64 createAt = 0;
};

struct Channel
{
    QString id;
    QString teamId; ///< empty for a direct channel
    QString type; ///< "O" public, "P" private, "D" direct, "G" group
    QString name;
    QString displayName;
    QString header;
    QString purpose;
    QString creatorId;
    QJsonValue props = QJsonValue::Null;
    qint64 createAt = 0;
    qint64 updateAt = 0;
    qint64 deleteAt = 0;
    qint64 lastPostAt = 0;
    qint64 lastRootPostAt = 0;
    qint64 totalMessages = 0;
    qint64 totalRootMessages = 0;

    [[nodiscard]] bool isArchived() const { return deleteAt != 0; }
    [[nodiscard]] bool isDirect() const { return type == QLatin1String("D"); }
    [[nodiscard]] bool isPublic() const { return type == QLatin1String("O"); }
};

struct ChannelMember
{
    QString channelId = {};
    QString userId = {};
    bool isAdmin = false;
    qint64 joinedAt = 0;
    qint64 lastViewedAt = 0;
    qint64 lastUpdateAt = 0;
    qint64 messageCount = 0;
    qint64 rootMessageCount = 0;
    qint64 mentionCount = 0;
    qint64 rootMentionCount = 0;
    QJsonObject notifyProps = {};
};

struct Post
{
    QString id;
    QString channelId;
    QString userId;
    QString rootId;
    QString parentId; ///< older servers only: the reply that is answered, or the root
    QString message;
    QString type; ///< "" for what a person wrote, else system_… or custom_…
    QString hashtags;
    QString pendingPostId;
    QJsonObject props; ///< with the `integration` of its actions, which no client is shown
    QJsonArray fileIds;
    QJsonArray reactions;
    bool isPinned = false;
    qint64 createAt = 0;
    qint64 updateAt = 0;
    qint64 editAt = 0;
    qint64 deleteAt = 0;
    qint64 lastReplyAt = 0;
    int replyCount = 0;
    bool fromClient = false; ///< came by POST /posts: newer servers then show a remote_id
};

/// A plugin that is running, with the slash commands that it owns: they win over custom ones.
struct Plugin
{
    QString id;
    QString name;
    QString version = QStringLiteral("1.0.0");
    QStringList triggers;
};

/// A custom slash command.
struct Command
{
    QString id;
    QString token;
    QString creatorId;
    QString teamId;
    QString trigger;
    QString method = QStringLiteral("P");
    QString username;
    QString iconUrl;
    QString url;
    QString displayName;
    QString description;
    QString autoCompleteDesc;
    QString autoCompleteHint;
    bool autoComplete = false;
    qint64 createAt = 0;
    qint64 updateAt = 0;
    qint64 deleteAt = 0;
};

/// What a response_url leads to: 5 uses, 30 minutes (mattermost.md section 11).
struct ResponseHook
{
    QString id = {};
    QString commandId = {};
    QString userId = {};
    QString channelId = {};
    QString rootId = {};
    qint64 createAt = 0;
    int uses = 0;
};

} // namespace muster::practice
