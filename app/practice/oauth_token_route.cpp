// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// POST /oauth/access_token: web/oauth.go and app/oauth.go of the server, in their order (recordings 02, 02b,
// 20).

#include "app/practice/api.h"
#include "app/practice/form_values.h"
#include "app/practice/oauth_tokens.h"
#include "app/practice/topics.h"

#include <QCryptographicHash>
#include <chrono>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr std::chrono::milliseconds codeLifetime = std::chrono::seconds(600);
constexpr qint64 freshSeconds = 30 * 24 * 3600; ///< SessionLengthSSOInDays

Reply tokens(const OAuthGrant &grant, qint64 seconds)
{
    Reply reply(QJsonObject{{u"access_token"_s, grant.accessToken},
                            {u"token_type"_s, u"bearer"_s},
                            {u"expires_in"_s, seconds},
                            {u"scope"_s, QString()},
                            {u"refresh_token"_s, grant.refreshToken},
                            {u"id_token"_s, QString()}});
    reply.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    return reply;
}

/// What is wrong with the form, before anything is looked up.
Result<void> checkForm(const FormValues &form, const Dialect &dialect)
{
    const QString grantType = form[u"grant_type"_s];
    if (grantType == "authorization_code"_L1) {
        if (form[u"code"_s].isEmpty())
            return refuse("api.oauth.get_access_token.missing_code.app_error"_L1);
    } else if (grantType == "refresh_token"_L1) {
        if (form[u"refresh_token"_s].isEmpty())
            return refuse("api.oauth.get_access_token.missing_refresh_token.app_error"_L1);
    } else {
        return refuse("api.oauth.get_access_token.bad_grant.app_error"_L1);
    }
    if (!isId(form[u"client_id"_s]))
        return refuse("api.oauth.get_access_token.bad_client_id.app_error"_L1);
    if (form[u"client_secret"_s].isEmpty() && !dialect.oauthPkce)
        return refuse("api.oauth.get_access_token.bad_client_secret.app_error"_L1);
    return {};
}

Result<void> checkClient(const OAuthApp &app, const FormValues &form, const Dialect &dialect)
{
    if (app.isPublic()) {
        if (!form[u"client_secret"_s].isEmpty())
            return refuse("model.oauth.validate_grant.public_client_secret.app_error"_L1);
        if (form[u"grant_type"_s] == "refresh_token"_L1)
            return refuse("model.oauth.validate_grant.public_client_refresh_token.app_error"_L1);
        return {};
    }
    if (form[u"client_secret"_s] == app.secret)
        return {};
    if (dialect.oauthPkce)
        return refuse("model.oauth.validate_grant.credentials.app_error"_L1);
    return refuse("api.oauth.get_access_token.credentials.app_error"_L1, 403);
}

Result<void> checkVerifier(const OAuthCode &code, const QString &verifier)
{
    if (code.challenge.isEmpty()) {
        if (!verifier.isEmpty())
            return refuse("model.authorize.validate_pkce.not_used_in_auth.app_error"_L1);
        return {};
    }
    if (verifier.isEmpty())
        return refuse("model.authorize.validate_pkce.verifier_required.app_error"_L1);
    const QByteArray hash = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    const QByteArray challenge
        = hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (challenge != code.challenge.toLatin1())
        return refuse("model.authorize.validate_pkce.verification_failed.app_error"_L1);
    return {};
}

/// The code, still good and meant for this client. A wrong verifier does not burn it.
Result<OAuthCode> codeFor(const Call &call, const OAuthApp &app, const FormValues &form)
{
    OAuthBook &book = call.state().oauth;
    const OAuthCode *found = book.code(form[u"code"_s]);
    if (found == nullptr)
        return refuse("api.oauth.get_access_token.expired_code.app_error"_L1);
    const OAuthCode code = *found;
    if (call.state().now() - code.createAt > codeLifetime.count()) {
        book.removeCode(code.code);
        return refuse("api.oauth.get_access_token.expired_code.app_error"_L1, 403);
    }
    if (call.dialect().oauthGrantsAreBound && code.appId != app.id)
        return refuse("api.oauth.get_access_token.client_id_mismatch.app_error"_L1);
    if (code.redirectUri != form[u"redirect_uri"_s])
        return refuse("api.oauth.get_access_token.redirect_uri.app_error"_L1);
    if (call.dialect().oauthPkce) {
        if (const Result<void> proven = checkVerifier(code, form[u"code_verifier"_s]); !proven)
            return tl::unexpected(proven.error());
    }
    return code;
}

/// While an earlier grant of the same person lives, the same tokens are given again.
Result<Reply> forCode(const Call &call, const OAuthApp &app, const FormValues &form)
{
    const Result<OAuthCode> code = codeFor(call, app, form);
    if (!code)
        return tl::unexpected(code.error());
    State &state = call.state();
    state.oauth.removeCode(code->code);
    OAuthGrant *earlier = state.oauth.grantOf(code->userId, app.id);
    if (earlier != nullptr && !isOver(state, *earlier))
        return tokens(*earlier, secondsLeft(state, *earlier));
    if (earlier != nullptr)
        renew(state, app, *earlier);
    else if (app.isPublic())
        earlier = &grantImplicitly(state, app, code->userId);
    else
        earlier = &grant(state, app, code->userId);
    return tokens(*earlier, freshSeconds);
}

Result<Reply> forRefreshToken(const Call &call, const OAuthApp &app, const FormValues &form)
{
    OAuthGrant *grant = call.state().oauth.grantByRefreshToken(form[u"refresh_token"_s]);
    if (grant == nullptr)
        return refuse("api.oauth.get_access_token.refresh_token.app_error"_L1);
    if (call.dialect().oauthGrantsAreBound && grant->appId != app.id)
        return refuse("api.oauth.get_access_token.client_id_mismatch.app_error"_L1);
    renew(call.state(), app, *grant);
    return tokens(*grant, freshSeconds);
}

Result<Reply> giveTokens(const Call &call)
{
    const FormValues form = FormValues::ofBody(call.request());
    if (const Result<void> valid = checkForm(form, call.dialect()); !valid)
        return tl::unexpected(valid.error());
    if (!call.state().switches.oauthServiceProvider)
        return refuse("api.oauth.get_access_token.disabled.app_error"_L1);
    const OAuthApp *app = call.state().oauth.app(form[u"client_id"_s]);
    if (app == nullptr)
        return refuse("api.oauth.get_access_token.credentials.app_error"_L1);
    if (const Result<void> isClient = checkClient(*app, form, call.dialect()); !isClient)
        return tl::unexpected(isClient.error());
    return form[u"grant_type"_s] == "refresh_token"_L1 ? forRefreshToken(call, *app, form)
                                                       : forCode(call, *app, form);
}

Reply plain(int status, const QByteArray &contentType, const QByteArray &body)
{
    Reply reply;
    reply.status = status;
    reply.contentType = contentType;
    reply.body = body;
    return reply;
}

/// Pages of other origins may not ask for tokens.
Result<Reply> refuseOptions(const Call &call)
{
    if (call.dialect().oauthPkce)
        return plain(404, "text/plain; charset=utf-8", "404 page not found\n");
    return plain(405, {}, {});
}

} // namespace

void addOAuthTokenRoutes(Api &api)
{
    api.add("POST", u"/oauth/access_token", giveTokens, Access::Anyone);
    api.add("OPTIONS", u"/oauth/access_token", refuseOptions, Access::Anyone);
}

} // namespace muster::practice
