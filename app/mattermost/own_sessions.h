// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/session.h"

namespace muster::mattermost {

/// One log-in of a user, by a browser, an app or OAuth.
struct UserSession
{
    QString id;
    qint64 createdAt = 0; ///< ms since 1970 UTC
    qint64 expiresAt = 0; ///< ms since 1970 UTC; 0: never
    bool isOAuth = false;
    QString platform; ///< what the server calls it; of OAuth: the application's name
    QString browser;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static UserSession fromJson(const QJsonObject &json);
    bool operator==(const UserSession &) const = default;
};

/// The sessions of whoever the token belongs to (recordings 02, 09).
class OwnSessions
{
public:
    explicit OwnSessions(Session &session) : m_session(session) { }

    /// GET /users/{id}/sessions; @p userId may be "me". Without any token.
    [[nodiscard]] Async<QList<UserSession>> list(QString userId);
    /// POST /users/{id}/sessions/revoke: its tokens are dead at once. Invalid (app.session.get.app_error): no
    /// such session.
    [[nodiscard]] Async<void> revoke(QString userId, QString sessionId);
    /// POST /users/logout: ends the session whose token this client has. Idempotent here: a token that is
    /// refused already is success.
    [[nodiscard]] Async<void> logout();

private:
    Session &m_session;
};

} // namespace muster::mattermost
