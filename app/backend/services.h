// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/account_watch.h"
#include "app/backend/mattermost_link.h"
#include "app/backend/relay_secrets.h"
#include "app/core/clock.h"
#include "app/http/listener.h"
#include "app/http/router.h"
#include "app/mattermost/client.h"
#include "app/mattermost/event_stream.h"
#include "app/net/http_client.h"
#include "app/record/built_in_record.h"
#include "app/relay/browser_routes.h"
#include "app/relay/connecting.h"
#include "app/relay/directory.h"
#include "app/relay/handlers/step_poster.h"
#include "app/relay/incident_sync.h"
#include "app/relay/install_route.h"
#include "app/relay/intake.h"
#include "app/relay/routes.h"
#include "app/relay/step_runner.h"
#include "app/relay/workspace_watch.h"
#include "app/settings/settings.h"
#include "app/store/database.h"

namespace muster::backend {

/// Of all that is kept in the store.
[[nodiscard]] QList<store::Schema> storeSchemas();

/// Every service of a running relay, in the order in which they need each other; they go in reverse.
struct Services
{
    struct Setup
    {
        const Clock &clock;
        settings::Settings settings;
        RelaySecrets secrets;
        std::function<QJsonObject()> health; ///< what /healthz says
        QSslConfiguration trust; ///< of what goes out
        secrets::SecretStore *secretStore = nullptr; ///< outlives them
    };

    explicit Services(Setup from);
    /// First lets all that waits for the workspace or the store go on to its end, while what it uses is
    /// there.
    ~Services();
    Q_DISABLE_COPY_MOVE(Services)

    /// What holds at the moment, for plans and handlers.
    [[nodiscard]] relay::Circumstances circumstances();
    [[nodiscard]] QUrl callbackUrl() const;

    [[nodiscard]] Async<void> openStore();
    /// Listens where the settings say.
    [[nodiscard]] Outcome<void> listen();
    /// Changes all that can be changed while they run: everything but the workspace and the store. When we
    /// can not listen where @p after says, nothing is changed.
    [[nodiscard]] Outcome<void> follow(const settings::Settings &after);

    /// The OAuth app's, which may have been renewed since; whether it is another now.
    [[nodiscard]] Async<bool> rereadClientSecret();

    Setup setup;
    store::Database database;
    net::HttpClient http;
    mattermost::Client client;
    mattermost::EventStream stream;
    record::BuiltInRecord record;
    relay::Directory directory;
    relay::CallbackTokens tokens;
    relay::StepPoster poster;
    relay::StepRunner runner;
    relay::IncidentSync sync;
    relay::WorkspaceWatch watch;
    relay::Intake intake;
    relay::Connecting connecting;
    relay::Routes routes;
    relay::BrowserRoutes browserRoutes;
    relay::InstallRoute installRoute;
    http::Router router;
    http::Listener listener;
    MattermostLink link;
    AccountWatch accounts;

private:
    std::shared_ptr<bool> m_isThere = std::make_shared<bool>(true);
};

} // namespace muster::backend
