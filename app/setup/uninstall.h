// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/settings.h"
#include "app/setup/held_token.h"
#include "app/setup/local_remains.h"
#include "app/setup/progress.h"
#include "app/setup/tools.h"
#include "app/setup/uninstall_state.h"
#include "app/setup/workspace_inventory.h"

#include <QObject>

namespace muster::setup {

/// Takes back what Muster made in the workspace, and on request what it keeps on this computer. What is
/// removed is asked for again, and only then taken out of set-up's notes: a crash anywhere leaves notes by
/// which the next run goes on. One order at a time; another meanwhile is not heard.
class Uninstall : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        const Clock &clock;
        secrets::SecretStore &secrets;
        oauth::Browser *browser = nullptr; ///< null: not installed
        std::function<settings::Settings()> settings;
        QString secretsFile;
        QList<LocalFile> files; ///< besides the store, the secrets and set-up's notes; the settings last
        /// What is in the store. Changes nothing.
        std::function<QCoro::Task<StoreFacts>()> lookIntoStore;
        /// Ends our relay and keeps others from the store until releaseStore(). Conflict: another process
        /// has it.
        std::function<Async<void>()> takeStore;
        /// @p goesOn: nothing was removed, so the relay may work on. May be called again.
        std::function<void(bool goesOn)> releaseStore;
        /// Configuration and history into a folder of their own below @p folder; gives that one, empty where
        /// there was nothing. @p teamNames: by id.
        std::function<Async<QString>(QString folder, QHash<QString, QString> teamNames)> exportTo;
        /// Keeps settings that name the workspace no more.
        std::function<Async<void>(settings::Settings settings)> keepSettings;
    };

    /// What the services refer to outlives it.
    Uninstall(Services services, QString progressFile, Texts texts, QObject *parent = nullptr);
    ~Uninstall() override;

    [[nodiscard]] const UninstallState &state() const { return m_state; }
    [[nodiscard]] bool isWorking() const { return m_state.isWorking(); }

    void setTexts(Texts texts);
    void setDark(bool isDark) { m_isDark = isDark; }
    void choose(const UninstallChoice &choice);

    // Orders. idle() follows each.
    /// Lists what there is: from the notes, and from the server where somebody is signed in.
    void look();
    /// By the browser, or by @p token; then looks.
    void signIn(Secret token = {});
    void remove();
    /// Ends the session that signing in began.
    void signOut();
    /// Closes the browser.
    void cancel();

Q_SIGNALS:
    void stateChanged(const muster::setup::UninstallState &state);
    void idle();

private:
    void give(UninstallPhase phase, const QString &doing, QCoro::Task<> (Uninstall::*run)());
    QCoro::Task<> carryOut(QCoro::Task<> (Uninstall::*run)());
    QCoro::Task<> runLook();
    QCoro::Task<> runSignIn();
    QCoro::Task<> runRemove();
    QCoro::Task<bool> readNotes();
    QCoro::Task<bool> lookAtWorkspace();
    QCoro::Task<> list();
    QCoro::Task<bool> prepare();
    QCoro::Task<bool> exportFirst();
    QCoro::Task<bool> removeFromWorkspace();
    QCoro::Task<> finish();
    QCoro::Task<> forgetWorkspace();
    QCoro::Task<> removeLocal();
    QCoro::Task<> endSession();

    [[nodiscard]] LocalRemains localRemains() const;
    [[nodiscard]] QByteArray caPem() const;
    void put(const Belonging &one);
    void settleAccess();
    [[nodiscard]] bool isNeededStill(const Belonging &gone) const;
    bool fail(const Trouble &trouble);
    void keepNotes(const Progress &progress);
    void say();

    Services m_services;
    net::HttpClient m_http;
    HeldToken m_secrets;
    Tools m_tools;
    ProgressFile m_file;
    Texts m_texts;
    bool m_isDark = false;
    Secret m_token; ///< given to sign in with
    std::shared_ptr<mattermost::Client> m_admin; ///< null: nobody is signed in
    bool m_hasSession = false; ///< there is a token to be forgotten
    Progress m_noted; ///< as the file has it
    Trail m_trail;
    QHash<QString, QString> m_teamNames;
    Belongings m_remote;
    Belongings m_local;
    UninstallState m_state;
};

} // namespace muster::setup
