// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/relay_health.h"

#include "app/net/http_client.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr std::chrono::milliseconds HealthDeadline{3'000};

} // namespace

QUrl healthUrl(const settings::ListenerSettings &listener)
{
    QHostAddress address(listener.address);
    if (address == QHostAddress(QHostAddress::AnyIPv4))
        address = QHostAddress(QHostAddress::LocalHost);
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        address = QHostAddress(QHostAddress::LocalHostIPv6);
    QUrl url;
    url.setScheme(listener.certificateFile.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(address.toString());
    url.setPort(listener.port);
    url.setPath(u"/healthz"_s);
    return url;
}

Async<QJsonObject> relayHealth(settings::ListenerSettings listener)
{
    net::HttpClient http;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    http.setTls(tls);
    net::Request request;
    request.url = healthUrl(listener);
    request.deadline = HealthDeadline;
    const Outcome<net::Response> response = co_await http.send(request);
    if (!response)
        co_return failure(response.error());
    const QJsonObject state = QJsonDocument::fromJson(response->body).object();
    if (!state.contains("running"_L1)) {
        const Wording what = Wording::translate("Backend", "What answers at %1 is no relay of Muster.")
                                 .arg(request.url.toString());
        co_return failure(errorSaying(Error::Kind::Malformed, what));
    }
    co_return state;
}

} // namespace muster::backend
