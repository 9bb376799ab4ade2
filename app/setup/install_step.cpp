// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/install_step.h"

#include "app/mattermost/oauth_errors.h"
#include "app/oauth/authorization_request.h"
#include "app/oauth/error_codes.h"
#include "app/setup/app_step.h"

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

oauth::Asker console()
{
    return {u"install"_s, {}};
}

secrets::SecretName installGrant()
{
    return {secrets::SecretKind::InstallGrant, {}};
}

oauth::TokenEndpoint endpointOf(Tools &tools, const Clock &clock, const QUrl &server)
{
    return {tools.http, mattermost::tokenUrl(server), mattermost::oauthError, clock};
}

/// What to do about an end that is not the good one.
QString adviceFor(const Error &error, const Texts &texts)
{
    if (error.code == oauth::code::denied)
        return texts.translate("Setup", "Install again and press Allow on the server's page.");
    if (error.code == oauth::browserCode::closed || error.code == oauth::browserCode::late)
        return texts.translate("Setup", "Nothing was changed. Install again when you are ready.");
    if (error.code == oauth::browserCode::missing)
        return texts.translate("Setup", "Allow it another way, below.");
    if (error.code.startsWith("listener."_L1))
        return texts.translate("Setup",
                               "Set right where the relay listens under Settings, then install again.");
    if (error.code == oauth::code::expiredCode || error.code == oauth::code::unknownState)
        return texts.translate("Setup", "It took longer than ten minutes. Install again.");
    if (error.code == oauth::code::wrongSecret || error.code == oauth::code::wrongClient
        || error.code == oauth::code::wrongRedirect)
        return texts.translate("Setup", "Redo the step OAuth application.");
    if (error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout)
        return texts.translate("Setup", "See whether the server runs, then install again.");
    return texts.translate("Setup", "Install again.");
}

Trouble notInstalled(const Error &error, const Texts &texts)
{
    Trouble found = troubleOf(error, texts);
    found.advice = adviceFor(error, texts);
    return found;
}

} // namespace

Async<QUrl> InstallStep::consentByBrowser(QUrl url, QUrl callback, Progress *progress, InstallOrder order,
                                          Texts texts)
{
    if (!order.browser)
        co_return failure({.kind = Error::Kind::NotFound,
                           .what = texts.translate("Setup", "The embedded browser is not installed."),
                           .code = oauth::browserCode::missing});
    m_tools.report(order.consent == Consent::InSystemBrowser
                       ? texts.translate("Setup", "Waiting for you to press Allow, in the system's browser")
                       : texts.translate("Setup", "Waiting for you to press Allow, in the browser window"));
    oauth::BrowserVisit visit;
    visit.session = order.session;
    visit.url = url;
    visit.callback = callback;
    visit.hosts = progress->identityProviders;
    visit.title = texts.translate("Setup", "Install Muster on %1").arg(progress->server.host());
    visit.caPem = order.caPem;
    visit.isDark = order.isDark;
    visit.language = order.language;
    visit.allowed = [progress](const QString &host) { progress->identityProviders.append(host); };
    const Outcome<oauth::BrowserFind> found = co_await order.browser->visit(visit);
    progress->identityProviders.removeDuplicates();
    if (!found)
        co_return failure(found.error());
    co_return found->callback;
}

Async<QUrl> InstallStep::consentBySession(oauth::PendingAuthorization pending, Progress progress)
{
    const auto client = co_await administrator(&m_tools, progress.server);
    if (!client)
        co_return failure(client.error());
    const std::shared_ptr<mattermost::Client> admin = *client;
    mattermost::Consent consent;
    consent.clientId = progress.clientId;
    consent.redirectUrl = pending.redirectUrl;
    consent.state = pending.state;
    if (pending.pkce)
        consent.codeChallenge = pending.pkce->challenge();
    Outcome<QUrl> callback = co_await admin->oauthApps().consent(consent);
    co_return callback;
}

Async<oauth::Callback> InstallStep::consent(oauth::PendingAuthorization pending, Progress *progress,
                                            InstallOrder order, Texts texts)
{
    const QUrl redirect = pending.redirectUrl;
    oauth::AuthorizationRequest request;
    request.endpoint = mattermost::authorizeUrl(progress->server);
    request.clientId = progress->clientId;
    request.redirectUrl = redirect;
    request.state = pending.state;
    if (pending.pkce)
        request.codeChallenge = pending.pkce->challenge();
    Async<QUrl> asking = order.consent == Consent::BySession
        ? consentBySession(pending, *progress)
        : consentByBrowser(request.toUrl(), redirect, progress, order, texts);
    const Outcome<QUrl> url = co_await asking;
    if (!url)
        co_return failure(url.error());
    Outcome<oauth::Callback> callback = oauth::readCallback(*url, redirect);
    co_return callback;
}

