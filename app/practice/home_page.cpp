// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// What a browser gets for every other path (the real server: its web client), and what pages are drawn with.

#include "app/practice/api.h"
#include "app/practice/page.h"
#include "app/practice/topics.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

Reply home(const Call &call)
{
    Page page(call);
    const User *user = call.hasSession() ? call.state().user(call.userId()) : nullptr;
    if (user == nullptr) {
        page.setTitle(page.text(QT_TRANSLATE_NOOP("WorkspacePages", "You are not signed in")));
        page.add(u"<div class=\"buttons\"><a class=\"button primary\" href=\"%1\">%2</a></div>\n"_s.arg(
            page.path(u"/login"), page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Sign in"))));
        return page.reply();
    }
    page.setTitle(page.text(QT_TRANSLATE_NOOP("WorkspacePages", "You are signed in as @%1"))
                      .arg(page.escaped(user->username)));
    page.add(u"<p>%1</p>\n<form method=\"post\" action=\"%2\">%3\n"
             "<div class=\"buttons\"><button>%4</button></div></form>\n"_s.arg(
                 page.text(QT_TRANSLATE_NOOP("WorkspacePages",
                                             "Channels and messages are shown on Muster's Practice page.")),
                 page.path(u"/logout"), Page::hidden(u"csrf"_s, call.session().csrf),
                 page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Sign out"))));
    return page.reply();
}

Result<Reply> asset(const QString &name, const QByteArray &contentType)
{
    QFile file(u":/practice/pages/"_s + name);
    static_cast<void>(file.open(QIODevice::ReadOnly));
    Reply reply;
    reply.contentType = contentType;
    reply.body = file.readAll();
    reply.headers = {{"Cache-Control", "no-cache"}};
    return reply;
}

} // namespace

void addHomePage(Api &api)
{
    api.setHomePage([](const Call &call) {
        Reply page = home(call);
        page.headers.first() = {"Cache-Control", "no-cache, max-age=31556926, public"};
        return page;
    });
    const auto addAsset = [&api](QStringView path, const QString &name, const QByteArray &type) {
        api.add("GET", path, [name, type](const Call &) { return asset(name, type); }, Access::Anyone);
    };
    addAsset(u"/static/practice.css", u"practice.css"_s, "text/css; charset=utf-8");
    addAsset(u"/static/landing.js", u"landing.js"_s, "text/javascript; charset=utf-8");
}

} // namespace muster::practice
