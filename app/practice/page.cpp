// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/page.h"

#include "app/practice/api.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// The first language of "de-AT,de;q=0.9,en;q=0.5" that we speak; its order is taken as the wish.
Texts textsFor(const http::Request &request)
{
    for (const QByteArray &entry : request.header("Accept-Language").split(',')) {
        const QString tag = QString::fromLatin1(entry.split(';').first().trimmed());
        if (!tag.isEmpty() && Texts::speaks(tag.section(u'-', 0, 0).toLower()))
            return Texts::forLocale(tag);
    }
    return {};
}

} // namespace

Page::Page(const Call &call)
    : m_texts(textsFor(call.request())), m_base(call.api().basePath().toHtmlEscaped()),
      m_siteName(call.state().switches.siteName)
{
}

QString Page::text(const char *source) const
{
    return m_texts.translate("WorkspacePages", source).toHtmlEscaped();
}

QString Page::hidden(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, value.toHtmlEscaped());
}

void Page::letFormLeadTo(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    if (address.scheme() != "http"_L1 && address.scheme() != "https"_L1)
        return;
    m_formTargets << address
                         .adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                                   | QUrl::RemoveFragment)
                         .toEncoded();
}

QString Page::path(QStringView path) const
{
    return m_base + path.toString().toHtmlEscaped();
}

QByteArray Page::policy() const
{
    const QByteArray scripts = m_hasScript ? "'self'" : "'none'";
    return "default-src 'none'; style-src 'self'; script-src " + scripts + "; form-action "
        + m_formTargets.join(' ') + "; base-uri 'none'; frame-ancestors 'self'";
}

Reply Page::reply(int status) const
{
    const QString script = m_hasScript
        ? u"<script src=\"%1\" defer></script>\n"_s.arg(path(u"/static/landing.js"))
        : QString();
    const QString html = u"<!DOCTYPE html>\n"
                         "<html lang=\"%1\" data-base=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                         "<title>%3 - %4</title>\n<link rel=\"stylesheet\" href=\"%5\">\n%6</head>\n<body>\n"
                         "<header>\n<p class=\"site\">%4</p>\n<p class=\"note\">%7</p>\n</header>\n"
                         "<main>\n<h1>%3</h1>\n%8</main>\n</body>\n</html>\n"_s.arg(
                             m_texts.language(), m_base, m_title, m_siteName.toHtmlEscaped(),
                             path(u"/static/practice.css"), script,
                             m_texts.translate("WorkspacePages", "A practice workspace: nothing here is real")
                                 .toHtmlEscaped(),
                             m_body);
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = html.toUtf8();
    reply.headers = {{"Cache-Control", "no-cache, max-age=31556926"},
                     {"Content-Security-Policy", policy()},
                     {"X-Frame-Options", "SAMEORIGIN"}};
    return reply;
}

Reply seeOther(const QString &address)
{
    Reply reply;
    reply.status = 303;
    reply.contentType.clear();
    reply.headers = {{"Location", address.toUtf8()}};
    return reply;
}

} // namespace muster::practice
