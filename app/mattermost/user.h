// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"

#include <QJsonObject>
#include <QString>

namespace muster::mattermost {

/// A person or a bot, as the caller may see it: servers hide the email when ShowEmailAddress is off.
struct User
{
    QString id; ///< 26 characters, as all ids of the workspace
    QString username; ///< lower case, without "@"
    QString firstName;
    QString lastName;
    QString nickname;
    QString email;
    QString locale; ///< e.g. "de"; empty for bots of some versions
    QString roles; ///< separated by spaces, e.g. "system_user system_admin"
    bool isBot = false;
    qint64 deleteAt = 0; ///< ms since 1970 UTC; not 0: deactivated

    /// "First Last", else the nickname, else the user name.
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isSystemAdministrator() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static User fromJson(const QJsonObject &json);
    bool operator==(const User &) const = default;
};

struct NewUser
{
    QString username;
    QString email;
    Secret password; ///< 5.37 asks for 10 characters of all four kinds by default
    QString firstName;
    QString lastName;
    QString locale; ///< empty: the server's default

    [[nodiscard]] QJsonObject toJson() const;
};

struct Credentials
{
    QString loginId; ///< user name or email
    Secret password;
};

/// What a log-in gives.
struct Login
{
    User user;
    Secret token; ///< a session token: dies with the session, not for a relay
};

struct Bot
{
    QString userId;
    QString username;
    QString displayName;
    QString description;
    QString ownerId;
    qint64 deleteAt = 0; ///< ms since 1970 UTC; not 0: disabled

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Bot fromJson(const QJsonObject &json);
    bool operator==(const Bot &) const = default;
};

struct NewBot
{
    QString username; ///< 1..64 of a-z 0-9 . _ -
    QString displayName; ///< at most 64 characters
    QString description; ///< at most 1,024 characters

    [[nodiscard]] QJsonObject toJson() const;
};

/// A personal access token; of a bot it works even where EnableUserAccessTokens is off.
struct AccessToken
{
    QString id;
    Secret token; ///< only in the answer that made it
    QString userId;
    QString description;
    bool isActive = true;

    [[nodiscard]] static AccessToken fromJson(const QJsonObject &json);
};

} // namespace muster::mattermost
