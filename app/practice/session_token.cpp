// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/session_token.h"

#include "app/practice/form_values.h"
#include "app/practice/state.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr std::chrono::milliseconds cacheLifetime = std::chrono::minutes(10); ///< SessionCacheInMinutes

QString cookieOf(const http::Request &request, QByteArrayView name)
{
    const QList<QByteArray> cookies = request.header("Cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        const QByteArray trimmed = cookie.trimmed();
        const qsizetype equals = trimmed.indexOf('=');
        if (equals > 0 && QByteArrayView(trimmed).first(equals) == name)
            return QString::fromLatin1(trimmed.sliced(equals + 1));
    }
    return {};
}

QString headerTokenOf(const http::Request &request)
{
    const QString value = QString::fromLatin1(request.header("Authorization"));
    if (value.startsWith("bearer "_L1, Qt::CaseInsensitive))
        return value.sliced(7);
    if (value.startsWith("token "_L1, Qt::CaseInsensitive))
        return value.sliced(6);
    return {};
}

/// Bots' tokens work though access tokens are switched off.
bool isUsable(const State &state, const AccessToken &token)
{
    const User *user = state.user(token.userId);
    return token.isActive && user != nullptr && (user->isBot || state.switches.userAccessTokens);
}

} // namespace

QString ShownToken::value() const
{
    if (!cookie.isEmpty())
        return cookie;
    return header.isEmpty() ? query : header;
}

ShownToken tokenOf(const http::Request &request)
{
    return {cookieOf(request, "MMAUTHTOKEN"), headerTokenOf(request),
            request.query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded)};
}

bool provesOrigin(const http::Request &request, const Session &session)
{
    if (request.method == "GET")
        return true;
    return request.header("X-CSRF-Token") == session.csrf.toLatin1()
        || request.header("X-Requested-With") == "XMLHttpRequest";
}

const Session *sessionOfForm(State &state, const http::Request &request)
{
    const Session *session = liveSession(state, tokenOf(request).cookie);
    const bool isProven = session != nullptr && FormValues::ofBody(request)[u"csrf"_s] == session->csrf;
    return isProven ? session : nullptr;
}

const Session *liveSession(State &state, const QString &token)
{
    if (token.isEmpty())
        return nullptr;
    const AccessToken *accessToken = state.accessTokenByValue(token);
    if (accessToken != nullptr && !isUsable(state, *accessToken))
        return nullptr;
    Session *session = state.sessionByToken(token);
    if (session == nullptr && accessToken != nullptr) {
        session = &state.addSession({.token = token,
                                     .userId = accessToken->userId,
                                     .accessTokenId = accessToken->id,
                                     .kind = Session::Kind::AccessToken});
    }
    if (session == nullptr)
        return nullptr;
    const User *user = state.user(session->userId);
    const bool isOver = session->expiresAt != 0 && session->expiresAt <= state.now();
    const bool isForgotten = session->isRetired && session->cachedUntil <= state.now();
    if (isOver || isForgotten || user == nullptr || user->deleteAt != 0)
        return nullptr;
    session->lastActivityAt = state.now();
    session->cachedUntil = state.now() + cacheLifetime.count();
    return session;
}

} // namespace muster::practice
