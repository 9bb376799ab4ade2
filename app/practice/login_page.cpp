// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// /login and /landing for a person with a browser. The real pages need their scripts and the API; these are
// plain forms.

#include "app/practice/api.h"
#include "app/practice/form_values.h"
#include "app/practice/login.h"
#include "app/practice/page.h"
#include "app/practice/problems.h"
#include "app/practice/session_token.h"
#include "app/practice/topics.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// A path of this server: no form leads a person who signs in to another one.
QString placeFrom(const QString &redirectTo)
{
    const bool isOwn
        = redirectTo.startsWith(u'/') && !redirectTo.startsWith("//"_L1) && !redirectTo.startsWith("/\\"_L1);
    return isOwn ? redirectTo : u"/"_s;
}

/// The consent may follow at once, and after it the application's address.
QString redirectUriIn(const QString &place)
{
    const qsizetype mark = place.indexOf(u'?');
    return mark < 0 ? QString() : FormValues(place.sliced(mark + 1).toUtf8())[u"redirect_uri"_s];
}

QString said(const Page &page, const Problem &problem)
{
    if (problem.id == "api.user.check_user_login_attempts.too_many.app_error"_L1) {
        return page.text(QT_TRANSLATE_NOOP(
            "WorkspacePages", "This account is locked: too many wrong passwords. Reset the password."));
    }
    if (problem.id == "mfa.validate_token.authenticate.app_error"_L1) {
        return page.text(QT_TRANSLATE_NOOP(
            "WorkspacePages",
            "Enter the six digits that your authenticator shows now, and the password again."));
    }
    if (problem.id == "api.user.login.bot_login_forbidden.app_error"_L1)
        return page.text(QT_TRANSLATE_NOOP("WorkspacePages", "A bot cannot sign in."));
    return page.text(
        QT_TRANSLATE_NOOP("WorkspacePages", "The user name, the email or the password is wrong."));
}

QString field(const QString &id, const QString &label, const QString &attributes)
{
    return u"<label for=\"%1\">%2</label>\n<input id=\"%1\" name=\"%1\" %3>\n"_s.arg(id, label, attributes);
}

void addFields(Page &page, const QString &loginId, bool withCode)
{
    page.add(field(
        u"login_id"_s, page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Email or user name")),
        u"autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required value=\"%1\" %2"_s
            .arg(page.escaped(loginId), loginId.isEmpty() ? u"autofocus"_s : QString())));
    page.add(field(u"password"_s, page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Password")),
                   u"type=\"password\" autocomplete=\"current-password\" required %1"_s.arg(
                       loginId.isEmpty() ? QString() : u"autofocus"_s)));
    if (!withCode)
        return;
    page.add(field(
        u"code"_s, page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Authenticator code")),
        u"inputmode=\"numeric\" autocomplete=\"one-time-code\" pattern=\"[0-9]{6}\" aria-describedby=\"code-hint\""_s));
    page.add(u"<p class=\"hint\" id=\"code-hint\">%1</p>\n"_s.arg(
        page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Six digits, if your account has one."))));
}

/// @p problem: what was wrong with the attempt before; null when there was none.
Reply loginPage(const Call &call, const QString &place, const QString &loginId, const Problem *problem)
{
    const Switches &switches = call.state().switches;
    Page page(call);
    page.letFormLeadTo(redirectUriIn(place));
    page.setTitle(page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Sign in")));
    if (problem != nullptr)
        page.add(u"<p class=\"problem\" role=\"alert\">%1</p>\n"_s.arg(said(page, *problem)));
    else if (switches.desktopLandingPage && call.dialect().landingPage)
        page.useScript();
    page.add(u"<form method=\"post\" action=\"%1\">\n%2\n"_s.arg(page.path(u"/login"),
                                                                 Page::hidden(u"redirect_to"_s, place)));
    addFields(page, loginId, switches.multifactor);
    page.add(u"<div class=\"buttons\"><button class=\"primary\">%1</button></div>\n</form>\n"_s.arg(
        page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Sign in"))));
    return page.reply(problem == nullptr ? 200 : 401);
}

Result<Reply> showLogin(const Call &call)
{
    const QString place = placeFrom(FormValues::ofQuery(call.request())[u"redirect_to"_s]);
    if (call.hasSession())
        return seeOther(place);
    return loginPage(call, place, {}, nullptr);
}

Result<Reply> takeLogin(const Call &call)
{
    const FormValues form = FormValues::ofBody(call.request());
    const QString place = placeFrom(form[u"redirect_to"_s]);
    const Result<User *> user
        = authenticated(call.state(), {form[u"login_id"_s], form[u"password"_s], form[u"code"_s].trimmed()});
    if (!user)
        return loginPage(call, place, form[u"login_id"_s], &user.error());
    Reply reply = seeOther(place);
    reply.headers += cookiesOf(call.api(), openSession(call.state(), **user));
    return reply;
}

/// By the form of a page: the token against foreign pages comes in the body, not in a header.
Result<Reply> takeLogout(const Call &call)
{
    const Session *session = sessionOfForm(call.state(), call.request());
    if (session != nullptr)
        call.state().endSession(QString(session->token));
    Reply reply = seeOther(call.api().basePath() + u"/login"_s);
    reply.headers.append(forgottenCookie(call.api()));
    return reply;
}

Result<Reply> showLanding(const Call &call)
{
    Page page(call);
    page.useScript();
    page.setTitle(page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Where would you like to view this?")));
    page.add(u"<div class=\"buttons\">\n"
             "<a class=\"button\" id=\"desktop\" href=\"%1\">%2</a>\n"
             "<a class=\"button primary\" id=\"browser\" href=\"%1\">%3</a>\n</div>\n"_s.arg(
                 page.path(u"/login"), page.text(QT_TRANSLATE_NOOP("WorkspacePages", "View in Desktop App")),
                 page.text(QT_TRANSLATE_NOOP("WorkspacePages", "View in Browser"))));
    return page.reply();
}

} // namespace

void addLoginPages(Api &api)
{
    api.add("GET", u"/login", showLogin, Access::Anyone);
    api.add("POST", u"/login", takeLogin, Access::Anyone);
    api.add("POST", u"/logout", takeLogout, Access::Anyone);
    if (api.dialect().landingPage)
        api.add("GET", u"/landing", showLanding, Access::Anyone);
}

} // namespace muster::practice
