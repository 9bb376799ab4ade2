// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// What newer servers say of themselves as an OAuth provider, and applications that register themselves
// (RFC 8414 and 7591; recording 20).

#include "app/practice/api.h"
#include "app/practice/oauth_app_rules.h"
#include "app/practice/topics.h"
#include "app/practice/web_address.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QJsonArray grantTypes()
{
    return {u"authorization_code"_s, u"refresh_token"_s};
}

Result<Reply> metadata(const Call &call)
{
    const Switches &switches = call.state().switches;
    if (!switches.oauthServiceProvider)
        return refuse("api.oauth.allow_oauth.turn_off.app_error"_L1);
    const auto at = [site = call.api().siteUrl()](const QString &path) { return QString(site + path); };
    QJsonObject object{
        {u"issuer"_s, call.api().siteUrl()},
        {u"authorization_endpoint"_s, at(u"/oauth/authorize"_s)},
        {u"token_endpoint"_s, at(u"/oauth/access_token"_s)},
        {u"response_types_supported"_s, QJsonArray{u"code"_s}},
        {u"scopes_supported"_s, QJsonArray{u"user"_s}},
        {u"grant_types_supported"_s, grantTypes()},
        {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s, u"client_secret_post"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}}};
    if (switches.dynamicClientRegistration)
        object.insert(u"registration_endpoint"_s, at(u"/api/v4/oauth/apps/register"_s));
    return Reply(object);
}

/// In the form of RFC 7591, not the server's own.
Reply refused(const QString &error, const QString &description)
{
    return Reply(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}}, 400);
}

QJsonObject registered(const OAuthApp &app)
{
    QJsonObject object{
        {u"client_id"_s, app.id},
        {u"redirect_uris"_s, QJsonArray::fromStringList(app.callbackUrls)},
        {u"token_endpoint_auth_method"_s, app.isPublic() ? u"none"_s : u"client_secret_post"_s},
        {u"grant_types"_s, grantTypes()},
        {u"response_types"_s, QJsonArray{u"code"_s}},
        {u"scope"_s, u"user"_s},
        {u"client_name"_s, app.name}};
    if (!app.isPublic())
        object.insert(u"client_secret"_s, app.secret);
    if (!app.homepage.isEmpty())
        object.insert(u"client_uri"_s, app.homepage);
    return object;
}

Result<Reply> registerApp(const Call &call)
{
    State &state = call.state();
    if (!state.switches.oauthServiceProvider)
        return refuse("api.oauth.register_oauth_app.turn_off.app_error"_L1);
    if (!state.switches.dynamicClientRegistration)
        return refused(u"unsupported_operation"_s, u"Dynamic client registration is disabled"_s);
    const Result<QJsonObject> body = call.object(u"client_registration_request"_s);
    if (!body)
        return tl::unexpected(body.error());
    OAuthApp app;
    app.callbackUrls = body->value(u"redirect_uris"_s).toVariant().toStringList();
    if (app.callbackUrls.isEmpty())
        return refused(u"invalid_client_metadata"_s, u"At least one redirect URI is required."_s);
    if (!std::ranges::all_of(app.callbackUrls, isWebAddress))
        return refused(u"invalid_client_metadata"_s, u"Invalid redirect URI format."_s);
    const bool isPublic = body->value(u"token_endpoint_auth_method"_s).toString() == "none"_L1;
    app.id = state.newId();
    app.secret = isPublic ? QString() : state.newId();
    app.name = body->value(u"client_name"_s).toString();
    app.homepage = body->value(u"client_uri"_s).toString();
    app.isRegisteredByItself = true;
    app.createAt = state.now();
    app.updateAt = app.createAt;
    return Reply(registered(state.oauth.addApp(std::move(app))), 201);
}

} // namespace

void addOAuthRegistrationRoutes(Api &api)
{
    if (!api.dialect().oauthPkce)
        return;
    api.add("GET", u"/.well-known/oauth-authorization-server", metadata, Access::Anyone);
    api.add("POST", u"/api/v4/oauth/apps/register", registerApp, Access::Anyone);
}

} // namespace muster::practice
