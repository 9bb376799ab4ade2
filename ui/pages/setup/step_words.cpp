// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/step_words.h"

namespace muster::ui {

using backend::StepName;
using backend::StepPhase;

namespace {

constexpr int notable = 2; ///< seconds

} // namespace

QString StepWords::title(StepName step)
{
    switch (step) {
    case StepName::Server:
        return tr("Server");
    case StepName::SignIn:
        return tr("Sign in");
    case StepName::OAuthApp:
        return tr("OAuth application");
    case StepName::Install:
        return tr("Install");
    case StepName::Parts:
        return tr("Teams, bot and command");
    case StepName::Record:
        return tr("Record");
    case StepName::RoundTrip:
        break;
    }
    return tr("Round trip");
}

QString StepWords::brief(StepName step)
{
    switch (step) {
    case StepName::Server:
        return tr("Which Mattermost, and what of it is in the way");
    case StepName::SignIn:
        return tr("As a system administrator, for as long as set-up takes");
    case StepName::OAuthApp:
        return tr("Lets people connect their account");
    case StepName::Install:
        return tr("Your consent, once");
    case StepName::Parts:
        return tr("Where /incident is, and who answers");
    case StepName::Record:
        return tr("Where incidents are kept");
    case StepName::RoundTrip:
        break;
    }
    return tr("Whether /incident is answered");
}

QString StepWords::purpose(StepName step)
{
    switch (step) {
    case StepName::Server:
        return tr("Muster looks which server this is and whether anything on it stands in the way. Nothing "
                  "is changed there.");
    case StepName::SignIn:
        return tr(
            "As a system administrator. Only the session is kept, in a safe place, and only what set-up "
            "needs; it is ended when set-up is done.");
    case StepName::OAuthApp:
        return tr("Muster registers itself on the server, so that people can connect their account. An "
                  "application that was made before is found again.");
    case StepName::Install:
        return tr("Mattermost asks whether Muster may act for you. Muster keeps the answer and renews it by "
                  "itself; you can take it back in your profile.");
    case StepName::Parts:
        return tr(
            "Muster makes one bot, and one slash command in every team that you choose. Nothing is made "
            "before you press the button, and every part can be taken back.");
    case StepName::Record:
        return tr("Incidents are kept in the record that is built into Muster: a file on this computer.");
    case StepName::RoundTrip:
        break;
    }
    return tr("Muster starts the relay, runs /incident help as you, and watches it arrive and come back. "
              "Nobody else sees it.");
}

QString StepWords::word(StepPhase phase)
{
    switch (phase) {
    case StepPhase::Working:
        return tr("Working");
    case StepPhase::Done:
        return tr("Done");
    case StepPhase::NeedsAttention:
        return tr("Needs attention");
    case StepPhase::ToDo:
        break;
    }
    return tr("To do");
}

Condition StepWords::condition(StepPhase phase)
{
    switch (phase) {
    case StepPhase::Working:
        return Condition::Working;
    case StepPhase::Done:
        return Condition::Done;
    case StepPhase::NeedsAttention:
        return Condition::Attention;
    case StepPhase::ToDo:
        break;
    }
    return Condition::ToDo;
}

QString StepWords::doing(const backend::SetupStep &step, const QDateTime &now)
{
    const qint64 seconds = step.since.isValid() ? step.since.secsTo(now) : 0;
    return seconds > notable ? tr("%1, %2 s").arg(step.doing).arg(seconds) : step.doing;
}

} // namespace muster::ui
