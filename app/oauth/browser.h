// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <functional>

namespace muster::oauth {

/// What a server keeps in a browser to know it again.
struct BrowserCookie
{
    QString name;
    Secret value;
    bool isHttpOnly = false; ///< no script of the page may see it
};
using BrowserCookies = QList<BrowserCookie>;

/// One sign-in in a browser window of ours.
struct BrowserVisit
{
    QUrl url; ///< where it begins
    QUrl
        callback; ///< the visit ends where this begins, exact and without query; empty: it ends by the cookie
    QString
        cookie; ///< the visit ends once the host of `url` has set it, e.g. "MMAUTHTOKEN"; empty: by callback
    QStringList alsoCookies; ///< taken along with `cookie` where the same host sets them
    BrowserCookies session; ///< of an earlier visit: the host of `url` has them from the beginning
    QStringList hosts; ///< that may be visited besides the one of `url`, e.g. identity providers
    QString title; ///< of the window
    QByteArray caPem; ///< a private certificate authority, besides the system's
    bool isDark = false;
    QString language; ///< "en" or "de"
    std::chrono::seconds deadline{600};
    /// Called when the person allowed another host; to be remembered.
    std::function<void(const QString &host)> allowed;
};

/// How a visit ended well: one of both, as asked for.
struct BrowserFind
{
    QUrl callback; ///< with its query, for readCallback()
    Secret cookie;
    BrowserCookies session; ///< `cookie` and those that came with it
};

/// Shows a person a page of the service and watches for the end. One visit at a time.
class Browser
{
public:
    Browser() = default;
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;
    virtual ~Browser() = default;

    /// Errors by their code below, each with a sentence of its own.
    [[nodiscard]] virtual Async<BrowserFind> visit(BrowserVisit visit) = 0;
    /// Ends the visit under way with browserCode::closed.
    virtual void close() = 0;
};

namespace browserCode {

inline const QString closed = QStringLiteral("browser.closed"); ///< Cancelled: the window was closed
inline const QString tls = QStringLiteral("browser.tls"); ///< Forbidden: the certificate is not trusted
inline const QString load = QStringLiteral("browser.load"); ///< Network: the page did not come
inline const QString host = QStringLiteral("browser.host"); ///< Forbidden: another host was not allowed
inline const QString crashed = QStringLiteral("browser.crashed"); ///< Server: the helper ended by itself
inline const QString hung = QStringLiteral("browser.hung"); ///< Timeout: the helper gives no sign of life
inline const QString missing = QStringLiteral("browser.missing"); ///< NotFound: there is no helper to start
inline const QString busy = QStringLiteral("browser.busy"); ///< Conflict: a visit is under way
inline const QString late = QStringLiteral("browser.late"); ///< Timeout: the deadline of the visit passed

} // namespace browserCode

} // namespace muster::oauth
