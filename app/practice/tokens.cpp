// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// Personal access tokens; bots have no other.

#include "app/practice/api.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"
#include "app/practice/users.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

bool mayActFor(const Call &call, const QString &userId)
{
    return userId == call.userId() || call.isSystemAdmin();
}

Result<Reply> createToken(const Call &call)
{
    const Result<QString> userId = call.idParameter(u"user_id"_s);
    if (!userId)
        return tl::unexpected(userId.error());
    const Result<QJsonObject> body = call.object(u"user_access_token"_s);
    if (!body)
        return tl::unexpected(body.error());
    const QString description = body->value(u"description"_s).toString();
    if (description.isEmpty())
        return invalidBody(u"description"_s);
    const bool mayMake = may(call.state(), call.userId(), Permission::CreateUserAccessToken);
    const bool isApp = call.session().kind == Session::Kind::OAuth;
    if (isApp || !mayMake || !mayActFor(call, *userId))
        return forbidden();
    const User *user = call.state().user(*userId);
    if (user == nullptr)
        return refuse("app.user.missing_account.const"_L1);
    if (!user->isBot && !call.state().switches.userAccessTokens)
        return refuse("app.user_access_token.disabled"_L1);
    const AccessToken &token = call.state().addAccessToken({.userId = *userId, .description = description});
    return Reply(toJson(token));
}

/// The value of a token is shown once, when it is made.
QJsonObject withoutValue(const AccessToken &token)
{
    QJsonObject object = toJson(token);
    object.remove(u"token"_s);
    return object;
}

Result<Reply> listTokens(const Call &call)
{
    const Result<QString> userId = call.idParameter(u"user_id"_s);
    if (!userId)
        return tl::unexpected(userId.error());
    if (!mayActFor(call, *userId) || !may(call.state(), call.userId(), Permission::CreateUserAccessToken))
        return forbidden();
    QJsonArray tokens;
    const auto found = call.state().accessTokens().where(
        [&](const AccessToken &token) { return token.userId == *userId; });
    for (const AccessToken *token : found)
        tokens.append(withoutValue(*token));
    return Reply(tokens);
}

Result<Reply> getToken(const Call &call)
{
    const Result<QString> id = call.idParameter(u"token_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    const AccessToken *token = call.state().accessToken(*id);
    if (token == nullptr)
        return refuse("app.user_access_token.get_by_user.app_error"_L1);
    if (!mayActFor(call, token->userId))
        return forbidden();
    return Reply(withoutValue(*token));
}

/// The token whose id is in the body, for one who may change it.
Result<AccessToken *> tokenInBody(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"token_id"_s);
    const QString id = body ? body->value(u"token_id"_s).toString() : QString();
    if (id.isEmpty())
        return invalidBody(u"token_id"_s);
    if (!may(call.state(), call.userId(), Permission::CreateUserAccessToken))
        return forbidden();
    AccessToken *token = call.state().accessToken(id);
    if (token == nullptr)
        return refuse("app.user_access_token.get_by_user.app_error"_L1);
    if (!mayActFor(call, token->userId))
        return forbidden();
    return token;
}

Result<Reply> revokeToken(const Call &call)
{
    const Result<AccessToken *> token = tokenInBody(call);
    if (!token)
        return tl::unexpected(token.error());
    call.state().removeAccessToken(QString((*token)->id));
    return Reply::ok();
}

Result<Reply> disableToken(const Call &call)
{
    const Result<AccessToken *> token = tokenInBody(call);
    if (!token)
        return tl::unexpected(token.error());
    (*token)->isActive = false;
    call.state().endSession((*token)->token);
    return Reply::ok();
}

Result<Reply> enableToken(const Call &call)
{
    const Result<AccessToken *> token = tokenInBody(call);
    if (!token)
        return tl::unexpected(token.error());
    (*token)->isActive = true;
    return Reply::ok();
}

} // namespace

void addTokenRoutes(Api &api)
{
    api.add("POST", u"/api/v4/users/{user_id}/tokens", createToken);
    api.add("GET", u"/api/v4/users/{user_id}/tokens", listTokens);
    api.add("GET", u"/api/v4/users/tokens/{token_id}", getToken);
    api.add("POST", u"/api/v4/users/tokens/revoke", revokeToken);
    api.add("POST", u"/api/v4/users/tokens/disable", disableToken);
    api.add("POST", u"/api/v4/users/tokens/enable", enableToken);
}

} // namespace muster::practice
