// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// What Uninstall does to remove; uninstall.cpp keeps the orders, the notes and the list.

#include "app/setup/uninstall.h"

#include "app/setup/sign_in_step.h"
#include "app/setup/workspace_removal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::setup {

void Uninstall::put(const Belonging &one)
{
    const auto replace = [&one](Belongings &all) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&one](const Belonging &other) { return other.isSame(one); });
        if (found != all.end())
            *found = one;
    };
    replace(m_remote);
    replace(m_local);
    m_state.belongings = m_remote + m_local;
    say();
}

QCoro::Task<> Uninstall::runRemove()
{
    const bool isRead = co_await readNotes();
    if (!isRead)
        co_return;
    if (m_state.needsSignIn && !m_admin) {
        fail(trouble(u"uninstall.sign-in"_s, m_texts.translate("Setup", "Nobody is signed in."),
                     m_texts.translate("Uninstall",
                                       "Sign in as a system administrator: only they may take back what "
                                       "set-up made.")));
        co_return;
    }
    const Outcome<void> taken = co_await m_services.takeStore();
    if (!taken) {
        Trouble found = troubleOf(taken.error(), m_texts);
        if (found.code == "store.locked"_L1)
            found.advice = m_texts.translate("Uninstall", "End the relay there, then try again.");
        fail(found);
        co_return;
    }
    const bool isReady = co_await prepare();
    if (isReady) {
        const bool isGone = co_await removeFromWorkspace();
        if (isGone)
            co_await finish();
        m_state.phase = UninstallPhase::Ended;
    }
    m_services.releaseStore(!isReady);
}

/// The list as it is now, and the export.
QCoro::Task<bool> Uninstall::prepare()
{
    const bool isLooked = co_await lookAtWorkspace();
    co_await list();
    if (!isLooked)
        co_return false;
    const bool isExported = co_await exportFirst();
    co_return isExported;
}

QCoro::Task<> Uninstall::finish()
{
    if (!m_state.choice.withLocal) {
        co_await forgetWorkspace();
        co_return;
    }
    co_await endSession();
    co_await removeLocal();
}

/// Not twice into the same place.
QCoro::Task<bool> Uninstall::exportFirst()
{
    const QString folder = m_state.choice.exportFolder;
    if (folder.isEmpty() || m_state.exportedTo.startsWith(folder + u'/'))
        co_return true;
    m_tools.report(m_texts.translate("Uninstall", "Exporting configuration and history"));
    const Outcome<QString> exported = co_await m_services.exportTo(folder, m_teamNames);
    if (!exported) {
        Trouble found = troubleOf(exported.error(), m_texts, u"exportFolder"_s);
        found.advice = m_texts.translate("Uninstall", "Nothing was removed. Choose another folder.");
        co_return fail(found);
    }
    m_state.exportedTo = *exported;
    co_return true;
}

/// A token that is left is found by its bot the next time.
bool Uninstall::isNeededStill(const Belonging &gone) const
{
    return gone.kind == BelongingKind::Bot
        && std::any_of(m_remote.cbegin(), m_remote.cend(), [](const Belonging &one) {
               return one.kind == BelongingKind::BotToken && one.phase == BelongingPhase::Left;
           });
}

/// Whether nothing of ours is left there. What is gone leaves the notes at once.
QCoro::Task<bool> Uninstall::removeFromWorkspace()
{
    WorkspaceRemoval removal(m_tools, m_admin, m_texts);
    const Belongings all = m_remote;
    for (const Belonging &listed : all) {
        Belonging one = listed;
        if (one.phase == BelongingPhase::There || one.phase == BelongingPhase::Left) {
            m_tools.report(m_texts.translate("Uninstall", "Removing: %1").arg(one.name));
            one.phase = BelongingPhase::Working;
            put(one);
            one = co_await removal.remove(one, m_trail.progress);
        }
        put(one);
        const bool isGone = one.phase == BelongingPhase::Gone || one.phase == BelongingPhase::WasGone;
        if (isGone && !isNeededStill(one)) {
            const Progress left = without(m_noted, one);
            keepNotes(left);
        }
    }
    settleAccess();
    co_return m_state.leftCount() == 0 && m_state.troubles.isEmpty();
}

/// With an application that is gone all that was allowed to it is.
void Uninstall::settleAccess()
{
    const auto isGoneApp = [](const Belonging &one) {
        return one.kind == BelongingKind::App
            && (one.phase == BelongingPhase::Gone || one.phase == BelongingPhase::WasGone);
    };
    if (std::none_of(m_remote.cbegin(), m_remote.cend(), isGoneApp))
        return;
    const Belongings all = m_remote;
    for (Belonging one : all) {
        if (one.kind != BelongingKind::Access || one.phase != BelongingPhase::Left)
            continue;
        one.phase = BelongingPhase::Gone;
        one.reason.clear();
        one.byHand.clear();
        one.menuPath.clear();
        put(one);
    }
}

/// Where it was stays noted, since set-up may begin there anew, and which teams it served, since their
/// secrets may be kept still. The session is ended as the last thing.
QCoro::Task<> Uninstall::forgetWorkspace()
{
    settings::Settings settings = m_services.settings();
    Progress fresh;
    fresh.server = m_noted.server;
    fresh.caFile = m_noted.caFile;
    fresh.version = m_noted.version;
    fresh.siteName = m_noted.siteName;
    fresh.isByToken = m_noted.isByToken;
    fresh.teams = m_noted.teams + settings.workspace.teams;
    fresh.teams.removeDuplicates();
    settings.workspace = {};
    settings.oauth = {};
    const Outcome<void> kept = co_await m_services.keepSettings(settings);
    if (!kept) {
        fail(troubleOf(kept.error(), m_texts));
        co_return;
    }
    keepNotes(fresh);
    co_await endSession();
}

QCoro::Task<> Uninstall::removeLocal()
{
    LocalRemains remains = localRemains();
    m_services.releaseStore(false);
    const Belongings all = m_local;
    for (const Belonging &listed : all) {
        m_tools.report(m_texts.translate("Uninstall", "Removing: %1").arg(listed.name));
        const Belonging one = co_await remains.remove(listed);
        put(one);
        if (one.phase == BelongingPhase::Left)
            co_return; // what comes after is needed to go on
    }
}

} // namespace muster::setup