Async<oauth::Grant> InstallStep::redeem(Progress progress, oauth::PendingAuthorization pending, Secret code)
{
    const Outcome<Secret> secret = co_await m_tools.secrets.get(clientSecret());
    if (!secret)
        co_return failure(secret.error());
    oauth::TokenEndpoint endpoint = endpointOf(m_tools, m_clock, progress.server);
    const oauth::ClientIdentity identity{progress.clientId, *secret};
    const oauth::CodeExchange exchange{code, pending.redirectUrl, pending.pkce};
    Outcome<oauth::Grant> grant = co_await endpoint.exchange(identity, exchange);
    co_return grant;
}

/// Keeps the grant, and says whose it is.
Async<QString> InstallStep::keep(Progress progress, oauth::Grant grant)
{
    mattermost::Client client(m_tools.http, progress.server, grant.access);
    const Outcome<mattermost::User> me = co_await client.users().me();
    if (!me)
        co_return failure(me.error());
    const Outcome<void> kept = co_await m_tools.secrets.set(installGrant(), grant.toSecret());
    if (!kept)
        co_return failure(kept.error());
    co_return me->username;
}

QCoro::Task<StepResult> InstallStep::run(Progress progress, InstallOrder order, Texts texts)
{
    StepResult result;
    result.progress = progress;
    mattermost::Client anybody(m_tools.http, progress.server, Secret());
    const Outcome<mattermost::OAuthMetadata> metadata = co_await anybody.server().oauthMetadata();
    if (!metadata) {
        result.troubles.append(notInstalled(metadata.error(), texts));
        co_return result;
    }
    const QUrl redirect = callbacksBelow(progress.base).constFirst();
    const oauth::PendingAuthorization begun = m_pending.begin(console(), redirect, metadata->pkce);
    const Outcome<oauth::Callback> callback = co_await consent(begun, &result.progress, order, texts);
    if (!callback || !callback->error.isEmpty()) {
        m_pending.forget(
            console()); // a refusal comes without state: it ends what was begun, and nothing else
        const Error error = callback ? oauth::errorOf(*callback) : callback.error();
        result.troubles.append(notInstalled(error, texts));
        co_return result;
    }
    const Outcome<oauth::PendingAuthorization> pending = m_pending.take(callback->state, console().purpose);
    if (!pending) {
        result.troubles.append(notInstalled(pending.error(), texts));
        co_return result;
    }
    m_tools.report(texts.translate("Setup", "Fetching the tokens"));
    const Outcome<oauth::Grant> grant = co_await redeem(result.progress, *pending, callback->code);
    if (!grant) {
        result.troubles.append(notInstalled(grant.error(), texts));
        co_return result;
    }
    const Outcome<QString> who = co_await keep(result.progress, *grant);
    if (!who) {
        result.troubles.append(troubleOf(who.error(), texts));
        co_return result;
    }
    result.progress.installedAt = m_clock.now();
    result.summary = texts.translate("Setup", "Allowed by @%1").arg(*who);
    co_return result;
}

QCoro::Task<StepResult> InstallStep::confirm(Progress progress, Texts texts)
{
    StepResult result;
    result.progress = progress;
    const Outcome<Secret> secret = co_await m_tools.secrets.get(clientSecret());
    if (!secret) {
        result.troubles.append(troubleOf(secret.error(), texts));
        co_return result;
    }
    oauth::TokenEndpoint endpoint = endpointOf(m_tools, m_clock, progress.server);
    oauth::GrantKeeper keeper(endpoint, m_tools.secrets, installGrant(), m_clock);
    keeper.setClient({progress.clientId, *secret});
    const Outcome<Secret> access = co_await keeper.access();
    if (!access) {
        result.troubles.append(notInstalled(access.error(), texts));
        co_return result;
    }
    mattermost::Client client(m_tools.http, progress.server, *access);
    const Outcome<mattermost::User> me = co_await client.users().me();
    if (!me)
        result.troubles.append(notInstalled(me.error(), texts));
    else
        result.summary = texts.translate("Setup", "Allowed by @%1").arg(me->username);
    co_return result;
}

} // namespace muster::setup
