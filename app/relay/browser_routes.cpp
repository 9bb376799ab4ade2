// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/browser_routes.h"

#include "app/relay/browser_page.h"
#include "app/relay/connect_pages.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

using http::Request;
using http::Responder;

namespace {

/// What a browser came back to is @p callback: what stands before us may have changed host and path.
QUrl withQueryOf(const Request &request, const QUrl &callback)
{
    const qsizetype mark = request.target.indexOf('?');
    const QByteArray query = mark < 0 ? QByteArray() : request.target.sliced(mark);
    return QUrl::fromEncoded(callback.toEncoded() + query);
}

/// The first that the browser asks for; good enough between two languages.
QString languageOf(const Request &request)
{
    const QString wanted = QString::fromLatin1(request.header("Accept-Language"));
    return wanted.section(u',', 0, 0).section(u';', 0, 0).trimmed();
}

/// Only a look, e.g. for a preview: it uses nothing up.
bool isLook(const Request &request)
{
    return request.method != "GET" || request.header("Sec-Purpose").contains("prefetch");
}

} // namespace

BrowserRoutes::BrowserRoutes(Services services) : m_services(std::move(services)) { }

void BrowserRoutes::addTo(http::Router &router)
{
    router.add({"GET", u"/connect/{token}"_s,
                [this](const Request &request, const QStringList &segments, const Responder &respond) {
                    if (isLook(request))
                        return respond(http::Response::empty(204));
                    connect(segments.first(), request, respond);
                }});
    router.add({"GET", u"/auth/sign_in_mattermost/callback"_s,
                [this](const Request &request, const QStringList &, const Responder &respond) {
                    if (isLook(request))
                        return respond(http::Response::empty(204));
                    signedIn(request, respond);
                }});
    router.add({"GET", u"/auth/mattermost/callback"_s,
                [this](const Request &request, const QStringList &, const Responder &respond) {
                    if (isLook(request))
                        return respond(http::Response::empty(204));
                    installed(request, respond);
                }});
}

QCoro::Task<Texts> BrowserRoutes::textsFor(QString userId, Request request)
{
    QString locale;
    if (!userId.isEmpty()) {
        const Profile profile = co_await m_services.profile(userId);
        locale = profile.locale;
    }
    if (locale.isEmpty())
        locale = languageOf(request);
    const Circumstances now = m_services.circumstances();
    co_return Texts::forLocale(locale, now.settings.language.defaultLanguage);
}

QCoro::Task<> BrowserRoutes::connect(QString token, Request request, Responder respond)
{
    const ConnectEnd end = co_await m_services.connecting.begin(token);
    if (end.kind == ConnectEnd::Kind::Consent) {
        respond(redirectTo(end.redirect));
        co_return;
    }
    const Texts texts = co_await textsFor(end.userId, request);
    respond(htmlOf(connectPage(end, m_services.circumstances().workspace, texts), texts));
}

QCoro::Task<> BrowserRoutes::signedIn(Request request, Responder respond)
{
    const QUrl callback
        = withQueryOf(request, settings::signInCallback(m_services.circumstances().settings.oauth));
    const ConnectEnd end = co_await m_services.connecting.finish(callback);
    const Texts texts = co_await textsFor(end.userId, request);
    respond(htmlOf(connectPage(end, m_services.circumstances().workspace, texts), texts));
}

void BrowserRoutes::installed(const Request &request, const Responder &respond)
{
    const Circumstances now = m_services.circumstances();
    settings::OAuthSettings oauth = now.settings.oauth;
    if (oauth.base.isEmpty()) // the set-up has it, and is not done yet
        oauth.base = now.workspace.callbackUrl;
    const QUrl callback = withQueryOf(request, settings::installCallback(oauth));
    const bool wasAwaited = m_installWaiter && m_installWaiter(callback);
    const Texts texts = Texts::forLocale(languageOf(request), now.settings.language.defaultLanguage);
    respond(htmlOf(installPage(wasAwaited, texts), texts));
}

} // namespace muster::relay
