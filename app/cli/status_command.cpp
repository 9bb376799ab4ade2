// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/status_command.h"

#include "app/backend/relay_health.h"
#include "app/cli/configuration.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::cli {

namespace {

QString numberOf(const QJsonObject &object, QLatin1StringView key)
{
    return QString::number(object.value(key).toInteger());
}

QString contactLine(const QJsonObject &mattermost)
{
    const QString url = mattermost.value("url"_L1).toString();
    const QString contact = mattermost.value("contact"_L1).toString();
    if (contact == "up"_L1) {
        return u"Mattermost %1 at %2: connected as @%3, events %4."_s.arg(
            mattermost.value("version"_L1).toString(), url, mattermost.value("bot"_L1).toString(),
            mattermost.value("hearsEvents"_L1).toBool() ? u"heard"_s : u"not heard"_s);
    }
    return u"Mattermost at %1: %2. %3"_s.arg(url, contact, mattermost.value("what"_L1).toString()).trimmed();
}

QString troubleLine(const QJsonObject &step)
{
    const QString next = step.value("needsAdministrator"_L1).toBool()
        ? u"it needs you: `musterctl doctor` says what to change"_s
        : u"next try %1"_s.arg(step.value("nextTry"_L1).toString());
    return u"  %1: tried %2 times (%3); %4"_s.arg(step.value("kind"_L1).toString(),
                                                  numberOf(step, "attempts"_L1),
                                                  step.value("error"_L1).toString(), next);
}

void print(const QJsonObject &state, const Terminal &terminal)
{
    const QJsonObject listener = state.value("listener"_L1).toObject();
    const QJsonObject steps = state.value("steps"_L1).toObject();
    terminal.line(printable(u"The relay runs since %1%2, and is called at %3."_s.arg(
        state.value("startedAt"_L1).toString(),
        state.value("draining"_L1).toBool() ? u" (and is ending)"_s : QString(),
        listener.value("callbackUrl"_L1).toString())));
    terminal.line(printable(contactLine(state.value("mattermost"_L1).toObject())));
    terminal.line(u"Deliveries: %1. Steps: %2 running, %3 waiting, %4 given up."_s.arg(
        numberOf(state, "deliveries"_L1), numberOf(steps, "running"_L1), numberOf(steps, "waiting"_L1),
        numberOf(state, "dead"_L1)));
    const QJsonArray troubled = steps.value("troubled"_L1).toArray();
    for (const QJsonValue &step : troubled)
        terminal.line(printable(troubleLine(step.toObject())));
}

} // namespace

QCoro::Task<ExitCode> showStatus(Invocation invocation, Terminal terminal)
{
    const Outcome<settings::Settings> settings = loadSettings(invocation);
    if (!settings) {
        terminal.trouble(settings.error());
        co_return ExitCode::Configuration;
    }
    if (settings->listener.port == 0) {
        terminal.trouble(
            u"listener.port is 0, so each start of the relay takes another port and nobody can be "
            "asked. Set it to a fixed one."_s);
        co_return ExitCode::Configuration;
    }
    const Outcome<QJsonObject> state = co_await backend::relayHealth(settings->listener);
    if (!state) {
        terminal.trouble(u"No relay answers at %1. Start it with `musterctl relay`."_s.arg(
            backend::healthUrl(settings->listener).toString()));
        terminal.trouble(state.error());
        co_return ExitCode::Unavailable;
    }
    if (invocation.json)
        terminal.json(*state);
    else
        print(*state, terminal);
    co_return ExitCode::Ok;
}

} // namespace muster::cli
