// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend_state.h"
#include "app/backend/relay_secrets.h"
#include "app/core/async.h"
#include "app/core/clock.h"
#include "app/secrets/secret_store.h"
#include "app/settings/settings.h"
#include "app/store/database.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

namespace muster::record {
class IncidentRecord;
}

namespace muster::backend {

struct Services;

/// The relay with all that it needs: owns every service and wires them. One a process.
class Backend : public QObject
{
    Q_OBJECT

public:
    /// @p clock outlives it.
    explicit Backend(const Clock &clock, QObject *parent = nullptr);
    ~Backend() override;

    /// Opens the store, listens, and takes up what an earlier run left unfinished. Runs and answers also
    /// while the workspace is down. Errors, each with what to do: Invalid (a setting; a newer Muster's
    /// store), NotFound (a secret is missing), Conflict (port taken, store in use), Forbidden (port or file
    /// not ours), Storage, Unauthorized (the workspace refuses the bot's token), Malformed (no Mattermost at
    /// the address). The error's code says what is in the way: the path of a setting, or "store.locked",
    /// "secrets", "workspace.token", "workspace.version". After an error it may be called again. @p secrets
    /// outlives the run.
    [[nodiscard]] Async<void> start(settings::Settings settings, secrets::SecretStore *secrets);

    /// Makes the running relay work by @p settings: in place, moving the listener without losing a request;
    /// for another workspace or store by drain() and start(). After an error, which is as of start(), it
    /// works on by the settings it had; if even that is no longer possible, it does not run.
    [[nodiscard]] Async<void> apply(settings::Settings settings, secrets::SecretStore *secrets);

    /// Takes nothing new, lets what is under way end within @p deadline, and stops. What is cut off is taken
    /// up by the next start.
    [[nodiscard]] QCoro::Task<> drain(std::chrono::milliseconds deadline = std::chrono::seconds(10));

    [[nodiscard]] BackendState state() const;

    /// Only while it runs.
    [[nodiscard]] record::IncidentRecord &record();

    /// For the facades in this folder: null unless it takes work.
    [[nodiscard]] Services *services() const;
    /// What @p work yields; the services that it uses stay until then.
    template <typename T>
    [[nodiscard]] Async<T> held(Async<T> work);
    /// Reads the store; Disabled while it does not run.
    template <typename T>
    [[nodiscard]] Async<T> read(store::Database::Work<T> work);
    [[nodiscard]] Error notRunning() const;

Q_SIGNALS:
    /// At most ten times a second.
    void stateChanged(const muster::backend::BackendState &state);
    /// services() are there, or are gone.
    void runningChanged(bool isRunning);
    /// A delivery is in the journal.
    void tookIn();
    /// The outcome of a step is in the journal.
    void tried(const muster::store::Step &step);
    /// The mirror has a change that the record made by itself.
    void applied(const muster::incident::Incident &incident);
    /// Teams or catalogue are others.
    void directoryChanged();
    void released();

private:
    [[nodiscard]] Async<void> restart(settings::Settings settings, secrets::SecretStore *secrets);
    [[nodiscard]] store::Database *database() const;
    void setReady(bool isReady);
    [[nodiscard]] Async<void> startServices(settings::Settings settings, RelaySecrets secrets,
                                            secrets::SecretStore *store);
    void watch();
    void reportSoon();
    void report();
    void countWhenDue();
    QCoro::Task<> count();

    const Clock &m_clock;
    std::unique_ptr<Services> m_services;
    QTimer m_report;
    QTimer m_countLater; ///< so that the last of several changes is counted too
    store::JournalCounts m_counts;
    bool m_isCountStale = false;
    QDateTime m_startedAt;
    int m_held = 0; ///< what facades wait for
    bool m_isReady = false;
    bool m_isDraining = false;
};

template <typename T>
Async<T> Backend::held(Async<T> work)
{
    const QPointer<Backend> self(this);
    ++m_held;
    Outcome<T> outcome = co_await work;
    if (self && --self->m_held == 0)
        Q_EMIT self->released();
    co_return outcome;
}

template <typename T>
Async<T> Backend::read(store::Database::Work<T> work)
{
    if (!database())
        co_return failure(notRunning());
    Async<T> reading = database()->read<T>(std::move(work));
    Outcome<T> outcome = co_await held(std::move(reading));
    co_return outcome;
}

} // namespace muster::backend
