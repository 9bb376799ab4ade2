// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/app_step.h"

#include "app/core/ids.h"
#include "app/mattermost/oauth_errors.h"
#include "app/oauth/error_codes.h"
#include "app/oauth/token_endpoint.h"

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

mattermost::OAuthApp wantedApp(const QUrl &base, const Texts &texts)
{
    mattermost::OAuthApp app;
    app.name = appName();
    app.homepage = base.toString(QUrl::FullyEncoded); // the relay says there what it is
    app.description = texts.translate("Setup", "Lets people connect their account to run incidents.");
    for (const QUrl &callback : callbacksBelow(base))
        app.callbackUrls.append(callback.toString(QUrl::FullyEncoded));
    return app;
}

bool isOurs(const mattermost::OAuthApp &app, const Progress &progress, const mattermost::OAuthApp &wanted)
{
    if (!progress.clientId.isEmpty())
        return app.id == progress.clientId;
    return app.name == wanted.name && app.callbackUrls == wanted.callbackUrls && !app.isPublic;
}

/// Sets right what somebody changed, and leaves alone what is the administrator's: name, icon, trust.
bool repaired(mattermost::OAuthApp *app, const mattermost::OAuthApp &wanted)
{
    bool isChanged = false;
    for (const QString &callback : wanted.callbackUrls) {
        if (!app->callbackUrls.contains(callback)) {
            app->callbackUrls.append(callback);
            isChanged = true;
        }
    }
    return isChanged;
}

/// The app, found again or made.
Async<mattermost::OAuthApp> findOrMake(std::shared_ptr<mattermost::Client> admin, Progress progress,
                                       mattermost::OAuthApp wanted)
{
    const Outcome<QList<mattermost::OAuthApp>> apps = co_await admin->oauthApps().list();
    if (!apps)
        co_return failure(apps.error());
    for (const mattermost::OAuthApp &app : *apps) {
        if (!isOurs(app, progress, wanted))
            continue;
        mattermost::OAuthApp ours = app;
        if (!repaired(&ours, wanted))
            co_return ours;
        Outcome<mattermost::OAuthApp> updated = co_await admin->oauthApps().update(ours);
        co_return updated;
    }
    Outcome<mattermost::OAuthApp> made = co_await admin->oauthApps().create(wanted);
    co_return made;
}

QCoro::Task<StepResult> byApi(Tools *tools, StepResult result, AppOrder order, Texts texts)
{
    const auto client = co_await administrator(tools, result.progress.server);
    if (!client) {
        result.troubles.append(troubleOf(client.error(), texts));
        co_return result;
    }
    const std::shared_ptr<mattermost::Client> admin = *client;
    tools->report(texts.translate("Setup", "Making the OAuth application"));
    const mattermost::OAuthApp wanted = wantedApp(order.base, texts);
    const Outcome<mattermost::OAuthApp> app = co_await findOrMake(admin, result.progress, wanted);
    if (!app) {
        result.troubles.append(troubleOf(app.error(), texts));
        co_return result;
    }
    result.progress.clientId = app->id;
    result.progress.isAppMadeByUs = true;
    result.progress.base = order.base;
    const Outcome<void> kept = co_await tools->secrets.set(clientSecret(), app->secret);
    if (!kept)
        result.troubles.append(troubleOf(kept.error(), texts));
    result.summary = texts.translate("Setup", "“%1”, made for you on the server").arg(app->name);
    co_return result;
}

/// In which way the nearest of @p registered differs from @p wanted; empty: none is near.
QString difference(const QString &wanted, const QStringList &registered, const Texts &texts)
{
    for (const QString &one : registered) {
        if (one + u'/' == wanted || one == wanted + u'/')
            return texts.translate("Setup", "%1 is registered: the slash at the end differs.").arg(one);
        if (one.compare(wanted, Qt::CaseInsensitive) == 0)
            return texts.translate("Setup", "%1 is registered: small and capital letters differ.").arg(one);
        if (QUrl(one).path() == QUrl(wanted).path() && QUrl(one).host() == QUrl(wanted).host())
            return texts.translate("Setup", "%1 is registered: scheme or port differ.").arg(one);
        if (one.trimmed() == wanted)
            return texts.translate("Setup", "It is registered with a space beside it.");
    }
    return {};
}

Troubles callbackTroubles(const mattermost::OAuthApp &app, const QUrl &base, const Texts &texts)
{
    Troubles found;
    for (const QUrl &callback : callbacksBelow(base)) {
        if (app.hasCallback(callback))
            continue;
        const QString wanted = callback.toString(QUrl::FullyEncoded);
        const QString near = difference(wanted, app.callbackUrls, texts);
        found.append(trouble(oauth::code::wrongRedirect,
                             texts.translate("Setup", "The application has no callback URL %1.").arg(wanted)
                                 + (near.isEmpty() ? QString() : u' ' + near),
                             texts.translate("Setup",
                                             "Copy it from here into the application's callback URLs, one a "
                                             "line: it must be the same to the last character."),
                             u"callbacks"_s));
    }
    return found;
}

