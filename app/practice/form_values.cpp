// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/form_values.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QByteArray queryOf(const http::Request &request)
{
    const qsizetype mark = request.target.indexOf('?');
    return mark < 0 ? QByteArray() : request.target.sliced(mark + 1);
}

} // namespace

FormValues::FormValues(const QByteArray &encoded)
{
    for (const QByteArray &pair : encoded.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QString name = decoded(equals < 0 ? pair : pair.first(equals));
        if (!name.isEmpty() && !m_values.contains(name))
            m_values.insert(name, equals < 0 ? QString() : decoded(pair.sliced(equals + 1)));
    }
}

FormValues FormValues::ofQuery(const http::Request &request)
{
    return FormValues(queryOf(request));
}

FormValues FormValues::ofBody(const http::Request &request)
{
    const bool isForm = request.mediaType() == "application/x-www-form-urlencoded";
    return FormValues(isForm ? request.body + '&' + queryOf(request) : queryOf(request));
}

QByteArray escapedForQuery(const QString &text)
{
    return QUrl::toPercentEncoding(text, " ").replace(' ', '+');
}

} // namespace muster::practice
