// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/browser_wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::backend::browser_wire {

namespace {

constexpr int longestDeadline = 24 * 60 * 60;

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Failure malformed(const QString &detail)
{
    return failure({.kind = Error::Kind::Malformed,
                    .what = u"Muster and its browser do not understand each other. Install both anew."_s,
                    .detail = detail});
}

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QJsonArray jsonOf(const Cookies &cookies)
{
    QJsonArray array;
    for (const Cookie &cookie : cookies) {
        array.append(QJsonObject{{u"name"_s, cookie.name},
                                 {u"value"_s, QString::fromUtf8(cookie.value.reveal())},
                                 {u"httpOnly"_s, cookie.isHttpOnly}});
    }
    return array;
}

Cookies cookiesFrom(const QJsonValue &json)
{
    Cookies cookies;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array) {
        cookies.append(
            {each["name"_L1].toString(), Secret(each["value"_L1].toString()), each["httpOnly"_L1].toBool()});
    }
    return cookies;
}

QUrl urlFrom(const QJsonValue &json)
{
    return QUrl(json.toString(), QUrl::StrictMode);
}

QStringList stringsFrom(const QJsonValue &json)
{
    QStringList strings;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array)
        strings.append(each.toString());
    return strings;
}

/// Why it cannot be done; empty: it can.
QString objection(const Request &request)
{
    if (!isWeb(request.url))
        return u"url"_s;
    if (request.callback.isEmpty() && request.cookie.isEmpty())
        return u"neither callback nor cookie"_s;
    if (!request.callback.isEmpty() && (!isWeb(request.callback) || request.callback.hasQuery()))
        return u"callback"_s;
    if (request.deadline.count() < 1 || request.deadline.count() > longestDeadline)
        return u"deadlineSeconds"_s;
    return {};
}

} // namespace

QByteArray toLine(const Request &request)
{
    QJsonObject json{{u"url"_s, request.url.toString(QUrl::FullyEncoded)},
                     {u"hosts"_s, QJsonArray::fromStringList(request.hosts)},
                     {u"title"_s, request.title},
                     {u"ca"_s, QString::fromUtf8(request.caPem)},
                     {u"dark"_s, request.isDark},
                     {u"language"_s, request.language},
                     {u"deadlineSeconds"_s, static_cast<int>(request.deadline.count())}};
    if (!request.callback.isEmpty())
        json[u"callback"_s] = request.callback.toString(QUrl::FullyEncoded);
    if (!request.cookie.isEmpty())
        json[u"cookie"_s] = request.cookie;
    if (!request.alsoCookies.isEmpty())
        json[u"alsoCookies"_s] = QJsonArray::fromStringList(request.alsoCookies);
    if (!request.session.isEmpty())
        json[u"session"_s] = jsonOf(request.session);
    return lineOf(json);
}

QByteArray toLine(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::Alive:
        break;
    case Answer::Kind::Allowed:
        return lineOf({{u"allowed"_s, answer.text}});
    case Answer::Kind::Callback:
        return lineOf({{u"callback"_s, QString::fromUtf8(answer.found.reveal())}});
    case Answer::Kind::Cookie:
        return lineOf({{u"cookie"_s, QString::fromUtf8(answer.found.reveal())},
                       {u"session"_s, jsonOf(answer.session)}});
    case Answer::Kind::Error:
        return lineOf({{u"error"_s, answer.text}, {u"detail"_s, answer.detail}});
    }
    return lineOf({{u"alive"_s, true}});
}

Outcome<Request> requestFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Request request{.url = urlFrom(json["url"_L1]),
                    .callback = urlFrom(json["callback"_L1]),
                    .cookie = json["cookie"_L1].toString(),
                    .alsoCookies = stringsFrom(json["alsoCookies"_L1]),
                    .session = cookiesFrom(json["session"_L1]),
                    .hosts = stringsFrom(json["hosts"_L1]),
                    .title = json["title"_L1].toString(),
                    .caPem = json["ca"_L1].toString().toUtf8(),
                    .isDark = json["dark"_L1].toBool(),
                    .language = json["language"_L1].toString(),
                    .deadline = std::chrono::seconds(json["deadlineSeconds"_L1].toInt())};
    if (const QString why = objection(request); !why.isEmpty())
        return malformed(u"request: "_s + why);
    return request;
}

Outcome<Answer> answerFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json["alive"_L1].toBool())
        return Answer{};
    if (const QString host = json["allowed"_L1].toString(); !host.isEmpty())
        return Answer{.kind = Answer::Kind::Allowed, .text = host};
    if (const QString url = json["callback"_L1].toString(); !url.isEmpty())
        return Answer{.kind = Answer::Kind::Callback, .found = Secret(url)};
    if (const QString value = json["cookie"_L1].toString(); !value.isEmpty())
        return Answer{
            .kind = Answer::Kind::Cookie, .found = Secret(value), .session = cookiesFrom(json["session"_L1])};
    if (const QString word = json["error"_L1].toString(); !word.isEmpty())
        return Answer{.kind = Answer::Kind::Error, .text = word, .detail = json["detail"_L1].toString()};
    return malformed(u"answer of %1 bytes"_s.arg(line.size()));
}

} // namespace muster::backend::browser_wire
