// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/message.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::http {

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray Request::mediaType() const
{
    const QByteArray type = header("Content-Type");
    const qsizetype parameters = type.indexOf(';');
    return type.first(parameters < 0 ? type.size() : parameters).trimmed().toLower();
}

Response Response::json(const QJsonObject &object, int status)
{
    return {
        status, {{"Content-Type", "application/json"}}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response Response::text(const QByteArray &text, int status)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, text};
}

Response Response::error(int status, const QString &what)
{
    return json({{u"error"_s, what}}, status);
}

Response Response::empty(int status)
{
    return {status, {}, {}};
}

} // namespace muster::http
