// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/core/clock.h"
#include "app/practice/participant.h"
#include "app/practice/workspace.h"
#include "app/record/incident_record.h"

#include <QTemporaryDir>

namespace muster::cli {

/// A practice workspace with a relay connected to it as an administrator would connect it: bot, token,
/// command.
class RehearsalStage
{
public:
    /// @p language is that of what a whole channel reads: "en" or "de".
    RehearsalStage(practice::Version version, QString language);

    /// Everything up and connected, or the reason why not.
    [[nodiscard]] Async<void> build();
    [[nodiscard]] QCoro::Task<> takeDown();

    [[nodiscard]] QUrl url() const { return m_workspace.url(); }
    [[nodiscard]] net::HttpClient &http() { return m_http; }
    [[nodiscard]] const mattermost::Team &team() const { return m_team; }
    [[nodiscard]] const mattermost::Channel &townSquare() const { return m_townSquare; }
    [[nodiscard]] record::IncidentRecord &record() { return m_backend.record(); }
    /// Logged in as one of the workspace's people: "alice", "bob", or "carol", who reads German.
    [[nodiscard]] Async<std::shared_ptr<practice::Participant>> enter(QString name);

private:
    [[nodiscard]] Async<Secret> makeBot();
    [[nodiscard]] Async<mattermost::Command> makeCommand();
    [[nodiscard]] Async<void> startRelay(Secret botToken, Secret commandToken);

    QString m_language;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    practice::Workspace m_workspace;
    net::HttpClient m_http;
    std::unique_ptr<mattermost::Client> m_administrator;
    mattermost::Team m_team;
    mattermost::Channel m_townSquare;
    backend::Backend m_backend{m_clock};
};

} // namespace muster::cli
