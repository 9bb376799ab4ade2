// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/services.h"

#include "app/http/tls.h"
#include "app/relay/declarations.h"
#include "app/relay/handlers/all_handlers.h"
#include "app/store/incidents.h"
#include "app/store/journal.h"

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

mattermost::StreamSettings streamSettings(const Services::Setup &setup)
{
    mattermost::StreamSettings stream;
    stream.baseUrl = setup.settings.workspace.url;
    stream.token = setup.secrets.botToken;
    return stream;
}

http::Limits limitsOf(const settings::LimitSettings &settings)
{
    http::Limits limits;
    limits.headerBytes = settings.headerBytes;
    limits.bodyBytes = settings.bodyBytes;
    limits.requestDeadline = std::chrono::seconds(settings.requestSeconds);
    limits.idleDeadline = std::chrono::seconds(settings.idleSeconds);
    limits.handshakeDeadline = std::chrono::seconds(settings.handshakeSeconds);
    limits.connections = settings.connections;
    limits.connectionsPerPeer = settings.connectionsPerPeer;
    return limits;
}

Outcome<http::Endpoint> endpointOf(const settings::ListenerSettings &settings)
{
    http::Endpoint endpoint;
    endpoint.address = QHostAddress(settings.address);
    endpoint.port = static_cast<quint16>(settings.port);
    endpoint.limits = limitsOf(settings.limits);
    if (settings.certificateFile.isEmpty())
        return endpoint;
    const auto tls = http::tlsFromFiles(settings.certificateFile, settings.keyFile);
    if (!tls)
        return failure(tls.error());
    endpoint.tls = *tls;
    return endpoint;
}

} // namespace

Services::Services(Setup from)
    : setup(std::move(from)), client(http, setup.settings.workspace.url, setup.secrets.botToken),
      stream(streamSettings(setup)), record(database, setup.clock), directory(client, record),
      tokens(setup.secrets.callbackKey), poster(client, directory),
      runner({setup.clock, database, [this] { return circumstances(); }},
             relay::allHandlers({client, record, directory, poster, tokens, setup.clock})),
      sync(database, runner, [this] { return circumstances(); }), watch(stream, client, directory, database),
      intake({database, [this] { return circumstances(); },
              [this](QString userId) { return directory.profile(std::move(userId)); },
              [this](QString channelId, QString userId) {
                  return directory.isChannelMember(std::move(channelId), std::move(userId));
              }}),
      routes({setup.clock, intake, tokens, [this] { return circumstances(); },
              [this](const QString &team) { return setup.secrets.commandTokens.value(team); }, setup.health}),
      listener([this](http::Request request, http::Responder respond) {
          router.handle(std::move(request), respond);
      }),
      link(client, stream, directory)
{
    record.setCatalogue(setup.settings.record.catalogue);
    directory.setTeams(setup.settings.workspace.teams);
    routes.addTo(router);
    QObject::connect(&intake, &relay::Intake::stepsAppended, &runner, &relay::StepRunner::take);
    QObject::connect(&record, &record::IncidentRecord::changed, &sync, &relay::IncidentSync::recordChanged);
}

relay::Circumstances Services::circumstances()
{
    relay::Circumstances now;
    now.settings = setup.settings;
    now.workspace.url = setup.settings.workspace.url.adjusted(QUrl::StripTrailingSlash);
    now.workspace.callbackUrl = callbackUrl();
    now.workspace.teamNames = directory.teamNames();
    now.workspace.capabilities = client.session().capabilities();
    now.catalogue = directory.catalogue();
    now.now = setup.clock.now();
    return now;
}

QUrl Services::callbackUrl() const
{
    return settings::reachableUrl(setup.settings.listener, listener.port());
}

Async<void> Services::openStore()
{
    return database.open(settings::storeFile(setup.settings.store),
                         {store::Journal::schema(), store::Incidents::schema(),
                          record::BuiltInRecord::schema(), relay::Declarations::schema()});
}

Outcome<void> Services::listen()
{
    const auto endpoint = endpointOf(setup.settings.listener);
    if (!endpoint)
        return failure(endpoint.error());
    return listener.listen(*endpoint);
}

} // namespace muster::backend
