// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/reason_phrase.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster::practice {

QString statusLine(int status)
{
    static const QHash<int, QString> reasons{
        {201, u"Created"_s},
        {202, u"Accepted"_s},
        {204, u"No Content"_s},
        {304, u"Not Modified"_s},
        {400, u"Bad Request"_s},
        {401, u"Unauthorized"_s},
        {403, u"Forbidden"_s},
        {404, u"Not Found"_s},
        {405, u"Method Not Allowed"_s},
        {408, u"Request Timeout"_s},
        {413, u"Request Entity Too Large"_s},
        {415, u"Unsupported Media Type"_s},
        {429, u"Too Many Requests"_s},
        {500, u"Internal Server Error"_s},
        {501, u"Not Implemented"_s},
        {502, u"Bad Gateway"_s},
        {503, u"Service Unavailable"_s},
        {504, u"Gateway Timeout"_s},
    };
    const QString line = QString::number(status) + u' ' + reasons.value(status);
    return line.trimmed();
}

} // namespace muster::practice
