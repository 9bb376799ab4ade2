// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/token_endpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::oauth {

namespace {

Failure noGrant(const net::Response &response)
{
    // Never the body: it may hold the token.
    Error error = errorSaying(
        Error::Kind::Malformed,
        Wording::translate(
            "OAuth",
            "What answers at the address for tokens gives none. Look whether the address is the "
            "server's own, and whether a proxy stands before it."),
        QString::fromLatin1(response.header("Content-Type").left(80)));
    error.httpStatus = response.status;
    return failure(error);
}

Outcome<Grant> grantFrom(const net::Response &response, const QDateTime &now)
{
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    const bool isBearer
        = json.value("token_type"_L1).toString().compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    Grant grant;
    grant.access = Secret(json.value("access_token"_L1).toString());
    grant.refresh = Secret(json.value("refresh_token"_L1).toString());
    if (const qint64 seconds = json.value("expires_in"_L1).toInteger(); seconds > 0)
        grant.expiresAt = now.addSecs(seconds);
    if (grant.access.isEmpty() || !isBearer)
        return noGrant(response);
    return grant;
}

Form formFor(const QByteArray &grantType, const ClientIdentity &client)
{
    return {{"grant_type", grantType},
            {"client_id", client.id.toUtf8()},
            {"client_secret", client.secret.reveal()}};
}

} // namespace

TokenEndpoint::TokenEndpoint(net::HttpClient &http, QUrl url, ErrorReader errorReader, const Clock &clock)
    : m_http(http), m_url(std::move(url)), m_errorReader(std::move(errorReader)), m_clock(clock)
{
}

Async<Grant> TokenEndpoint::exchange(ClientIdentity client, CodeExchange exchange)
{
    Form form = formFor("authorization_code", client);
    form.emplaceBack("redirect_uri", exchange.redirectUrl.toEncoded());
    form.emplaceBack("code", exchange.code.reveal());
    if (exchange.pkce)
        form.emplaceBack("code_verifier", exchange.pkce->verifier().reveal());
    return grantFor(form);
}

Async<Grant> TokenEndpoint::refresh(ClientIdentity client, Secret refreshToken)
{
    Form form = formFor("refresh_token", client);
    form.emplaceBack("refresh_token", refreshToken.reveal());
    return grantFor(form);
}

Async<Grant> TokenEndpoint::grantFor(Form form)
{
    net::Request request;
    request.method = "POST";
    request.url = m_url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = encodedForm(form);
    request.deadline = m_deadline;
    const QDateTime asked = m_clock.now(); // what is on its way grows no younger
    const Outcome<net::Response> answer = co_await m_http.send(request);
    if (!answer)
        co_return failure(answer.error());
    if (answer->status < 200 || answer->status >= 300)
        co_return failure(m_errorReader(*answer));
    co_return grantFrom(*answer, asked);
}

} // namespace muster::oauth
