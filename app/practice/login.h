// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/model.h"
#include "app/practice/reply.h"

namespace muster::practice {

class Api;
class State;

struct Credentials
{
    QString loginId; ///< user name or e-mail
    QString password;
    QString code; ///< of the authenticator, for who has one
};

/// The person, or 401 with the reason. A wrong password counts towards the lock.
[[nodiscard]] Result<User *> authenticated(State &state, const Credentials &credentials);

/// A session as a browser gets it, for 180 days.
Session &openSession(State &state, const User &user);

/// Set-Cookie lines: MMAUTHTOKEN, MMUSERID and MMCSRF.
[[nodiscard]] http::Headers cookiesOf(const Api &api, const Session &session);
/// The Set-Cookie line that makes a browser forget its session.
[[nodiscard]] std::pair<QByteArray, QByteArray> forgottenCookie(const Api &api);

} // namespace muster::practice
