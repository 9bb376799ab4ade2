// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/status_command.h"

#include "app/cli/configuration.h"
#include "app/net/http_client.h"

#include <QHostAddress>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::cli {

namespace {

/// The relay on this machine, whatever address the workspace calls it by.
QUrl healthUrl(const settings::ListenerSettings &listener)
{
    QHostAddress address(listener.address);
    if (address == QHostAddress::Any || address == QHostAddress::AnyIPv4)
        address = QHostAddress::LocalHost;
    else if (address == QHostAddress::AnyIPv6)
        address = QHostAddress::LocalHostIPv6;
    QUrl url;
    url.setScheme(listener.certificateFile.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(address.toString());
    url.setPort(listener.port);
    url.setPath(u"/healthz"_s);
    return url;
}

void print(const QJsonObject &state, const Terminal &terminal)
{
    const QJsonObject mattermost = state.value("mattermost"_L1).toObject();
    const QJsonObject steps = state.value("steps"_L1).toObject();
    const QJsonObject journal = state.value("journal"_L1).toObject();
    const auto number = [](const QJsonValue &value) { return QString::number(value.toInteger()); };
    terminal.line(u"The relay runs since %1."_s.arg(state.value("startedAt"_L1).toString()));
    terminal.line(u"Mattermost: %1 %2"_s.arg(mattermost.value("contact"_L1).toString(),
                                             mattermost.value("version"_L1).toString()));
    terminal.line(u"Deliveries: %1. Steps: %2 running, %3 waiting, %4 given up."_s.arg(
        number(journal.value("deliveries"_L1)), number(steps.value("running"_L1)),
        number(steps.value("waiting"_L1)), number(steps.value("dead"_L1))));
}

} // namespace

QCoro::Task<ExitCode> showStatus(Invocation invocation, Terminal terminal)
{
    const Outcome<settings::Settings> settings = loadSettings(invocation);
    if (!settings) {
        terminal.trouble(printable(settings.error().what));
        co_return ExitCode::Configuration;
    }
    net::HttpClient http;
    net::Request request;
    request.url = healthUrl(settings->listener);
    request.deadline = std::chrono::seconds(5);
    const Outcome<net::Response> response = co_await http.send(request);
    const QJsonObject state = response ? QJsonDocument::fromJson(response->body).object() : QJsonObject();
    if (state.isEmpty()) {
        terminal.trouble(
            u"No relay answers at %1. Start it with `musterctl relay`."_s.arg(request.url.toString()));
        co_return ExitCode::Unavailable;
    }
    if (invocation.json)
        terminal.json(state);
    else
        print(state, terminal);
    co_return ExitCode::Ok;
}

} // namespace muster::cli
