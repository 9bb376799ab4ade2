// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/browser_request.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

QString languageOf(const http::Request &request)
{
    const QString wanted = QString::fromLatin1(request.header("Accept-Language"));
    return wanted.section(u',', 0, 0).section(u';', 0, 0).trimmed();
}

bool isLook(const http::Request &request)
{
    return request.method != "GET" || request.header("Sec-Purpose").contains("prefetch");
}

QByteArray queryOf(const http::Request &request)
{
    const qsizetype mark = request.target.indexOf('?');
    return mark < 0 ? QByteArray() : request.target.sliced(mark);
}

} // namespace muster::relay
