// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/consent_page.h"

#include "app/practice/api.h"
#include "app/practice/page.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QString asHidden(const AuthorizationRequest &request)
{
    return Page::hidden(u"response_type"_s, request.responseType)
        + Page::hidden(u"client_id"_s, request.clientId)
        + Page::hidden(u"redirect_uri"_s, request.redirectUri) + Page::hidden(u"scope"_s, request.scope)
        + Page::hidden(u"state"_s, request.state) + Page::hidden(u"code_challenge"_s, request.challenge)
        + Page::hidden(u"code_challenge_method"_s, request.challengeMethod);
}

} // namespace

Reply consentPage(const Call &call, const OAuthApp &app, const AuthorizationRequest &request)
{
    const QString appName = u"<strong>%1</strong>"_s.arg(app.name.toHtmlEscaped());
    const QString userName = call.state().user(call.userId())->username.toHtmlEscaped();
    Page page(call);
    page.letFormLeadTo(request.redirectUri);
    page.setTitle(page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Allow %1 to use your account?"))
                      .arg(app.name.toHtmlEscaped()));
    page.add(u"<p>%1</p>\n"_s.arg(
        page.text(QT_TRANSLATE_NOOP("WorkspacePages",
                                    "%1 would like to do in this workspace what you, @%2, may do."))
            .arg(appName, userName)));
    if (!app.description.isEmpty())
        page.add(u"<p class=\"quiet\">%1</p>\n"_s.arg(page.escaped(app.description)));
    page.add(u"<p class=\"quiet address\">%1</p>\n"_s.arg(
        page.text(QT_TRANSLATE_NOOP("WorkspacePages", "After that your browser goes to %1."))
            .arg(page.escaped(QUrl(request.redirectUri).adjusted(QUrl::RemoveUserInfo).authority()))));
    page.add(u"<form method=\"post\" action=\"%1\">%2%3\n<div class=\"buttons\">\n"
             "<button name=\"answer\" value=\"deny\">%4</button>\n"
             "<button class=\"primary\" name=\"answer\" value=\"allow\">%5</button>\n</div>\n</form>\n"_s.arg(
                 page.path(u"/oauth/consent"), asHidden(request),
                 Page::hidden(u"csrf"_s, call.session().csrf),
                 page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Deny")),
                 page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Allow"))));
    return page.reply();
}

} // namespace muster::practice
