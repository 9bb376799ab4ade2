// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/response_writer.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return ""; // may be empty (RFC 9112 section 4)
    }
}

bool isOurs(QByteArrayView name)
{
    const auto same = [name](QByteArrayView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    return same("Content-Length") || same("Transfer-Encoding") || same("Connection") || same("Date");
}

bool isHarmless(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char letter) {
        return (letter >= 0 && letter < ' ' && letter != '\t') || letter == 0x7f;
    });
}

} // namespace

QByteArray toWire(const Response &response, const Wire &wire)
{
    const int status = response.status >= 200 && response.status <= 599 ? response.status : 500;
    const bool bodiless = status == 204 || status == 304;
    QByteArray bytes;
    bytes.reserve(256 + response.body.size());
    bytes.append("HTTP/1.1 ").append(QByteArray::number(status)).append(' ').append(reasonOf(status));
    bytes.append("\r\nDate: ").append(wire.date);
    if (!bodiless)
        bytes.append("\r\nContent-Length: ").append(QByteArray::number(response.body.size()));
    if (wire.close)
        bytes.append("\r\nConnection: close");
    else if (wire.version10)
        bytes.append("\r\nConnection: keep-alive");
    for (const auto &[name, value] : response.headers) {
        if (!name.isEmpty() && !isOurs(name) && isHarmless(name) && isHarmless(value))
            bytes.append("\r\n").append(name).append(": ").append(value);
    }
    bytes.append("\r\n\r\n");
    if (!bodiless && !wire.head)
        bytes.append(response.body);
    return bytes;
}

QByteArray imfFixdate(qint64 secondsSinceEpoch)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

} // namespace muster::http
