// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/core/clock.h"
#include "app/practice/participant.h"
#include "app/practice/workspace.h"
#include "app/record/incident_record.h"
#include "app/settings/settings.h"

#include <QTemporaryDir>

namespace muster::backend {

/// A practice workspace with a relay connected to it as an administrator would connect it: bot, token,
/// command. Stands until takeDown().
class PracticeHouse
{
public:
    /// @p clock outlives it.
    PracticeHouse(const Clock &clock, practice::Version version);

    /// Everything up and connected, or the reason why not. Of @p settings workspace, listener and store are
    /// the house's own. Called once.
    [[nodiscard]] Async<void> build(settings::Settings settings = {});
    /// Works by @p settings from now on, as far as build() would take them.
    [[nodiscard]] Async<void> follow(settings::Settings settings);
    [[nodiscard]] QCoro::Task<> takeDown();

    [[nodiscard]] QUrl url() const { return m_workspace.url(); }
    [[nodiscard]] net::HttpClient &http() { return m_http; }
    [[nodiscard]] const mattermost::Team &team() const { return m_team; }
    [[nodiscard]] const mattermost::Channel &townSquare() const { return m_townSquare; }
    [[nodiscard]] Backend &backend() { return m_backend; }
    /// Its relay's own, in memory; null before build().
    [[nodiscard]] secrets::SecretStore *secrets() const { return m_secrets.get(); }
    [[nodiscard]] record::IncidentRecord &record() { return m_backend.record(); }
    /// What @p wanted means here.
    [[nodiscard]] settings::Settings settingsFor(settings::Settings wanted) const;

    /// The workspace's people: "alice", "bob", and "carol", who reads German.
    [[nodiscard]] static const QStringList &people();
    /// Logged in as one of them.
    [[nodiscard]] Async<std::shared_ptr<practice::Participant>> enter(QString name);

private:
    [[nodiscard]] Async<Secret> makeBot();
    [[nodiscard]] Async<mattermost::Command> makeCommand();
    [[nodiscard]] Async<void> startRelay(Secret botToken, Secret commandToken);

    QTemporaryDir m_folder;
    practice::Workspace m_workspace;
    net::HttpClient m_http;
    std::unique_ptr<mattermost::Client> m_administrator;
    mattermost::Team m_team;
    mattermost::Channel m_townSquare;
    settings::Settings m_settings;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    Backend m_backend;
};

} // namespace muster::backend
