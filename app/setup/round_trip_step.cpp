// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/round_trip_step.h"

#include "app/setup/parts_step.h"
#include "app/setup/server_address.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

constexpr std::chrono::milliseconds tripDeadline{35'000}; // the server itself gives up after 30 s

struct Trip
{
    Outcome<QJsonObject> answer = QJsonObject();
    relay::Routes::Heard before;
    relay::Routes::Heard after;
    qint64 took = 0;
};

Async<QString> townSquare(std::shared_ptr<mattermost::Client> admin, QString teamName)
{
    const Outcome<mattermost::Team> team = co_await admin->teams().byName(teamName);
    if (!team)
        co_return failure(team.error());
    const mattermost::ChannelByName which{team->id, u"town-square"_s, false};
    const Outcome<mattermost::Channel> channel = co_await admin->channels().byName(which);
    if (!channel)
        co_return failure(channel.error());
    co_return channel->id;
}

QCoro::Task<Trip> travel(std::shared_ptr<mattermost::Client> admin, QString channelId, RoundTripOrder order)
{
    Trip trip;
    trip.before = order.heard();
    mattermost::ExecuteCommand typed;
    typed.channelId = channelId;
    typed.command = u'/' + commandTrigger + " help"_L1;
    mattermost::Call call = mattermost::Call::post(u"/commands/execute"_s, typed.toJson());
    call.deadline = tripDeadline;
    QElapsedTimer timer;
    timer.start();
    trip.answer = co_await admin->session().object(call);
    trip.took = timer.elapsed();
    trip.after = order.heard();
    co_return trip;
}

Trouble refusedHere(const Trip &trip, const Texts &texts)
{
    return trouble(
        u"round-trip.refused"_s,
        texts.translate("Setup", "It arrived, and the relay refused it: %1").arg(trip.after.refusal),
        texts.translate("Setup",
                        "Redo the step Teams, bot and command: it fetches the command's "
                        "token anew."));
}

Trouble notArrived(const RoundTripOrder &order, const Texts &texts)
{
    const QString host = QUrl(order.commandUrl).host();
    if (isInternal(host)) {
        Trouble found = trouble(
            u"round-trip.internal"_s,
            texts.translate("Setup", "The server did not reach the relay at %1.").arg(order.commandUrl),
            texts
                .translate("Setup",
                           "It is an internal address. See that the server runs where it can reach "
                           "it, and that %1 is among the addresses that it may call.")
                .arg(host));
        found.consoleName
            = u"System Console > Environment > Developer > Allow untrusted internal connections to"_s;
        found.configKey = u"ServiceSettings.AllowedUntrustedInternalConnections"_s;
        return found;
    }
    return trouble(
        u"round-trip.unreachable"_s,
        texts.translate("Setup", "The server did not reach the relay at %1.").arg(order.commandUrl),
        texts.translate("Setup",
                        "See that the address is right under Settings, and that a firewall, a proxy "
                        "or a certificate in between lets the server through."));
}

Trouble anotherAnswered(const Texts &texts)
{
    Trouble found
        = trouble(u"round-trip.elsewhere"_s,
                  texts.translate("Setup", "/%1 is answered, but not by this relay.").arg(commandTrigger),
                  texts.translate("Setup",
                                  "Another command or a plugin of that name wins. Disable "
                                  "it, then run the round trip again."));
    found.consoleName = u"System Console > Plugins > Plugin Management"_s;
    found.configKey = u"PluginSettings.PluginStates"_s;
    return found;
}

Trouble refusedThere(const Error &error, const Texts &texts)
{
    if (error.code == "api.command.execute_command.not_found.app_error"_L1)
        return trouble(u"round-trip.no-command"_s,
                       texts.translate("Setup", "The server knows no /%1 in that team.").arg(commandTrigger),
                       texts.translate("Setup", "Redo the step Teams, bot and command."));
    return troubleOf(error, texts);
}

std::optional<Trouble> judge(const Trip &trip, const RoundTripOrder &order, const Texts &texts)
{
    const bool hasArrived = trip.after.genuineAt.isValid() && trip.after.genuineAt != trip.before.genuineAt;
    if (trip.answer && hasArrived)
        return {};
    if (trip.after.refusedAt != trip.before.refusedAt)
        return refusedHere(trip, texts);
    if (trip.answer)
        return anotherAnswered(texts);
    const bool isFailedCall = trip.answer.error().code.startsWith("api.command.execute_command.failed"_L1)
        || trip.answer.error().kind == Error::Kind::Timeout;
    return isFailedCall ? notArrived(order, texts) : refusedThere(trip.answer.error(), texts);
}

} // namespace

QCoro::Task<StepResult> makeRoundTrip(Tools *tools, Progress progress, RoundTripOrder order, Texts texts)
{
    StepResult result;
    result.progress = progress;
    result.progress.provedAt = {};
    const auto client = co_await administrator(tools, progress.server);
    if (!client) {
        result.troubles.append(troubleOf(client.error(), texts));
        co_return result;
    }
    const std::shared_ptr<mattermost::Client> admin = *client;
    tools->report(texts.translate("Setup", "Typing /%1 help as you").arg(commandTrigger));
    const Outcome<QString> channel = co_await townSquare(admin, order.team);
    if (!channel) {
        result.troubles.append(troubleOf(channel.error(), texts));
        co_return result;
    }
    const Trip trip = co_await travel(admin, *channel, order);
    if (const std::optional<Trouble> broken = judge(trip, order, texts)) {
        result.troubles.append(*broken);
        co_return result;
    }
    result.progress.provedAt = tools->clock.now();
    result.summary = texts.translate("Setup", "/%1 help went to the relay and came back in %2 ms")
                         .arg(commandTrigger)
                         .arg(trip.took);
    co_return result;
}

} // namespace muster::setup
