// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/mattermost/client.h"
#include "app/settings/settings.h"
#include "app/setup/belonging_words.h"
#include "app/setup/progress.h"

namespace muster::setup {

/// By what the workspace is searched for what is ours: what set-up noted, and what the settings name.
struct Trail
{
    Progress progress; ///< with server and CA file also where the settings alone know them
    QStringList servedTeams;
    QStringList commandUrls; ///< all that a command of ours may call
    QString namedClientId; ///< of the settings
    QString namedBot;
    bool isByHand = false; ///< set-up never ran here: the settings alone know the workspace

    /// Whether something was made here that an administrator alone can take back.
    [[nodiscard]] bool needsAdministrator() const;
};

[[nodiscard]] Trail trailOf(const Progress &progress, const settings::Settings &settings);

/// What is known without asking anybody.
[[nodiscard]] Belongings notedBelongings(const Trail &trail, const Texts &texts);

/// Looks what of it is there, in the order in which it is safe to remove. What is ours is known by its id, as
/// set-up noted it, or by what a crashed set-up was about to make. Changes nothing.
class WorkspaceInventory
{
public:
    WorkspaceInventory(std::shared_ptr<mattermost::Client> administrator, Trail trail, const Texts &texts)
        : m_admin(std::move(administrator)), m_trail(std::move(trail)), m_words(texts)
    {
    }

    /// Fails when the server does not answer, or not to this administrator. What it answers of one thing
    /// alone is that thing's trouble.
    [[nodiscard]] Async<Belongings> look();
    /// By id, of those teams that were looked at.
    [[nodiscard]] const QHash<QString, QString> &teamNames() const { return m_teamNames; }

private:
    [[nodiscard]] Async<void> lookAtTeam(QString name);
    [[nodiscard]] Async<void> lookAtApp();
    [[nodiscard]] Async<void> lookAtBot();
    [[nodiscard]] Async<void> lookAtTokens(mattermost::Bot bot);
    [[nodiscard]] Async<QString> begunApp();
    [[nodiscard]] Async<mattermost::Bot> bot();
    void addCommand(const mattermost::Command &command, const mattermost::Team &team);
    /// Fails when @p error is not about @p one alone; else that is left.
    [[nodiscard]] Outcome<void> leave(const Belonging &one, const Error &error);

    std::shared_ptr<mattermost::Client> m_admin;
    const Trail m_trail;
    const BelongingWords m_words;
    QHash<QString, QString> m_teamNames;
    Belongings m_found;
};

} // namespace muster::setup
