// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/uninstall/uninstall_words.h"

namespace muster::ui {

using backend::BelongingKind;
using backend::BelongingPhase;
using backend::UninstallPhase;

namespace {

constexpr qint64 notable = 2; ///< seconds

} // namespace

QString UninstallWords::sentence(const UninstallViewState &state)
{
    const backend::UninstallState &uninstall = state.uninstall;
    if (uninstall.isDone())
        return tr("Muster is uninstalled. Channels and posts are as they were.");
    if (uninstall.phase == UninstallPhase::Ended && uninstall.leftCount() > 0)
        return tr("%n thing(s) could not be removed.", nullptr, uninstall.leftCount());
    if (uninstall.belongings.isEmpty())
        return uninstall.isWorking() ? QString() : tr("Nothing of Muster is here.");
    if (uninstall.needsSignIn && !uninstall.isLooked)
        return tr("As set-up noted it. Sign in to see what is there, and to remove it.");
    return tr("What Muster made or uses, and what will happen to it. Nothing is removed yet.");
}

QString UninstallWords::word(const backend::Belonging &one)
{
    const bool isBot = one.kind == BelongingKind::Bot;
    switch (one.phase) {
    case BelongingPhase::Working:
        return tr("Working");
    case BelongingPhase::Gone:
        return isBot ? tr("Disabled") : tr("Gone");
    case BelongingPhase::WasGone:
        return isBot ? tr("Was disabled") : tr("Was gone");
    case BelongingPhase::Stays:
        return tr("Stays");
    case BelongingPhase::Left:
        return tr("Not removed");
    case BelongingPhase::There:
        break;
    }
    return isBot ? tr("To disable") : tr("To remove");
}

Condition UninstallWords::condition(const backend::Belonging &one)
{
    switch (one.phase) {
    case BelongingPhase::Working:
        return Condition::Working;
    case BelongingPhase::Gone:
    case BelongingPhase::WasGone:
        return Condition::Done;
    case BelongingPhase::Stays:
        return Condition::Note;
    case BelongingPhase::Left:
        return Condition::Failed;
    case BelongingPhase::There:
        break;
    }
    return Condition::ToDo;
}

QString UninstallWords::doing(const UninstallViewState &state)
{
    const backend::UninstallState &uninstall = state.uninstall;
    const qint64 seconds = uninstall.since.isValid() ? uninstall.since.secsTo(state.now) : 0;
    return seconds > notable ? tr("%1, %2 s").arg(uninstall.doing).arg(seconds) : uninstall.doing;
}

} // namespace muster::ui
