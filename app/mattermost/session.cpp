// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/session.h"

#include "app/core/log.h"
#include "app/mattermost/error_sorting.h"

#include <QJsonDocument>

namespace muster::mattermost {

namespace {

bool isSuccess(const net::Response &response)
{
    return response.status >= 200 && response.status < 300;
}

/// Two segments: what follows may be a response_url's id, which is as good as a key, or an address.
QString placeForLog(const Call &call)
{
    return call.path.section(QChar(u'/'), 0, 2);
}

} // namespace

Session::Session(net::HttpClient &http, QUrl baseUrl, Secret token)
    : m_http(http), m_baseUrl(std::move(baseUrl)), m_token(std::move(token))
{
}

void Session::setToken(Secret token)
{
    m_token = std::move(token);
}

void Session::setBaseUrl(QUrl baseUrl)
{
    m_baseUrl = std::move(baseUrl);
    m_version = {};
}

void Session::setDeadline(std::chrono::milliseconds deadline)
{
    m_deadline = deadline;
}

void Session::setObserver(ExchangeObserver observer)
{
    m_observer = std::move(observer);
}

Async<QJsonObject> Session::object(Call call)
{
    const Outcome<net::Response> answer = co_await response(std::move(call));
    if (!answer)
        co_return failure(answer.error());
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (!document.isObject())
        co_return failure(notJson(*answer));
    co_return document.object();
}

Async<QJsonArray> Session::array(Call call)
{
    const Outcome<net::Response> answer = co_await response(std::move(call));
    if (!answer)
        co_return failure(answer.error());
    if (answer->body.trimmed() == "null") // how the server writes some empty lists
        co_return QJsonArray();
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (!document.isArray())
        co_return failure(notJson(*answer));
    co_return document.array();
}

Async<void> Session::done(Call call)
{
    const Outcome<QJsonObject> answer = co_await object(std::move(call));
    if (!answer)
        co_return failure(answer.error());
    co_return Outcome<void>();
}

Async<net::Response> Session::response(Call call)
{
    return exchange(std::move(call), QStringLiteral("/api/v4"));
}

Async<net::Response> Session::responseOutsideApi(Call call)
{
    return exchange(std::move(call), QString());
}

net::Request Session::requestFor(const Call &call, const QString &prefix) const
{
    QString path = m_baseUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    path += prefix + call.path;

    net::Request request;
    request.method = call.method;
    request.url = m_baseUrl;
    request.url.setPath(path, QUrl::TolerantMode);
    request.url.setQuery(call.query);
    request.url.setFragment(QString());
    if (call.withToken && !m_token.isEmpty())
        request.headers.emplaceBack("Authorization", "Bearer " + m_token.reveal());
    if (!call.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    request.body = call.body;
    request.deadline = call.deadline > std::chrono::milliseconds::zero() ? call.deadline : m_deadline;
    return request;
}

Async<net::Response> Session::exchange(Call call, QString prefix)
{
    const net::Request request = requestFor(call, prefix);
    const Outcome<net::Response> answer = co_await m_http.send(request);
    if (m_observer)
        m_observer(request, answer);
    if (!answer)
        co_return failure(answer.error());
    learnVersion(*answer);
    if (isSuccess(*answer) && isPage(*answer))
        co_return failure(notJson(*answer));
    if (!isSuccess(*answer)) {
        const Error error = sortedError(*answer);
        qCDebug(lcMattermost) << call.method << placeForLog(call) << error.httpStatus << error.code;
        co_return failure(error);
    }
    co_return *answer;
}

void Session::learnVersion(const net::Response &response)
{
    const QByteArray header = response.header("X-Version-Id");
    const QVersionNumber version = versionFromText(QString::fromLatin1(header));
    if (!version.isNull())
        m_version = version;
}

} // namespace muster::mattermost
