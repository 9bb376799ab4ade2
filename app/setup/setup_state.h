// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <optional>

namespace muster::setup {

/// The steps, in their order.
enum class StepName { Server, SignIn, OAuthApp, Install, Parts, Record, RoundTrip };

[[nodiscard]] const QList<StepName> &allSteps();
/// Stable, for the command line and files, e.g. "sign-in".
[[nodiscard]] QString stepName(StepName step);
[[nodiscard]] std::optional<StepName> stepFromName(const QString &name);

/// How the administrator allows Muster to act for them.
enum class Consent {
    InBrowser, ///< in Muster's own
    InSystemBrowser, ///< which comes back to the relay's callback page
    BySession, ///< of who is signed in, without a page: for automation
};

enum class StepPhase { ToDo, Working, Done, NeedsAttention };

/// What is wrong, and the way out.
struct Trouble
{
    QString code; ///< stable, e.g. "server.commands-off"
    QString field; ///< of the step's form, e.g. "address"; empty: the step as a whole
    QString sentence; ///< what is so
    QString advice; ///< what to do
    QString consoleName; ///< where it is set, e.g. "System Console > Integrations > …"; empty: nowhere there
    QString configKey; ///< the same as config.json calls it, e.g. "ServiceSettings.EnableCommands"
    bool isBlocking = true; ///< false: worth knowing, the step is done all the same

    bool operator==(const Trouble &) const = default;
};
using Troubles = QList<Trouble>;

struct Step
{
    StepName name = StepName::Server;
    StepPhase phase = StepPhase::ToDo;
    QString summary; ///< what is so, e.g. "chat.example.org, version 11.6, reached in 24 ms"
    QString doing; ///< while it works, e.g. "Waiting for the browser"
    QDateTime since; ///< of the work
    Troubles troubles;

    bool operator==(const Step &) const = default;
};

/// A team that may be chosen.
struct TeamChoice
{
    QString name; ///< in the URL
    QString title;

    bool operator==(const TeamChoice &) const = default;
};

/// What the server said of itself.
struct ServerFacts
{
    QUrl url;
    QString version; ///< e.g. "11.6.0"; empty: it does not say
    QString edition; ///< "Team Edition", "Enterprise Edition"; empty: not known
    QString siteName;
    std::chrono::milliseconds latency{0};
    std::chrono::seconds skew{0}; ///< its clock ahead of ours

    bool operator==(const ServerFacts &) const = default;
};

/// Everything that a page needs to show, or a terminal to print. Holds no secret.
struct SetupState
{
    QList<Step> steps; ///< all of them, in order
    ServerFacts server;
    QString caFile;
    QString signedInAs; ///< user name; empty: nobody
    bool canUseBrowser = false; ///< the embedded browser is installed
    bool canUseSystemBrowser = false; ///< what is allowed in the system's browser comes back to the relay
    QUrl base; ///< below which browsers come back
    QUrl installCallback;
    QUrl signInCallback;
    QString clientId;
    bool isAppMadeByUs = false;
    QList<TeamChoice> teams; ///< of the server; known once signed in
    QStringList chosenTeams;
    QString botName = QStringLiteral("muster");
    QUrl commandUrl; ///< what the command will call

    [[nodiscard]] const Step &step(StepName name) const;
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] bool isFinished() const { return doneCount() == steps.size(); }

    bool operator==(const SetupState &) const = default;
};

} // namespace muster::setup

Q_DECLARE_METATYPE(muster::setup::SetupState)
