// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/setup/setup_state.h"

namespace muster::setup {

/// What Muster made, or uses.
enum class BelongingKind {
    Command,
    Access, ///< what the administrator has allowed to the application
    App,
    BotToken,
    Bot,
    Conversations, ///< channels and posts
    Accounts, ///< people who are connected
    History, ///< the store
    Secrets,
    File, ///< of this computer, e.g. the settings
};

/// Stable, for the command line and files, e.g. "bot-token".
[[nodiscard]] QString belongingKindName(BelongingKind kind);
[[nodiscard]] std::optional<BelongingKind> belongingKindFromName(const QString &name);

enum class BelongingPhase {
    There,
    Working,
    Gone, ///< removed, and seen to be gone
    WasGone, ///< nothing was left to do
    Stays, ///< on purpose: somebody else's, or what people wrote
    Left, ///< it was to go and did not; `reason` says why
};

[[nodiscard]] QString belongingPhaseName(BelongingPhase phase);
[[nodiscard]] std::optional<BelongingPhase> belongingPhaseFromName(const QString &name);

/// One thing that Muster made or uses, with what will happen to it.
struct Belonging
{
    BelongingKind kind = BelongingKind::File;
    QString id; ///< the server's, or a file's path; with the kind it is the only one
    QString owner; ///< of a command: the team's URL name; of a token: the bot's id
    QString name; ///< for people, e.g. "/incident in Operations"
    QString detail; ///< which one it is, e.g. "calls https://…"; may be empty
    QString fate; ///< what will happen to it, e.g. "Will be deleted."
    bool isLocal = false; ///< on this computer
    BelongingPhase phase = BelongingPhase::There;
    QString reason; ///< why it stays, or is left; empty: no more to say
    QString byHand; ///< what to do about it by hand
    QString menuPath; ///< where, e.g. "Integrations > Bot Accounts"

    [[nodiscard]] bool isSame(const Belonging &other) const;
    bool operator==(const Belonging &) const = default;
};
using Belongings = QList<Belonging>;

/// What else is wished for.
struct UninstallChoice
{
    QString exportFolder; ///< configuration and history go there first; empty: they do not
    bool withLocal = false; ///< secrets and files of this computer go as well

    bool operator==(const UninstallChoice &) const = default;
};

enum class UninstallPhase { Listed, Looking, SigningIn, Removing, Ended };

[[nodiscard]] QString uninstallPhaseName(UninstallPhase phase);
[[nodiscard]] std::optional<UninstallPhase> uninstallPhaseFromName(const QString &name);

/// Everything that a page needs to show, or a terminal to print. Holds no secret.
struct UninstallState
{
    UninstallPhase phase = UninstallPhase::Listed;
    QUrl server; ///< empty: no workspace is known
    QString signedInAs; ///< user name; empty: nobody
    bool needsSignIn = false; ///< there is something that only an administrator can take back
    bool canUseBrowser = false; ///< the embedded browser is installed
    bool isLooked = false; ///< seen on the server; otherwise as set-up noted it
    Belongings belongings;
    UninstallChoice choice;
    QString exportedTo; ///< the folder that was written
    Troubles troubles; ///< of signing in, of the relay, of the export
    QString doing; ///< while it works
    QDateTime since; ///< of the work

    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] int leftCount() const;
    /// It came to its end, and nothing of ours is left that was to go.
    [[nodiscard]] bool isDone() const;

    bool operator==(const UninstallState &) const = default;
};

} // namespace muster::setup

Q_DECLARE_METATYPE(muster::setup::UninstallChoice)
Q_DECLARE_METATYPE(muster::setup::UninstallState)
