// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/core/secret.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>
#include <chrono>

/// What Muster and muster-browser say to each other: one JSON object a line. Muster writes one request to the
/// helper's standard input, whose end ends the helper; the helper writes lines to its standard output, of
/// which one ends the visit.
namespace muster::backend::browser_wire {

/// Longer lines are refused unread. A bundle of authorities may be some hundred KiB.
constexpr qsizetype longestRequest = 1024 * 1024;
constexpr qsizetype longestAnswer = 64 * 1024;
/// How often the helper gives a sign of life.
constexpr std::chrono::seconds aliveEvery{2};

struct Cookie
{
    QString name;
    Secret value;
    bool isHttpOnly = false;
};
using Cookies = QList<Cookie>;

struct Request
{
    QUrl url; ///< http or https
    QUrl callback; ///< exact, without query; empty: ends by the cookie
    QString cookie; ///< name; empty: ends by the callback
    QStringList alsoCookies{}; ///< names; taken along where they are there
    Cookies session{}; ///< the host of url has them before it is asked for anything
    QStringList hosts; ///< "host" or "host:port", allowed besides the one of url
    QString title;
    QByteArray caPem;
    bool isDark = false;
    QString language;
    std::chrono::seconds deadline{600};
};

struct Answer
{
    enum class Kind {
        Alive,
        Allowed, ///< text: the host
        Callback, ///< found: the URL with its query
        Cookie, ///< found: the value
        Error, ///< text: one of the words below; detail: for the log
    };

    Kind kind = Kind::Alive;
    Secret found{};
    Cookies session{}; ///< beside a Cookie: that one and what came along
    QString text{};
    QString detail{};
};

/// The words of an Error.
namespace word {
inline const QString closed = QStringLiteral("closed"); ///< the person closed the window
inline const QString tls = QStringLiteral("tls"); ///< closed while a certificate was refused
inline const QString load = QStringLiteral("load"); ///< closed while a page did not come
inline const QString host = QStringLiteral("host"); ///< closed after a host was not allowed
inline const QString late = QStringLiteral("late"); ///< the deadline passed
} // namespace word

/// With the line feed.
[[nodiscard]] QByteArray toLine(const Request &request);
[[nodiscard]] QByteArray toLine(const Answer &answer);

/// Malformed when the line is no request that can be done.
[[nodiscard]] Outcome<Request> requestFrom(const QByteArray &line);
[[nodiscard]] Outcome<Answer> answerFrom(const QByteArray &line);

} // namespace muster::backend::browser_wire
