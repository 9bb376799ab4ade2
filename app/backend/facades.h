// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/activity.h"
#include "app/backend/browser_process.h"
#include "app/backend/incident_book.h"
#include "app/backend/people_book.h"
#include "app/backend/practice_room.h"
#include "app/backend/relay_control.h"
#include "app/backend/system_browser.h"
#include "app/backend/uninstall_desk.h"
#include "app/core/clock.h"
#include "app/core/texts.h"
#include "app/settings/settings_store.h"
#include "app/setup/set_up.h"

#include <QObject>
#include <memory>
#include <optional>

namespace muster::secrets {
class DesktopSecrets;
}

namespace muster::backend {

/// What the console sees of the house, wired: one a process. Which relay it shows is decided here: the
/// workspace's, or, while there is none, the one behind the practice workspace.
class Facades : public QObject
{
    Q_OBJECT

public:
    struct Files
    {
        QString settings; ///< absolute; empty: SettingsStore::defaultFile()
        QString secrets; ///< absolute; empty: the default beside it
        /// The name under which the desktop's keyring has our secrets; empty: no keyring is asked.
        QString keyring = {};
    };

    explicit Facades(const Files &files, QObject *parent = nullptr);
    ~Facades() override;

    /// Reads the settings, so that what is shown before start() is true.
    void readSettings();
    /// Starts the relay, when there is a workspace. Reads the settings if that is not done, or failed.
    void start();
    /// Lets the relay end its work. finished() follows within some ten seconds.
    void finish();
    /// Steps that quitting now would cut off, without the delay of relayState().
    [[nodiscard]] int stepsUnderWay() const;

    void setTexts(const Texts &texts);
    /// How a page is shown in the system's browser; false: there is none. Before set-up is asked for.
    void setPageOpener(std::function<bool(const QUrl &page)> open) { m_openPage = std::move(open); }

    [[nodiscard]] const settings::Settings &settings() const { return m_settings; }
    [[nodiscard]] const QString &settingsFile() const { return m_store.file(); }
    [[nodiscard]] bool hasWorkspace() const { return !m_settings.workspace.url.isEmpty(); }
    /// Why the settings file could not be read; while it is so, nothing is written over it.
    [[nodiscard]] const std::optional<Error> &settingsError() const { return m_settingsError; }
    /// Where secrets are kept that do not come from the environment.
    [[nodiscard]] const QString &secretsFile() const { return m_secretsFile; }
    /// All places where secrets are, as one; new ones go where SecretSettings says.
    [[nodiscard]] secrets::SecretStore &secretStore() { return *m_secrets; }
    /// Asks whether the desktop has a keyring; nobody is asked to unlock it. keyringLooked() follows.
    void lookAtKeyring();
    /// Of what is in the way of the keyring, a code of secrets::code, e.g. because the relay did not start
    /// for it; empty: nothing that is known.
    [[nodiscard]] QString keyringTrouble() const;
    /// For somebody who is to help; without secrets.
    [[nodiscard]] QJsonObject diagnostics() const;
    /// Written to the file, and effective at once. settingsChanged() or settingsRefused() follows.
    void apply(const settings::Settings &settings);

    [[nodiscard]] RelayControl &relay() { return *m_relay; }
    [[nodiscard]] PracticeRoom &practice() { return *m_practice; }
    /// From nothing to a command that answers; made when it is first asked for.
    [[nodiscard]] setup::SetUp &setUp();
    /// And back again; made when it is first asked for.
    [[nodiscard]] setup::Uninstall &uninstall();

    /// Of the relay that is shown.
    [[nodiscard]] const RelayState &relayState() const;
    /// Looks at every hop of the relay that is shown.
    void check();
    /// Null while no relay can be asked.
    [[nodiscard]] IncidentBook *incidents() const { return m_incidents.get(); }
    [[nodiscard]] PeopleBook *people() const { return m_people.get(); }
    [[nodiscard]] Activity *activity() const { return m_activity.get(); }

Q_SIGNALS:
    void settingsChanged(const muster::settings::Settings &settings);
    void settingsRefused(const muster::Error &error);
    void keyringLooked();
    void relayChanged(const muster::backend::RelayState &state);
    /// incidents(), people() and activity() are others now, or gone.
    void shownChanged();
    void finished();

private:
    void use(const settings::Settings &settings);
    [[nodiscard]] Outcome<void> keep(const settings::Settings &settings) const;
    void choose();
    void show(Backend *backend);
    void handleRelay(const RelayState &state);
    QCoro::Task<> drainBoth();
    QCoro::Task<> askKeyring();
    [[nodiscard]] incident::Person administrator() const;
    [[nodiscard]] Async<void> startRelay(settings::Settings settings);
    [[nodiscard]] oauth::Browser *browser();
    /// Writes the settings, and starts or ends the relay by them.
    [[nodiscard]] Outcome<void> keepAndUse(const settings::Settings &settings);

    SystemClock m_clock;
    settings::SettingsStore m_store;
    QString m_secretsFile;
    std::optional<Error> m_settingsError;
    bool m_isRead = false;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    secrets::DesktopSecrets *m_desktopSecrets = nullptr; ///< m_secrets, when a keyring is asked
    QString m_keyringTrouble; ///< when it was looked at last
    settings::Settings m_settings;
    Texts m_texts;
    Backend m_backend;
    std::unique_ptr<RelayControl> m_relay;
    std::unique_ptr<PracticeRoom> m_practice;
    std::function<bool(const QUrl &page)> m_openPage;
    std::unique_ptr<BrowserProcess> m_browser; ///< null: not installed
    std::unique_ptr<SystemBrowser> m_systemBrowser; ///< null until set-up is asked for, and without an opener
    std::unique_ptr<setup::SetUp> m_setUp;
    std::unique_ptr<UninstallDesk> m_uninstall;
    std::unique_ptr<RelayControl> m_practiceRelay; ///< what is shown of the practice workspace's relay
    std::unique_ptr<IncidentBook> m_incidents;
    std::unique_ptr<PeopleBook> m_people;
    std::unique_ptr<Activity> m_activity;
    Backend *m_shown = nullptr;
};

} // namespace muster::backend
