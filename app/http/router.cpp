// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/router.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

bool isPlaceholder(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

/// What stands in place of the placeholders; nothing if the path is another one.
std::optional<QStringList> argumentsIn(const QStringList &path, const QStringList &route)
{
    if (path.size() != route.size())
        return {};
    QStringList arguments;
    for (qsizetype i = 0; i < route.size(); ++i) {
        if (!isPlaceholder(route[i])) {
            if (path[i] != route[i])
                return {};
        } else if (path[i].isEmpty()) {
            return {};
        } else {
            arguments.append(path[i]);
        }
    }
    return arguments;
}

Response methodNotAllowed(QByteArrayList allowed)
{
    if (allowed.contains("GET") && !allowed.contains("HEAD"))
        allowed.append("HEAD");
    std::sort(allowed.begin(), allowed.end());
    Response response = Response::error(405, u"this path does not know that method"_s);
    response.headers.emplaceBack("Allow", allowed.join(", "));
    return response;
}

} // namespace

void Router::add(Route route)
{
    Entry entry{std::move(route), {}, 0};
    entry.segments = entry.route.path.split(u'/');
    entry.placeholders = std::count_if(entry.segments.cbegin(), entry.segments.cend(), isPlaceholder);
    const auto position = std::upper_bound(
        m_entries.cbegin(), m_entries.cend(), entry,
        [](const Entry &left, const Entry &right) { return left.placeholders < right.placeholders; });
    m_entries.insert(position, std::move(entry));
}

void Router::handle(Request request, const Responder &respond) const
{
    const QStringList path = request.path.split(u'/');
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    QByteArrayList allowed;
    for (const Entry &entry : m_entries) {
        std::optional<QStringList> arguments = argumentsIn(path, entry.segments);
        if (!arguments)
            continue;
        const Route &route = entry.route;
        if (route.method != method && route.method != request.method) {
            if (!allowed.contains(route.method))
                allowed.append(route.method);
            continue;
        }
        if (route.largestBody >= 0 && request.body.size() > route.largestBody)
            return respond(Response::error(413, u"the body is too large"_s));
        if (!route.mediaType.isEmpty() && request.mediaType() != route.mediaType)
            return respond(Response::error(415, u"expected: %1"_s.arg(QString::fromLatin1(route.mediaType))));
        return route.handler(std::move(request), std::move(*arguments), respond);
    }
    if (allowed.isEmpty())
        return respond(Response::error(404, u"there is nothing here"_s));
    respond(methodNotAllowed(allowed));
}

} // namespace muster::http
