// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/setup/tools.h"

namespace muster::setup {

/// The command's trigger, in every team.
inline constexpr QLatin1StringView commandTrigger("incident");
/// By which a bot and a token are known to be ours, whoever looks; no text for people to translate.
inline constexpr QLatin1StringView botMark("Made by Muster for its relay");

struct PartsOrder
{
    QStringList teams; ///< URL names; one at least
    QString botName;
    QString commandUrl; ///< what the command calls
};

/// Makes what the relay needs in the workspace, by the administrator's session: the bot, its token, its
/// membership, and one slash command a team. What is there already is found again, what somebody changed is
/// set right and told as a trouble that does not block, and nothing is ever there twice. Takes the command
/// back from teams that are chosen no more.
class PartsStep
{
public:
    /// @p tools outlives it.
    PartsStep(Tools &tools, Texts texts) : m_tools(tools), m_texts(std::move(texts)) { }

    [[nodiscard]] QCoro::Task<StepResult> run(Progress progress, PartsOrder order);

private:
    [[nodiscard]] QCoro::Task<bool> ensureBot(QString name);
    [[nodiscard]] QCoro::Task<bool> findBot(QString name);
    [[nodiscard]] QCoro::Task<bool> makeBot(QString name);
    [[nodiscard]] QCoro::Task<bool> ensureToken();
    [[nodiscard]] QCoro::Task<bool> isTokenGood();
    [[nodiscard]] QCoro::Task<bool> ensureTeam(QString name, QString commandUrl);
    [[nodiscard]] QCoro::Task<bool> ensureCommand(mattermost::Team team, QString commandUrl);
    [[nodiscard]] QCoro::Task<> removeTwins(QList<mattermost::Command> twins);
    [[nodiscard]] QCoro::Task<> leaveTeam(QString name);
    bool fail(const Error &error, const QString &field = {});
    void repaired(const QString &sentence);

    Tools &m_tools;
    const Texts m_texts;
    std::shared_ptr<mattermost::Client> m_admin;
    StepResult m_result;
};

} // namespace muster::setup
