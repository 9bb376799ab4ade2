// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/reply.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::practice {

Reply::Reply(const QJsonObject &object, int statusCode)
    : status(statusCode), body(QJsonDocument(object).toJson(QJsonDocument::Compact))
{
}

Reply::Reply(const QJsonArray &array, int statusCode)
    : status(statusCode), body(QJsonDocument(array).toJson(QJsonDocument::Compact))
{
}

Reply Reply::ok()
{
    return Reply(QJsonObject{{u"status"_s, u"OK"_s}});
}

Reply Reply::text(const QByteArray &text, int statusCode)
{
    Reply reply;
    reply.status = statusCode;
    reply.contentType = "text/plain";
    reply.body = text;
    return reply;
}

} // namespace muster::practice
