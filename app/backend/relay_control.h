// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/backend/relay_state.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace muster::net {
class HttpClient;
}

namespace muster::backend {

class HopChecks;

/// The console's hand on one relay: switches it on and off, changes its settings while it runs, and looks
/// at its hops. Errors end up in the state, never in a return value that a page would have to keep.
class RelayControl : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    RelayControl(Backend &backend, secrets::SecretStore &secrets, const Clock &clock,
                 QObject *parent = nullptr);
    ~RelayControl() override;

    [[nodiscard]] const RelayState &state() const { return m_state; }
    [[nodiscard]] const settings::Settings &settings() const { return m_settings; }

    /// Language of titles and sentences.
    void setTexts(Texts texts);

    /// start() with @p settings is about to follow: what is shown until then is true already.
    void expectStart(settings::Settings settings);
    /// Starts with @p settings; again after a failure. Without a workspace: NotSetUp.
    void start(settings::Settings settings);
    /// Shows a relay that is started and ended elsewhere, by @p settings: the practice workspace's.
    void adopt(settings::Settings settings);
    /// There is nothing to start with: the settings file cannot be read. Failed, until start().
    void refuseSettings(const Error &error);
    /// Drains, then Off.
    void stop();
    /// Looks at every hop; each shows as soon as it is known.
    void check();

    /// Makes a running relay work by @p settings, which are good (settings::problems() is empty). What can
    /// be changed in place is; the listener moves without losing a request; another workspace or store means
    /// drain and start. When the listener cannot move, the old one goes on and applyFailed() follows. A relay
    /// that failed, or had no workspace, is started; one that is off stays off.
    void apply(settings::Settings settings);

Q_SIGNALS:
    /// At most ten times a second.
    void stateChanged(const muster::backend::RelayState &state);
    void applied(const muster::settings::Settings &settings);
    /// start() came to its end: the state says which.
    void startEnded();
    /// @p error says which setting (code, its path) and what to do; the relay works on by the settings it
    /// had.
    void applyFailed(const muster::Error &error);

private:
    struct Order
    {
        enum class Kind { Start, Stop, Apply };
        Kind kind = Kind::Start;
        settings::Settings settings;
    };

    void give(Order order);
    QCoro::Task<> carryOut();
    QCoro::Task<> startRelay(settings::Settings settings);
    QCoro::Task<> stopRelay();
    QCoro::Task<> applySettings(settings::Settings settings);
    void enter(RelayPhase phase, const Error &error = {});
    void follow(const BackendState &state);
    void forgetHops();
    void take(Hop hop);
    void endCheck();
    void reportSoon();
    void report();

    Backend &m_backend;
    secrets::SecretStore &m_secrets;
    const Clock &m_clock;
    Texts m_texts;
    RelayState m_state;
    settings::Settings m_settings;
    BackendState m_backendState;
    QList<Order> m_orders; ///< carried out one after the other
    bool m_isCarryingOut = false;
    bool m_checkAgain = false;
    std::unique_ptr<net::HttpClient> m_http; ///< of the checks, which go first
    std::unique_ptr<HopChecks> m_checks;
    QTimer m_report;
};

} // namespace muster::backend
