// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// Consent and its withdrawal: web/oauth.go of the server (recording 02).

#include "app/practice/api.h"
#include "app/practice/consent_page.h"
#include "app/practice/error_page.h"
#include "app/practice/page.h"
#include "app/practice/session_token.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

Reply found(const QString &address)
{
    Reply reply;
    reply.status = 302;
    reply.headers = {{"Location", address.toUtf8()}};
    return reply;
}

/// To the sign-in, at the host that the browser asked.
Reply toLogin(const Call &call, bool bySaml)
{
    const Api &api = call.api();
    const QString back = api.basePath() + QString::fromUtf8(call.request().target);
    const QString path = bySaml ? u"/login/sso/saml"_s : u"/login"_s;
    return found(api.addressAsked(call.request()) + path + u"?redirect_to="_s
                 + QString::fromLatin1(escapedForQuery(back)));
}

Result<Reply> showConsent(const Call &call)
{
    State &state = call.state();
    const FormValues form = FormValues::ofQuery(call.request());
    const AuthorizationRequest request = AuthorizationRequest::from(form);
    if (!state.switches.oauthServiceProvider)
        return leadToError(call, Problem("api.oauth.allow_oauth.turn_off.app_error"_L1));
    if (const Result<void> valid = check(request, call.dialect()); !valid)
        return leadToError(call, valid.error(), u"oauth_invalid_param"_s);
    const OAuthApp *app = state.oauth.app(request.clientId);
    if (app == nullptr)
        return leadToError(call, Problem("app.oauth.get_app.find.app_error"_L1));
    if (!call.hasSession())
        return toLogin(call, form[u"login_hint"_s] == "saml"_L1);
    if (const auto asking = askingApp(state, request); !asking)
        return leadToError(call, asking.error(), u"oauth_invalid_redirect_url"_s);
    if (!app->isTrusted && !state.oauth.isAllowed(call.userId(), app->id))
        return consentPage(call, *app, request);
    const Result<QString> redirect = allow(state, call.dialect(), call.userId(), request);
    if (!redirect)
        return leadToError(call, redirect.error());
    return found(*redirect);
}

Result<Reply> takeConsent(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"authorize_request"_s);
    if (!body)
        return tl::unexpected(body.error());
    const AuthorizationRequest request = AuthorizationRequest::from(*body);
    if (const Result<void> valid = check(request, call.dialect()); !valid)
        return tl::unexpected(valid.error());
    if (call.session().kind == Session::Kind::OAuth)
        return forbidden(); // an application does not allow another one
    const Result<QString> redirect = allow(call.state(), call.dialect(), call.userId(), request);
    if (!redirect)
        return tl::unexpected(redirect.error());
    return Reply(QJsonObject{{u"redirect"_s, *redirect}});
}

/// The form of our own consent page; the real one's script calls the API.
Result<Reply> takeConsentForm(const Call &call)
{
    const FormValues form = FormValues::ofBody(call.request());
    const AuthorizationRequest request = AuthorizationRequest::from(form);
    const Session *session = sessionOfForm(call.state(), call.request());
    if (session == nullptr)
        return leadToError(call, Problem("api.context.session_expired.app_error"_L1));
    if (const Result<void> valid = check(request, call.dialect()); !valid)
        return leadToError(call, valid.error(), u"oauth_invalid_param"_s);
    if (const auto asking = askingApp(call.state(), request); !asking)
        return leadToError(call, asking.error(), u"oauth_invalid_redirect_url"_s);
    if (form[u"answer"_s] != "allow"_L1)
        return seeOther(refusal(request));
    const Result<QString> redirect = allow(call.state(), call.dialect(), session->userId, request);
    if (!redirect)
        return leadToError(call, redirect.error());
    return seeOther(*redirect);
}

Result<Reply> deauthorize(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"client_id"_s);
    const QString appId = body ? body->value(u"client_id"_s).toString() : QString();
    if (!isId(appId))
        return invalidBody(u"client_id"_s);
    State &state = call.state();
    if (!state.switches.oauthServiceProvider)
        return refuse("api.oauth.allow_oauth.turn_off.app_error"_L1);
    state.oauth.disallow(call.userId(), appId);
    state.oauth.removeCodesOf(call.userId(), appId);
    while (const OAuthGrant *grant = state.oauth.grantOf(call.userId(), appId))
        state.endSession(QString(grant->accessToken));
    return Reply::ok();
}

} // namespace

void addOAuthConsentRoutes(Api &api)
{
    api.add("GET", u"/oauth/authorize", showConsent, Access::Anyone);
    api.add("POST", u"/oauth/authorize", takeConsent);
    api.add("POST", u"/oauth/consent", takeConsentForm, Access::Anyone);
    api.add("POST", u"/oauth/deauthorize", deauthorize);
}

} // namespace muster::practice
