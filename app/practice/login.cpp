// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/login.h"

#include "app/practice/api.h"
#include "app/practice/totp.h"

#include <QDateTime>
#include <QLocale>
#include <chrono>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr std::chrono::seconds sessionLength = std::chrono::hours(180 * 24);
constexpr qint64 sessionMilliseconds = std::chrono::milliseconds(sessionLength).count();

QByteArray cookiePath(const Api &api)
{
    return api.basePath().isEmpty() ? QByteArray("/") : api.basePath().toUtf8();
}

} // namespace

Result<User *> authenticated(State &state, const Credentials &credentials)
{
    User *user = state.userByName(credentials.loginId.toLower());
    if (user == nullptr)
        user = state.userByEmail(credentials.loginId);
    if (user == nullptr || user->deleteAt != 0)
        return refuse("api.user.login.invalid_credentials_email_username"_L1);
    if (user->isBot)
        return refuse("api.user.login.bot_login_forbidden.app_error"_L1);
    if (user->failedLogins >= state.switches.maximumLoginAttempts)
        return refuse("api.user.check_user_login_attempts.too_many.app_error"_L1);
    if (user->password != credentials.password) {
        user->failedLogins += 1;
        return refuse("api.user.login.invalid_credentials_email_username"_L1);
    }
    const bool wantsCode = state.switches.multifactor && !user->mfaSecret.isEmpty();
    if (wantsCode && !isTotp(credentials.code, user->mfaSecret, state.now()))
        return refuse("mfa.validate_token.authenticate.app_error"_L1);
    user->failedLogins = 0;
    return user;
}

Session &openSession(State &state, const User &user)
{
    return state.addSession({.userId = user.id, .expiresAt = state.now() + sessionMilliseconds});
}

http::Headers cookiesOf(const Api &api, const Session &session)
{
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(session.expiresAt, Qt::UTC);
    const QByteArray date = QLocale::c().toString(end, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    const QByteArray age = QByteArray::number(static_cast<qint64>(sessionLength.count()));
    const QByteArray secure = api.listensByTls() ? "; Secure" : "";
    const QByteArray rest = "; Path=" + cookiePath(api) + "; Expires=" + date + "; Max-Age=" + age;
    return {{"Set-Cookie", "MMAUTHTOKEN=" + session.token.toLatin1() + rest + "; HttpOnly" + secure},
            {"Set-Cookie", "MMUSERID=" + session.userId.toLatin1() + rest + secure},
            {"Set-Cookie", "MMCSRF=" + session.csrf.toLatin1() + rest + secure}};
}

std::pair<QByteArray, QByteArray> forgottenCookie(const Api &api)
{
    return {"Set-Cookie", "MMAUTHTOKEN=; Path=" + cookiePath(api) + "; Max-Age=0; HttpOnly"};
}

} // namespace muster::practice
