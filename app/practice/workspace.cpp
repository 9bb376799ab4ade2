// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/workspace.h"

#include "app/http/listener.h"
#include "app/practice/api.h"
#include "app/practice/built_in_commands.h"
#include "app/practice/command_execution.h"
#include "app/practice/dialogs.h"
#include "app/practice/entrance.h"
#include "app/practice/faults.h"
#include "app/practice/integration_caller.h"
#include "app/practice/population.h"
#include "app/practice/post_actions.h"
#include "app/practice/response_hooks.h"
#include "app/practice/topics.h"
#include "app/practice/websocket_hub.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

void addAllRoutes(Api &api, IntegrationCaller &caller)
{
    for (const auto addRoutes : {addUserRoutes,          addAccountRoutes,       addSessionRoutes,
                                 addTokenRoutes,         addBotRoutes,           addTeamRoutes,
                                 addTeamMemberRoutes,    addDirectChannelRoutes, addChannelRoutes,
                                 addChannelListRoutes,   addChannelChangeRoutes, addChannelLifeRoutes,
                                 addChannelMemberRoutes, addPostRoutes,          addPostChangeRoutes,
                                 addPostListRoutes,      addReactionRoutes,      addCommandRoutes,
                                 addConfigRoutes,        addSystemRoutes,        addCommandSuggestions,
                                 addResponseHooks,       addOAuthAppRoutes,      addOAuthConsentRoutes,
                                 addOAuthTokenRoutes,    addPluginRoutes,        addOAuthRegistrationRoutes,
                                 addLoginPages,          addErrorPage,           addHomePage})
        addRoutes(api);
    for (const auto addRoutes : {addCommandExecution, addDialogs, addPostActions})
        addRoutes(api, caller);
}

/// Generous: what is tried here is our client, not the listener.
http::Limits limits()
{
    http::Limits limits;
    limits.headerBytes = 64 * 1024;
    limits.bodyBytes = 64 * 1024 * 1024;
    limits.connections = 10'000;
    limits.connectionsPerPeer = 10'000;
    return limits;
}

} // namespace

class Workspace::Private
{
public:
    explicit Private(const Options &wanted);

    void handle(http::Request request, http::Responder respond);

    Options options;
    SystemClock systemClock;
    State state;
    Api api;
    IntegrationCaller caller;
    FaultSwitches faults;
    Entrance entrance;
    std::function<void(const Exchange &)> observer;
    WebSocketHub hub;
    http::Listener listener;
};

Workspace::Private::Private(const Options &wanted)
    : options(wanted), state(wanted.clock == nullptr ? systemClock : *wanted.clock, wanted.seed),
      api(state, dialectOf(wanted.version)), caller(state, api.dialect()), faults(api), entrance(api, faults),
      hub(api,
          [this](http::Request request, http::Responder respond) {
              entrance.handle(std::move(request), std::move(respond));
          }),
      listener([this](http::Request request, http::Responder respond) {
          handle(std::move(request), std::move(respond));
      })
{
    addAllRoutes(api, caller);
    api.setEventSink(&hub);
    listener.setClock([this] { return state.now() / 1000; });
    listener.setUpgradeHandler([this](QTcpSocket *socket) { hub.take(socket); });
    if (options.withPeople)
        populate(api);
}

void Workspace::Private::handle(http::Request request, http::Responder respond)
{
    if (!observer)
        return entrance.handle(std::move(request), std::move(respond));
    const auto observed = [this, request, respond = std::move(respond)](const http::Response &response) {
        respond(response);
        observer({request, response});
    };
    entrance.handle(std::move(request), observed);
}

Workspace::Workspace(Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(options))
{
}

Workspace::~Workspace() = default;

Outcome<void> Workspace::start()
{
    http::Endpoint endpoint;
    endpoint.port = d->options.port;
    endpoint.limits = limits();
    endpoint.tls = d->options.tls;
    const Outcome<void> listening = d->listener.listen(endpoint);
    if (!listening)
        return listening;
    d->options.port = d->listener.port();
    d->api.setSiteUrl(url().toString());
    d->entrance.configure();
    return {};
}

void Workspace::stop()
{
    d->listener.drain();
    d->hub.shutDown();
}

QUrl Workspace::url() const
{
    if (!d->listener.isListening())
        return {};
    const QString scheme = d->options.tls ? u"https"_s : u"http"_s;
    return QUrl(scheme % u"://127.0.0.1:"_s % QString::number(d->listener.port()) % d->options.path);
}

void Workspace::catchUp()
{
    d->hub.catchUp();
    d->caller.catchUp();
}

void Workspace::pass(std::chrono::seconds time)
{
    d->state.switches.clockError += time;
    catchUp();
}

int Workspace::webSocketCount() const
{
    return d->hub.connectionCount();
}

State &Workspace::state()
{
    return d->state;
}

Api &Workspace::api()
{
    return d->api;
}

FaultSwitches &Workspace::faults()
{
    return d->faults;
}

void Workspace::observe(std::function<void(const Exchange &)> observer)
{
    d->observer = std::move(observer);
}

} // namespace muster::practice
