// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "app/practice/faults.h"
#include "app/practice/state.h"
#include "app/practice/workspace.h"
#include "app/record/built_in_record.h"
#include "app/relay/callback_token.h"
#include "app/relay/directory.h"
#include "app/relay/handlers/all_handlers.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

namespace muster::test {

/// All handlers, over the real client, against a practice workspace with a bot in the team "ops".
class HandlerHouse
{
    QTemporaryDir m_folder; // goes last: the store is in it

public:
    explicit HandlerHouse(practice::Version version = practice::Version::V11_6);

    /// One try of @p step, with what context() says.
    Outcome<QJsonObject> run(const store::Step &step);
    template <typename Arguments>
    [[nodiscard]] store::Step step(const Arguments &arguments) const
    {
        store::Step step;
        step.id = QStringLiteral("step");
        step.incidentId = known.incident.id;
        step.kind = relay::stepName(Arguments::Kind);
        step.arguments = relay::step::toJson(arguments);
        step.createdAt = clock.now();
        return step;
    }

    [[nodiscard]] QString userId(const QString &name);
    [[nodiscard]] QString teamId();
    [[nodiscard]] practice::State &state() { return workspace.state(); }
    /// Of the bot; becomes the incident's.
    void makeChannel();
    [[nodiscard]] QList<practice::Post> posts(const QString &channelId);

    FixedClock clock;
    practice::Workspace workspace;
    net::HttpClient http;
    std::unique_ptr<mattermost::Client> client;
    store::Database database;
    record::BuiltInRecord record{database, clock};
    std::unique_ptr<relay::Directory> directory;
    relay::CallbackTokens tokens{Secret(QByteArray(32, 'k'))};
    std::unique_ptr<relay::StepPoster> poster;
    relay::StepHandlers handlers;

    store::KnownIncident known; ///< what a handler is told; without an id it is told of none
    bool knowsTeams = true; ///< else as after a start without the workspace
    bool fresh = true;
    QList<QJsonObject> remembered;

private:
    QString m_botId;
};

} // namespace muster::test
