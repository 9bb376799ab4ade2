// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/etag.h"

#include "app/practice/dialect.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

Reply tagged(const Call &call, Reply reply, const QString &state)
{
    const QByteArray etag = QString(call.dialect().serverVersion % u'.' % state).toLatin1();
    if (call.request().header("If-None-Match") == etag) {
        reply.status = 304;
        reply.contentType.clear();
        reply.body.clear();
    }
    reply.headers.emplaceBack("Etag", etag);
    return reply;
}

} // namespace muster::practice
