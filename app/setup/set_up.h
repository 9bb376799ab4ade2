// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/routes.h"
#include "app/settings/settings.h"
#include "app/setup/app_step.h"
#include "app/setup/install_step.h"
#include "app/setup/progress.h"
#include "app/setup/server_step.h"
#include "app/setup/setup_state.h"
#include "app/setup/tools.h"

#include <QObject>
#include <deque>

namespace muster::setup {

/// From nothing to a command that answers, step by step; each can be done again alone, and all go on where
/// they stood. One order at a time, the others wait. What was found and made is in the progress file before
/// the next step begins; what a crash left between is found again on the server.
class SetUp : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        const Clock &clock;
        secrets::SecretStore &secrets;
        oauth::Browser *browser = nullptr; ///< the embedded one; null: not installed
        std::function<settings::Settings()> settings; ///< as they are now
        /// Keeps @p settings and has the relay run by them; the error is why it does not.
        std::function<Async<void>(settings::Settings settings)> startRelay;
        std::function<relay::Routes::Heard()> heard; ///< of the running relay
    };

    /// What the services refer to outlives it.
    SetUp(Services services, QString progressFile, Texts texts, QObject *parent = nullptr);
    ~SetUp() override;

    [[nodiscard]] const SetupState &state() const { return m_state; }
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }

    /// The language of what is said from now on, and how the browser window looks.
    void setTexts(Texts texts);
    void setDark(bool isDark) { m_isDark = isDark; }

    // Orders. Each ends with its step Done or NeedsAttention.
    void checkServer(ServerOrder order);
    /// By the browser, or by @p token.
    void signIn(Secret token = {});
    void registerApp(AppOrder order);
    using Consent = setup::Consent;
    void install(Consent consent = Consent::InBrowser);
    void makeParts(QStringList teams, QString botName);
    void chooseBuiltInRecord();
    void makeRoundTrip();
    /// Looks at every step that is done, and at the server's settings again.
    void recheck();
    /// Closes the browser; what waits behind it is dropped.
    void cancel();
    /// Somebody else changed the progress file, e.g. what was made is taken back. Not while it works.
    void readAgain();

    /// Shows a page in the system's browser and gets what came to the relay's callback page; for
    /// Consent::InSystemBrowser.
    void setSystemBrowser(oauth::Browser *browser);

    /// What the settings are once the parts are made.
    [[nodiscard]] settings::Settings settingsMade() const;

Q_SIGNALS:
    void stateChanged(const muster::setup::SetupState &state);
    /// No order is under way or waiting.
    void idle();

private:
    using Order = std::function<QCoro::Task<>()>;

    void give(StepName step, Order order);
    QCoro::Task<> carryOut();
    QCoro::Task<> runServer(ServerOrder order);
    QCoro::Task<> runSignIn(Secret token);
    QCoro::Task<> runApp(AppOrder order);
    QCoro::Task<> runInstall(Consent consent);
    QCoro::Task<> runParts(QStringList teams, QString botName);
    QCoro::Task<> runRecord();
    QCoro::Task<> runRoundTrip();
    QCoro::Task<> runRecheck();
    QCoro::Task<> look();
    QCoro::Task<> learnTeams();

    void begin(StepName step, const QString &doing);
    void end(StepName step, const StepResult &result);
    [[nodiscard]] bool comesBackToRelay() const;
    [[nodiscard]] bool lacks(StepName step, StepName before);
    void keep(const Progress &progress);
    void restore();
    void forget(StepName name);
    Step &stepOf(StepName name);
    [[nodiscard]] QString commandUrl() const;
    [[nodiscard]] QByteArray caPem() const;
    void describe();
    void say();

    Services m_services;
    net::HttpClient m_http;
    Tools m_tools;
    ProgressFile m_file;
    Texts m_texts;
    bool m_isDark = false;
    oauth::Browser *m_systemBrowser = nullptr;
    Progress m_progress;
    SetupState m_state;
    oauth::BrowserCookies m_session; ///< of who signed in by the browser, for its next window
    InstallStep m_install;
    std::deque<std::pair<StepName, Order>> m_orders;
    StepName m_current = StepName::Server;
    bool m_isWorking = false;
};

} // namespace muster::setup
