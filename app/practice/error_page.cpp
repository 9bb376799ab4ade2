// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/error_page.h"

#include "app/practice/api.h"
#include "app/practice/form_values.h"
#include "app/practice/page.h"
#include "app/practice/problems.h"
#include "app/practice/seal.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QByteArray signatureOf(const QByteArray &query)
{
    return macOf("error page?" + query).toBase64(QByteArray::Base64UrlEncoding);
}

QByteArray queryOf(const QString &message, const QString &type)
{
    const QByteArray query = "message=" + escapedForQuery(message);
    return type.isEmpty() ? query : query + "&type=" + escapedForQuery(type);
}

/// As Go's templates write a string of a script.
QByteArray scriptEscaped(QByteArray text)
{
    return text.replace('=', "\\u003D").replace('&', "\\u0026");
}

Result<Reply> showError(const Call &call)
{
    const FormValues query = FormValues::ofQuery(call.request());
    const QByteArray signature = signatureOf(queryOf(query[u"message"_s], query[u"type"_s]));
    const bool isOurs = !query[u"message"_s].isEmpty() && query[u"s"_s].toLatin1() == signature;
    Page page(call);
    page.setTitle(page.text(QT_TRANSLATE_NOOP("WorkspacePages", "That did not work")));
    page.add(u"<p>%1</p>\n<p><a href=\"%2\">%3</a></p>\n"_s.arg(
        isOurs ? page.escaped(query[u"message"_s])
               : page.text(QT_TRANSLATE_NOOP("WorkspacePages", "The server does not say why.")),
        page.path(u"/"), page.text(QT_TRANSLATE_NOOP("WorkspacePages", "Back to the workspace"))));
    return page.reply();
}

} // namespace

Reply leadToError(const Call &call, const Problem &problem, const QString &type)
{
    const QByteArray query = queryOf(messageOf(problem, call.dialect().version), type);
    const QByteArray place = call.api().basePath().toUtf8() + "/error?" + query + "&s=" + signatureOf(query);
    const QByteArray inHtml = QString::fromUtf8(place).toHtmlEscaped().toUtf8();
    Reply reply;
    reply.status = statusOf(problem);
    reply.contentType = "text/html";
    reply.body = "<!DOCTYPE html><html><head></head>\n<body onload=\"window.location = '"
        + scriptEscaped(place) + "'\">\n<noscript><meta http-equiv=\"refresh\" content=\"0; url=" + inHtml
        + "\"></noscript>\n<!-- web error message -->\n<a href=\"" + inHtml
        + "\" style=\"color: #c0c0c0;\">...</a>\n</body></html>\n";
    return reply;
}

void addErrorPage(Api &api)
{
    api.add("GET", u"/error", showError, Access::Anyone);
}

} // namespace muster::practice
