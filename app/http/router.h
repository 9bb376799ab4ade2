// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"
#include "app/http/message.h"

#include <QList>
#include <QStringList>
#include <functional>

namespace muster::http {

/// Gets the request, what its path has in place of the route's {…} segments, in order, and the responder.
using RouteHandler = std::function<void(Request, QStringList, Responder)>;

struct Route
{
    QByteArray method; ///< "POST"; a GET route answers HEAD too
    QString path; ///< "/hooks/{token}": a segment in braces stands for any one segment that is not empty
    RouteHandler handler;
    QByteArray mediaType
        = {}; ///< "application/json": anything else is refused with 415; empty: all are welcome
    qsizetype largestBody = -1; ///< 413 above it; -1: the listener's limit is enough
};

/// Finds the route of a request by path, method, media type and size; what fits none is answered with
/// 404, 405 (and Allow), 415 or 413. Where several paths fit, the one with fewer placeholders wins.
class Router
{
public:
    void add(Route route);

    void handle(Request request, const Responder &respond) const;

private:
    struct Entry
    {
        Route route;
        QStringList segments;
        qsizetype placeholders = 0;
    };

    QList<Entry> m_entries; // fewest placeholders first
};

} // namespace muster::http
