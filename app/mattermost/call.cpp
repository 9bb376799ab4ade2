// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/call.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

Call callOf(const QByteArray &method, QString path, const QJsonDocument &body = {})
{
    Call call;
    call.method = method;
    call.path = std::move(path);
    if (!body.isNull())
        call.body = body.toJson(QJsonDocument::Compact);
    return call;
}

} // namespace

Call Call::get(QString path, QUrlQuery query)
{
    Call call = callOf("GET", std::move(path));
    call.query = std::move(query);
    return call;
}

Call Call::post(QString path, const QJsonObject &body)
{
    return callOf("POST", std::move(path), QJsonDocument(body));
}

Call Call::post(QString path, const QJsonArray &body)
{
    return callOf("POST", std::move(path), QJsonDocument(body));
}

Call Call::post(QString path)
{
    return callOf("POST", std::move(path));
}

Call Call::put(QString path, const QJsonObject &body)
{
    return callOf("PUT", std::move(path), QJsonDocument(body));
}

Call Call::put(QString path)
{
    return callOf("PUT", std::move(path));
}

Call Call::remove(QString path)
{
    return callOf("DELETE", std::move(path));
}

QString segment(const QString &name)
{
    // QUrl follows "." and "..", encoded or not; nothing has that name, and so the server will say.
    if (name == "."_L1 || name == ".."_L1)
        return QString(name).replace(u'.', "%252E"_L1);
    return QString::fromLatin1(QUrl::toPercentEncoding(name, "@"));
}

} // namespace muster::mattermost
