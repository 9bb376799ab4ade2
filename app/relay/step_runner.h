// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/relay/runner_state.h"
#include "app/relay/step_handler.h"
#include "app/relay/step_ledger.h"
#include "app/relay/step_queue.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

namespace muster::relay {

/// Runs the journal's steps when they are due: several incidents side by side, the steps of a lane in
/// order, independent ones in parallel. Each outcome is committed before anything that follows from it
/// begins, so that a crash at any moment leaves a step that is tried once more. Idle, it does nothing.
class StepRunner : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        const Clock &clock;
        store::Database &database;
        std::function<Circumstances()> circumstances; ///< as they are at the moment
    };

    static constexpr int DefaultAtOnce = 16;

    StepRunner(Services services, StepHandlers handlers, int atOnce = DefaultAtOnce,
               QObject *parent = nullptr);
    ~StepRunner() override;

    /// Takes in what an earlier run left unfinished. Called once, before the first take().
    [[nodiscard]] Async<void> load();

    /// Takes in steps that were just committed.
    void take(const QList<store::Step> &steps);

    /// Begins what is due. Called by itself; by a test after it advanced the clock.
    void wake();

    /// Begins nothing any more; drained() follows once what runs has ended, at once when nothing does.
    void drain();

    [[nodiscard]] RunnerState state() const;
    [[nodiscard]] QList<store::Step> unfinishedOf(const QString &incidentId) const;
    /// Whether a step of this incident and lane is being tried right now.
    [[nodiscard]] bool isBusy(const QString &incidentId, QLatin1StringView lane) const;

Q_SIGNALS:
    /// Its outcome is durable: done, dead, skipped, or waiting for another try.
    void tried(const muster::store::Step &step);
    /// At most ten times a second.
    void stateChanged(const muster::relay::RunnerState &state);
    void drained();

private:
    /// One try, from begin() to its commit.
    struct Try
    {
        store::Step step;
        std::shared_ptr<QJsonObject> remembered;
    };

    QCoro::Task<> run(store::Step step);
    QCoro::Task<> perform(store::Step step, LocalEffect effect);
    [[nodiscard]] LocalEffect localEffectOf(const store::Step &step) const;
    [[nodiscard]] Async<QJsonObject> attempt(Try attempted);
    [[nodiscard]] Async<void> remember(Try attempted, QJsonObject result);
    QCoro::Task<> commit(store::Step before, Settlement settlement);
    [[nodiscard]] Async<std::optional<store::KnownIncident>> known(QString incidentId);
    QCoro::Task<> skipDoomed();
    QCoro::Task<> lookUpUnknown();
    [[nodiscard]] Settlement settlementOf(const Try &attempted, const Outcome<QJsonObject> &outcome) const;
    [[nodiscard]] QList<store::Step> othersOf(const store::Step &step) const;
    void settled(const Settled &settled);
    void putBack(store::Step step, const Error &error);
    void stopShort(const store::Step &step);
    void schedule();
    void reportState();
    void finishDraining();
    [[nodiscard]] TroubledStep troubleOf(const store::Step &step) const;

    const Clock &m_clock;
    std::function<Circumstances()> m_circumstances;
    StepLedger m_ledger;
    StepHandlers m_handlers;
    StepQueue m_queue;
    std::optional<store::KnownIncident>
        m_justSettled; ///< while wake() begins what an outcome set free: its incident, as just committed
    QSet<QString> m_perhapsTried; ///< steps of which a try may have had its effect unseen
    QSet<QString> m_lookingUp;
    QTimer m_due;
    QTimer m_report;
    int m_dead = 0;
    bool m_draining = false;
};

} // namespace muster::relay
