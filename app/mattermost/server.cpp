// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/server.h"

#include "app/mattermost/error_sorting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

Async<QVersionNumber> Server::ping()
{
    Call call = Call::get(u"/system/ping"_s);
    call.withToken = false;
    const Outcome<net::Response> answer = co_await m_session.response(call);
    if (!answer)
        co_return failure(answer.error());
    if (QJsonDocument::fromJson(answer->body).object().value("status"_L1).toString() != "OK"_L1)
        co_return failure(notJson(*answer));
    co_return versionFromText(QString::fromLatin1(answer->header("X-Version-Id")));
}

Async<ClientConfig> Server::config()
{
    const QUrlQuery parameters{{u"format"_s, u"old"_s}};
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(u"/config/client"_s, parameters));
    co_return answer.map(&ClientConfig::fromJson);
}

Async<ServerConfig> Server::fullConfig()
{
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(u"/config"_s));
    co_return answer.map(&ServerConfig::fromJson);
}

Async<OAuthMetadata> Server::oauthMetadata()
{
    Call call = Call::get(u"/.well-known/oauth-authorization-server"_s);
    call.withToken = false;
    const Outcome<net::Response> answer = co_await m_session.responseOutsideApi(call);
    if (!answer && answer.error().httpStatus == 0)
        co_return failure(answer.error());
    const QJsonDocument document = answer ? QJsonDocument::fromJson(answer->body) : QJsonDocument();
    // Old servers answer every path they do not know with the web client's page (General HTTP).
    if (!document.isObject())
        co_return OAuthMetadata();
    co_return OAuthMetadata::fromJson(document.object());
}

} // namespace muster::mattermost
