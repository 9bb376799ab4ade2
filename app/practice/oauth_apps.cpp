// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// OAuth applications as rows (recording 01): api4/oauth.go of the server.

#include "app/practice/api.h"
#include "app/practice/oauth_app_rules.h"
#include "app/practice/paging.h"
#include "app/practice/permissions.h"
#include "app/practice/topics.h"
#include "app/practice/users.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

OAuthApp appFrom(const QJsonObject &body)
{
    OAuthApp app;
    app.name = body.value(u"name"_s).toString();
    app.description = body.value(u"description"_s).toString();
    app.iconUrl = body.value(u"icon_url"_s).toString();
    app.callbackUrls = body.value(u"callback_urls"_s).toVariant().toStringList();
    app.homepage = body.value(u"homepage"_s).toString();
    app.isTrusted = body.value(u"is_trusted"_s).toBool();
    return app;
}

Result<void> checkMayManage(const Call &call)
{
    if (!may(call.state(), call.userId(), Permission::ManageOAuth))
        return forbidden();
    return {};
}

Result<void> checkProvider(const Call &call)
{
    if (!call.state().switches.oauthServiceProvider)
        return refuse("api.oauth.allow_oauth.turn_off.app_error"_L1);
    return {};
}

Result<Reply> createApp(const Call &call)
{
    State &state = call.state();
    const Result<QJsonObject> body = call.object(u"oauth_app"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (const Result<void> allowed = checkMayManage(call); !allowed)
        return tl::unexpected(allowed.error());
    if (!state.switches.oauthServiceProvider)
        return refuse("api.oauth.register_oauth_app.turn_off.app_error"_L1);
    const bool hasId = !body->value(u"id"_s).toString().isEmpty();
    if (hasId && !call.dialect().oauthAppIdIsIgnored)
        return refuse("app.oauth.save_app.existing.app_error"_L1);
    OAuthApp app = appFrom(*body);
    if (const Result<void> valid = check(app); !valid)
        return tl::unexpected(valid.error());
    const bool isPublic = call.dialect().oauthPkce && body->value(u"is_public"_s).toBool();
    app.id = state.newId();
    app.secret = isPublic ? QString() : state.newId();
    app.creatorId = call.userId();
    app.createAt = state.now();
    app.updateAt = app.createAt;
    return Reply(toJson(state.oauth.addApp(std::move(app)), call.dialect()), 201);
}

Result<Reply> listApps(const Call &call)
{
    if (!may(call.state(), call.userId(), Permission::ManageOAuth))
        return refuse("api.command.admin_only.app_error"_L1);
    if (const Result<void> isOn = checkProvider(call); !isOn)
        return tl::unexpected(isOn.error());
    const auto apps = call.state().oauth.apps().where([](const OAuthApp &) { return true; });
    return Reply(pageOf(call, apps, [&](const OAuthApp *app) { return toJson(*app, call.dialect()); }));
}

Result<OAuthApp *> appInPath(const Call &call)
{
    const Result<QString> id = call.idParameter(u"app_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    if (const Result<void> isOn = checkProvider(call); !isOn)
        return tl::unexpected(isOn.error());
    OAuthApp *app = call.state().oauth.app(*id);
    if (app == nullptr)
        return refuse("app.oauth.get_app.find.app_error"_L1);
    return app;
}

/// For one who may manage it.
Result<OAuthApp *> ownAppInPath(const Call &call)
{
    if (const Result<QString> id = call.idParameter(u"app_id"_s); !id)
        return tl::unexpected(id.error());
    if (const Result<void> allowed = checkMayManage(call); !allowed)
        return tl::unexpected(allowed.error());
    return appInPath(call);
}

Result<Reply> getApp(const Call &call)
{
    const Result<OAuthApp *> app = ownAppInPath(call);
    if (!app)
        return tl::unexpected(app.error());
    return Reply(toJson(**app, call.dialect()));
}

QJsonObject withoutSecret(const OAuthApp &app, const Dialect &dialect)
{
    QJsonObject object = toJson(app, dialect);
    object.insert(u"client_secret"_s, QString());
    return object;
}

Result<Reply> getAppInfo(const Call &call)
{
    const Result<OAuthApp *> app = appInPath(call);
    if (!app)
        return tl::unexpected(app.error());
    return Reply(withoutSecret(**app, call.dialect()));
}

/// The whole app: what is missing is cleared. Secret, author and age stay.
Result<Reply> updateApp(const Call &call)
{
    if (const Result<QString> id = call.idParameter(u"app_id"_s); !id)
        return tl::unexpected(id.error());
    if (const Result<void> allowed = checkMayManage(call); !allowed)
        return tl::unexpected(allowed.error());
    const Result<QJsonObject> body = call.object(u"oauth_app"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (body->value(u"id"_s).toString() != call.parameter(u"app_id"_s))
        return invalidBody(u"app_id"_s);
    const Result<OAuthApp *> stored = appInPath(call);
    if (!stored)
        return tl::unexpected(stored.error());
    OAuthApp app = appFrom(*body);
    if (const Result<void> valid = check(app); !valid)
        return tl::unexpected(valid.error());
    app.id = (*stored)->id;
    app.secret = (*stored)->secret;
    app.creatorId = (*stored)->creatorId;
    app.isRegisteredByItself = (*stored)->isRegisteredByItself;
    app.createAt = (*stored)->createAt;
    app.updateAt = call.state().now();
    **stored = app;
    return Reply(toJson(app, call.dialect()));
}

/// What was allowed with the old one lives on.
Result<Reply> regenerateSecret(const Call &call)
{
    const Result<OAuthApp *> app = ownAppInPath(call);
    if (!app)
        return tl::unexpected(app.error());
    if ((*app)->isPublic())
        return refuse("api.oauth.regenerate_secret.public_client.app_error"_L1);
    (*app)->secret = call.state().newId();
    (*app)->updateAt = call.state().now();
    return Reply(toJson(**app, call.dialect()));
}

Result<Reply> deleteApp(const Call &call)
{
    const Result<OAuthApp *> app = ownAppInPath(call);
    if (!app)
        return tl::unexpected(app.error());
    State &state = call.state();
    for (const OAuthGrant &grant : state.oauth.grantsOfApp((*app)->id))
        state.endSession(grant.accessToken);
    state.oauth.removeApp(QString((*app)->id));
    return Reply::ok();
}

Result<Reply> listAuthorizedApps(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    if ((*user)->id != call.userId() && !call.isSystemAdmin())
        return forbidden();
    if (const Result<void> isOn = checkProvider(call); !isOn)
        return tl::unexpected(isOn.error());
    const OAuthBook &book = call.state().oauth;
    const auto apps
        = book.apps().where([&](const OAuthApp &app) { return book.isAllowed((*user)->id, app.id); });
    return Reply(
        pageOf(call, apps, [&](const OAuthApp *app) { return withoutSecret(*app, call.dialect()); }));
}

} // namespace

void addOAuthAppRoutes(Api &api)
{
    api.add("POST", u"/api/v4/oauth/apps", createApp);
    api.add("GET", u"/api/v4/oauth/apps", listApps);
    api.add("GET", u"/api/v4/oauth/apps/{app_id}", getApp);
    api.add("GET", u"/api/v4/oauth/apps/{app_id}/info", getAppInfo);
    api.add("PUT", u"/api/v4/oauth/apps/{app_id}", updateApp);
    api.add("POST", u"/api/v4/oauth/apps/{app_id}/regen_secret", regenerateSecret);
    api.add("DELETE", u"/api/v4/oauth/apps/{app_id}", deleteApp);
    api.add("GET", u"/api/v4/users/{user_id}/oauth/apps/authorized", listAuthorizedApps);
}

} // namespace muster::practice
