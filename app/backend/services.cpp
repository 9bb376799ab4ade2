// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/services.h"

#include "app/backend/listening.h"
#include "app/relay/declarations.h"
#include "app/relay/handlers/all_handlers.h"
#include "app/relay/inbox.h"
#include "app/store/accounts.h"
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
    stream.tls = setup.trust;
    return stream;
}

} // namespace

QList<store::Schema> storeSchemas()
{
    return {store::Journal::schema(),      store::Incidents::schema(), record::BuiltInRecord::schema(),
            relay::Declarations::schema(), relay::Inbox::schema(),     store::Accounts::schema()};
}

Services::Services(Setup from)
    : setup(std::move(from)), client(http, setup.settings.workspace.url, setup.secrets.botToken),
      stream(streamSettings(setup)), record(database, setup.clock), directory(client, record),
      tokens(setup.secrets.callbackKey), poster(client, directory),
      runner({setup.clock, database, [this] { return circumstances(); }},
             relay::allHandlers({client, record, directory, poster, tokens, setup.clock})),
      sync(database, runner, [this] { return circumstances(); }),
      watch({stream, client, directory, database, runner, [this] { return circumstances(); }}),
      intake({database, [this] { return circumstances(); },
              [this](QString userId) { return directory.profile(std::move(userId)); },
              [this](QString channelId, QString userId) {
                  return directory.isChannelMember(std::move(channelId), std::move(userId));
              },
              [this](const QString &userId) { return connecting.offerTo(userId); }}),
      connecting({setup.clock, http, tokens, intake, [this] { return circumstances(); },
                  [this] { return setup.secrets.clientSecret; }, [this] { return rereadClientSecret(); }}),
      routes({setup.clock, intake, tokens, [this] { return circumstances(); },
              [this](const QString &team) { return setup.secrets.commandTokens.value(team); }, setup.health}),
      browserRoutes({connecting, [this] { return circumstances(); },
                     [this](QString userId) { return directory.profile(std::move(userId)); }}),
      installRoute([this] { return setup.settings.language.defaultLanguage; }),
      listener([this](http::Request request, http::Responder respond) {
          router.handle(std::move(request), respond);
      }),
      link(client, stream, directory),
      accounts({setup.clock, http, client, stream, database, intake, connecting,
                [this] { return circumstances(); }, [this] { return setup.secrets.clientSecret; },
                [this] { return rereadClientSecret(); }, setup.secretStore, setup.trust})
{
    http.setTls(setup.trust);
    record.setCatalogue(setup.settings.record.catalogue);
    directory.setTeams(setup.settings.workspace.teams);
    routes.addTo(router);
    browserRoutes.addTo(router);
    installRoute.addTo(router);
    QObject::connect(&intake, &relay::Intake::stepsAppended, &runner, &relay::StepRunner::take);
    // Who connects again is lost no more.
    QObject::connect(&intake, &relay::Intake::tookIn, &accounts, [this] {
        if (accounts.health().lost > 0)
            accounts.recount();
    });
    QObject::connect(&record, &record::IncidentRecord::changed, &sync, &relay::IncidentSync::recordChanged);
}

Services::~Services()
{
    runner.drain(); // nothing new begins
    http.close();
    database.close();
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

/// A keyring takes its time: the services may be gone by then.
Async<bool> Services::rereadClientSecret()
{
    const std::weak_ptr<bool> isThere = m_isThere;
    if (setup.secretStore == nullptr)
        co_return false;
    const Outcome<Secret> read = co_await readClientSecret(setup.secretStore, setup.settings.oauth);
    if (!read)
        co_return failure(read.error());
    if (isThere.expired() || read->equals(setup.secrets.clientSecret.reveal()))
        co_return false;
    setup.secrets.clientSecret = *read;
    co_return true;
}

QUrl Services::callbackUrl() const
{
    return settings::reachableUrl(setup.settings.listener, listener.port());
}

Async<void> Services::openStore()
{
    return database.open(settings::storeFile(setup.settings.store), storeSchemas());
}

Outcome<void> Services::listen()
{
    return listenAt(listener, setup.settings.listener, 0);
}

Outcome<void> Services::follow(const settings::Settings &after)
{
    const QUrl before = callbackUrl();
    const settings::ListenerSettings &wanted = after.listener;
    if (wanted != setup.settings.listener) {
        // Any free port: the one that we have.
        const bool mayStay = wanted.port == 0 && setup.settings.listener.port == 0;
        const quint16 port = mayStay ? listener.port() : quint16(0);
        if (const auto moved = listenAt(listener, wanted, port); !moved)
            return moved;
    }
    setup.settings = after;
    record.setCatalogue(after.record.catalogue);
    if (callbackUrl() != before)
        routes.forgetHeard();
    return {};
}

} // namespace muster::backend
