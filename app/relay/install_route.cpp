// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/install_route.h"

#include "app/relay/browser_request.h"
#include "app/relay/connect_pages.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

InstallRoute::InstallRoute(std::function<QString()> defaultLanguage)
    : m_defaultLanguage(std::move(defaultLanguage))
{
}

void InstallRoute::addTo(http::Router &router)
{
    router.add({"GET", u"/auth/mattermost/callback"_s,
                [this](const http::Request &request, const QStringList &, const http::Responder &respond) {
                    if (isLook(request))
                        return respond(http::Response::empty(204));
                    installed(request, respond);
                }});
}

void InstallRoute::installed(const http::Request &request, const http::Responder &respond)
{
    const bool wasAwaited = m_waiter && m_waiter(queryOf(request));
    const Texts texts = Texts::forLocale(languageOf(request), m_defaultLanguage());
    respond(htmlOf(installPage(wasAwaited, texts), texts));
}

} // namespace muster::relay
