// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/browser_page.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

constexpr QByteArrayView style
    = ":root{color-scheme:light "
      "dark;--ground:#f6f7f9;--card:#fff;--text:#1c2128;--soft:#57606a;--line:#d9dee4;"
      "--accent:#1f5fbf}"
      "@media(prefers-color-scheme:dark){:root{--ground:#15181d;--card:#1e2229;--text:#e7eaee;--soft:#a3adb9;"
      "--line:#343b45;--accent:#7fb0f5}}"
      "*{box-sizing:border-box}"
      "body{margin:0;min-height:100vh;display:flex;align-items:center;justify-content:center;padding:24px;"
      "background:var(--ground);color:var(--text);font:16px/1.5 Inter,system-ui,sans-serif}"
      "main{max-width:34rem;padding:32px;background:var(--card);border:1px solid var(--line);"
      "border-radius:10px}"
      "h1{margin:0 0 12px;font-size:1.4rem;line-height:1.3}"
      "p{margin:0 0 12px;overflow-wrap:anywhere}"
      "small{color:var(--soft)}"
      "a{color:var(--accent)}";

QByteArray contentSecurityPolicy()
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

/// The address that brought somebody here holds what is good once: it is for nobody else.
http::Headers keptToItself()
{
    return {{"Cache-Control", "no-store"},
            {"Referrer-Policy", "no-referrer"},
            {"X-Content-Type-Options", "nosniff"}};
}

} // namespace

http::Response htmlOf(const Page &page, const Texts &texts)
{
    QString body = "<h1>"_L1 + page.title.toHtmlEscaped() + "</h1>"_L1;
    for (const QString &paragraph : page.paragraphs)
        body += "<p>"_L1 + paragraph.toHtmlEscaped() + "</p>"_L1;
    if (!page.link.isEmpty()) {
        const QString address = page.link.toString(QUrl::FullyEncoded).toHtmlEscaped();
        body += u"<p><a href=\"%1\">"_s.arg(address) + page.linkText.toHtmlEscaped() + "</a></p>"_L1;
    }
    body += "<small>Muster</small>"_L1;

    QByteArray html = "<!doctype html><html lang=\"" + texts.language().toLatin1()
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>";
    html += page.title.toHtmlEscaped().toUtf8();
    html += "</title><style>";
    html += style;
    html += "</style></head><body><main>" + body.toUtf8() + "</main></body></html>";

    http::Response response{page.status, keptToItself(), html};
    response.headers.emplaceBack("Content-Type", "text/html; charset=utf-8");
    response.headers.emplaceBack("Content-Security-Policy", contentSecurityPolicy());
    return response;
}

http::Response redirectTo(const QUrl &url)
{
    http::Response response{302, keptToItself(), {}};
    response.headers.emplaceBack("Location", url.toEncoded());
    return response;
}

} // namespace muster::relay