Trouble unknownClient(const Texts &texts)
{
    return trouble(oauth::code::wrongClient,
                   texts.translate("Setup", "The server knows no application with this client ID."),
                   texts.translate("Setup", "Copy it again from Integrations > OAuth 2.0 Applications."),
                   u"clientId"_s);
}

/// Whether the server takes id and secret, found out by a code that nobody was given: only who has the right
/// secret is told that the code is wrong (recordings 02, 20).
QCoro::Task<std::optional<Trouble>> secretTrouble(Tools *tools, QUrl server, oauth::ClientIdentity client,
                                                  QUrl callback, Texts texts)
{
    oauth::TokenEndpoint endpoint(tools->http, mattermost::tokenUrl(server), mattermost::oauthError,
                                  tools->clock);
    oauth::CodeExchange exchange;
    exchange.code = Secret(newId());
    exchange.redirectUrl = callback;
    const Outcome<oauth::Grant> grant = co_await endpoint.exchange(client, exchange);
    const QString code = grant ? QString() : grant.error().code;
    if (code == oauth::code::wrongClient)
        co_return unknownClient(texts);
    if (code == oauth::code::wrongSecret)
        co_return trouble(code, texts.translate("Setup", "This is not the application's client secret."),
                          texts.translate("Setup", "Copy it again, whole; it may have been made anew since."),
                          u"clientSecret"_s);
    if (!grant && (grant.error().kind == Error::Kind::Network || grant.error().kind == Error::Kind::Timeout))
        co_return troubleOf(grant.error(), texts);
    co_return std::nullopt;
}

QCoro::Task<StepResult> byHand(Tools *tools, StepResult result, AppOrder order, Texts texts)
{
    tools->report(texts.translate("Setup", "Looking at the application"));
    const auto client = co_await administrator(tools, result.progress.server);
    if (!client) {
        result.troubles.append(troubleOf(client.error(), texts));
        co_return result;
    }
    const std::shared_ptr<mattermost::Client> admin = *client;
    const Outcome<mattermost::OAuthApp> app = co_await admin->oauthApps().info(order.clientId);
    if (!app) {
        const bool isUnknown
            = app.error().kind == Error::Kind::NotFound || app.error().kind == Error::Kind::Invalid;
        result.troubles.append(isUnknown ? unknownClient(texts) : troubleOf(app.error(), texts));
        co_return result;
    }
    result.troubles += callbackTroubles(*app, order.base, texts);
    const oauth::ClientIdentity identity{order.clientId, order.clientSecret};
    const QUrl callback = callbacksBelow(order.base).constFirst();
    const std::optional<Trouble> wrong
        = co_await secretTrouble(tools, result.progress.server, identity, callback, texts);
    if (wrong)
        result.troubles.append(*wrong);
    if (!result.isDone())
        co_return result;
    const Outcome<void> kept = co_await tools->secrets.set(clientSecret(), order.clientSecret);
    if (!kept) {
        result.troubles.append(troubleOf(kept.error(), texts));
        co_return result;
    }
    result.progress.clientId = order.clientId;
    result.progress.isAppMadeByUs = false;
    result.progress.base = order.base;
    result.summary = texts.translate("Setup", "“%1”, registered by hand").arg(app->name);
    co_return result;
}

} // namespace

QString appName()
{
    return u"Muster"_s;
}

QList<QUrl> callbacksBelow(const QUrl &base)
{
    settings::OAuthSettings oauth;
    oauth.base = base;
    return {settings::installCallback(oauth), settings::signInCallback(oauth)};
}

QCoro::Task<StepResult> registerApp(Tools *tools, Progress progress, AppOrder order, Texts texts)
{
    StepResult result;
    result.progress = progress;
    settings::OAuthSettings wanted;
    wanted.base = order.base;
    wanted.clientId = order.clientId;
    const settings::Problems problems = settings::problems(wanted, texts);
    for (const settings::Problem &problem : problems)
        result.troubles.append(
            trouble(problem.path, problem.message, problem.hint, problem.path.section(u'.', 1)));
    if (order.base.isEmpty() && problems.isEmpty())
        result.troubles.append(trouble(
            u"oauth.base"_s, texts.translate("Setup", "The address to come back to is missing."),
            texts.translate("Setup", "An example: %1").arg("https://muster.example.org"_L1), u"base"_s));
    if (!order.clientId.isEmpty() && order.clientSecret.isEmpty())
        result.troubles.append(
            trouble(oauth::code::wrongSecret, texts.translate("Setup", "The client secret is missing."),
                    texts.translate("Setup", "Copy it from the application's page."), u"clientSecret"_s));
    if (!result.isDone())
        co_return result;
    QCoro::Task<StepResult> work
        = order.clientId.isEmpty() ? byApi(tools, result, order, texts) : byHand(tools, result, order, texts);
    StepResult done = co_await work;
    co_return done;
}

} // namespace muster::setup
