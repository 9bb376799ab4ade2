// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/examination.h"
#include "app/core/clock.h"
#include "app/mattermost/client.h"

#include <QCoroTask>

namespace muster::backend {

/// The doctor's checks on the other side: the server, the bot, its teams and the command. What can not be
/// looked at because something before it failed is said to be unknown.
class WorkspaceChecks
{
public:
    /// All outlive it.
    WorkspaceChecks(Examination &examination, net::HttpClient &http, const Clock &clock);

    [[nodiscard]] QCoro::Task<> run();

private:
    [[nodiscard]] QCoro::Task<bool> checkServer();
    [[nodiscard]] QCoro::Task<bool> checkBot();
    [[nodiscard]] QCoro::Task<> checkSwitches();
    [[nodiscard]] QCoro::Task<> checkTeam(QString name);
    [[nodiscard]] QCoro::Task<> checkCommand(mattermost::Team team);
    void judgeVersion();
    void judgeClock(const QByteArray &date);
    void judgeCommand(const mattermost::Command &command, const mattermost::Team &team);
    void giveUpOn(const QList<QLatin1StringView> &names);

    Examination &m_examination;
    const Clock &m_clock;
    const Texts m_texts;
    mattermost::Client m_client;
    QString m_botId;
};

} // namespace muster::backend
