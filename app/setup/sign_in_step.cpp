// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/sign_in_step.h"

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

constexpr auto sessionCookie = "MMAUTHTOKEN"_L1;

secrets::SecretName adminToken()
{
    return {secrets::SecretKind::AdminToken, {}};
}

QUrl logInUrl(const QUrl &server)
{
    QUrl url = server.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + "/login"_L1);
    return url;
}

Async<oauth::BrowserFind> askBrowser(SignInOrder order, Progress *progress, Texts texts)
{
    oauth::BrowserVisit visit;
    visit.url = logInUrl(progress->server);
    visit.cookie = sessionCookie;
    visit.alsoCookies
        = {u"MMUSERID"_s, u"MMCSRF"_s}; // by these its pages know whom they show, and are believed
    visit.hosts = progress->identityProviders;
    visit.title = texts.translate("Setup", "Sign in to %1").arg(progress->server.host());
    visit.caPem = order.caPem;
    visit.isDark = order.isDark;
    visit.language = order.language;
    visit.allowed = [progress](const QString &host) { progress->identityProviders.append(host); };
    Outcome<oauth::BrowserFind> found = co_await order.browser->visit(visit);
    progress->identityProviders.removeDuplicates();
    co_return found;
}

Trouble notAdministrator(const mattermost::User &user, const Texts &texts)
{
    return trouble(u"sign-in.role"_s,
                   texts.translate("Setup", "@%1 is no system administrator.").arg(user.username),
                   texts.translate(
                       "Setup", "Sign in as one who is: only they may make an OAuth application and a bot."));
}

QString summaryOf(const mattermost::User &user, const Texts &texts)
{
    return texts.translate("Setup", "As %1, system administrator").arg(user.displayName());
}

Trouble refused(const Error &error, bool isByToken, const Texts &texts)
{
    if (error.kind != Error::Kind::Unauthorized)
        return troubleOf(error, texts);
    if (!isByToken)
        return trouble(u"sign-in.over"_s, texts.translate("Setup", "The session is over."),
                       texts.translate("Setup", "Sign in again."));
    return trouble(u"sign-in.token"_s, texts.translate("Setup", "The server does not take this token."),
                   texts.translate("Setup",
                                   "Copy it again, whole, or make a new one: Profile > Security > Personal "
                                   "Access Tokens."),
                   u"token"_s);
}

} // namespace

QCoro::Task<SignInResult> signIn(Tools *tools, Progress progress, SignInOrder order, Texts texts)
{
    SignInResult result;
    result.progress = progress;
    const Outcome<void> canKeep = co_await tools->secrets.look();
    if (!canKeep) { // before anybody signs in for nothing
        result.troubles.append(troubleOf(canKeep.error(), texts));
        co_return result;
    }
    Secret token = order.token;
    result.progress.isByToken = !token.isEmpty();
    if (token.isEmpty()) {
        tools->report(texts.translate("Setup", "Waiting for you to sign in, in the browser window"));
        const Outcome<oauth::BrowserFind> found = co_await askBrowser(order, &result.progress, texts);
        if (!found) {
            result.troubles.append(troubleOf(found.error(), texts));
            co_return result;
        }
        token = found->cookie;
        result.session = found->session;
    }
    tools->report(texts.translate("Setup", "Asking who you are"));
    mattermost::Client client(tools->http, progress.server, token);
    const Outcome<mattermost::User> me = co_await client.users().me();
    if (!me) {
        result.troubles.append(refused(me.error(), result.progress.isByToken, texts));
        co_return result;
    }
    if (!me->isSystemAdministrator()) {
        if (!result.progress.isByToken)
            static_cast<void>(co_await client.ownSessions().logout()); // it would only lie about
        result.troubles.append(notAdministrator(*me, texts));
        co_return result;
    }
    const Outcome<void> kept = co_await tools->secrets.set(adminToken(), token);
    if (!kept) {
        result.troubles.append(troubleOf(kept.error(), texts));
        co_return result;
    }
    result.progress.adminId = me->id;
    result.progress.adminName = me->username;
    result.summary = summaryOf(*me, texts);
    co_return result;
}

QCoro::Task<StepResult> confirmSignIn(Tools *tools, Progress progress, Texts texts)
{
    StepResult result;
    result.progress = progress;
    const auto client = co_await administrator(tools, progress.server);
    if (!client) {
        result.troubles.append(trouble(u"sign-in.over"_s, texts.translate("Setup", "Nobody is signed in."),
                                       texts.translate("Setup", "Sign in again.")));
        co_return result;
    }
    const std::shared_ptr<mattermost::Client> admin = *client;
    const Outcome<mattermost::User> me = co_await admin->users().me();
    if (!me)
        result.troubles.append(refused(me.error(), progress.isByToken, texts));
    else if (!me->isSystemAdministrator())
        result.troubles.append(notAdministrator(*me, texts));
    else
        result.summary = summaryOf(*me, texts);
    co_return result;
}

QCoro::Task<> signOut(Tools *tools, Progress progress)
{
    const auto client = co_await administrator(tools, progress.server);
    if (client && !progress.isByToken) {
        const std::shared_ptr<mattermost::Client> admin = *client;
        static_cast<void>(co_await admin->ownSessions().logout()); // else it ends by itself
    }
    static_cast<void>(co_await tools->secrets.remove(adminToken())); // nothing more can be done about it
}

} // namespace muster::setup
