// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/session.h"
#include "app/mattermost/user.h"

#include <QStringList>

namespace muster::mattermost {

struct UserListQuery
{
    QString teamId;
    int page = 0;
    int perPage = 60; ///< 1..200, the server's cap
};

/// People: /users (recording 09).
class Users
{
public:
    explicit Users(Session &session) : m_session(session) { }

    /// GET /users/me. Unauthorized: the token is refused.
    [[nodiscard]] Async<User> me();
    /// GET /users/{id}. NotFound: app.user.missing_account.const.
    [[nodiscard]] Async<User> byId(QString id);
    /// POST /users/ids. Unknown ids are left out; an empty list asks nothing and is empty.
    [[nodiscard]] Async<QList<User>> byIds(QStringList ids);
    /// GET /users/username/{name}, lower-cased here: servers refuse capitals. NotFound.
    [[nodiscard]] Async<User> byUsername(QString username);
    /// GET /users/email/{email}. Disabled while the server hides addresses (ShowEmailAddress). NotFound.
    [[nodiscard]] Async<User> byEmail(QString email);
    /// GET /users?in_team=….
    [[nodiscard]] Async<QList<User>> inTeam(UserListQuery query);

    /// POST /users. Conflict: name or address are taken.
    [[nodiscard]] Async<User> create(NewUser user);
    /// DELETE /users/{id}: deactivates; sessions and tokens die at once.
    [[nodiscard]] Async<void> deactivate(QString id);
    /// POST /users/login, for tests and rehearsals; the session's own token stays as it is. Unauthorized:
    /// wrong password, or locked after 10 wrong ones (api.user.check_user_login_attempts.too_many.app_error).
    [[nodiscard]] Async<Login> login(Credentials credentials);

private:
    Session &m_session;
};

} // namespace muster::mattermost
