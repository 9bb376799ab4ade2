// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend_state.h"
#include "app/backend/relay_secrets.h"
#include "app/core/async.h"
#include "app/core/clock.h"
#include "app/secrets/secret_store.h"
#include "app/settings/settings.h"

#include <QObject>
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
    /// the address). After an error it may be called again. @p secrets is used during the call alone.
    [[nodiscard]] Async<void> start(settings::Settings settings, secrets::SecretStore *secrets);

    /// Takes nothing new, lets what is under way end within @p deadline, and stops. What is cut off is taken
    /// up by the next start.
    [[nodiscard]] QCoro::Task<> drain(std::chrono::milliseconds deadline = std::chrono::seconds(10));

    [[nodiscard]] BackendState state() const;

    /// Only while it runs.
    [[nodiscard]] record::IncidentRecord &record();

Q_SIGNALS:
    /// At most ten times a second.
    void stateChanged(const muster::backend::BackendState &state);

private:
    [[nodiscard]] Async<void> startServices(settings::Settings settings, RelaySecrets secrets);
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
    bool m_isDraining = false;
};

} // namespace muster::backend
