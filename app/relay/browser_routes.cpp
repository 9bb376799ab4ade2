// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/browser_routes.h"

#include "app/relay/browser_page.h"
#include "app/relay/browser_request.h"
#include "app/relay/connect_pages.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

using http::Request;
using http::Responder;

namespace {

/// What a browser came back to is @p callback: what stands before us may have changed host and path.
QUrl withQueryOf(const Request &request, const QUrl &callback)
{
    return QUrl::fromEncoded(callback.toEncoded() + queryOf(request));
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

} // namespace muster::relay
