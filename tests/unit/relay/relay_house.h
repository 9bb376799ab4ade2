// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/step_handler.h"
#include "app/relay/step_runner.h"
#include "tests/support/fixed_clock.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>

namespace muster::test {

/// What the handlers are to answer, and what they were asked. Outlives the runner, as the world does.
class Script : public QObject
{
    Q_OBJECT

public:
    /// The next outcomes of that step, in order; afterwards it succeeds.
    QHash<QString, QList<Outcome<QJsonObject>>> outcomes;
    QSet<QString> held; ///< steps that do not end before release()
    QStringList begun; ///< ids, in the order of their tries
    QHash<QString, relay::StepContext> contexts; ///< of each step's latest try
    /// Steps whose effect is in the store, and that are not asked to run.
    QHash<QString, std::function<Outcome<QJsonObject>(store::Connection &)>> local;
    QStringList durable; ///< of those, the ones whose write is committed

    void release(const QString &stepId)
    {
        held.remove(stepId);
        Q_EMIT released();
    }

Q_SIGNALS:
    void released();
};

/// Stands for the handlers of every kind.
class ScriptedHandler final : public relay::StepHandler
{
public:
    explicit ScriptedHandler(std::shared_ptr<Script> script) : m_script(std::move(script)) { }

    [[nodiscard]] Async<QJsonObject> run(store::Step step, relay::StepContext context) override;
    [[nodiscard]] relay::LocalEffect local(const store::Step &step) override;

private:
    std::shared_ptr<Script> m_script;
};

/// A store of its own, a clock that stands still, and a runner that may be dropped as by a crash.
class RelayHouse
{
    QTemporaryDir m_folder; // goes last: the store is in it

public:
    RelayHouse();

    [[nodiscard]] relay::Circumstances circumstances() const;

    /// Makes a runner and loads what is unfinished. The one before goes without a word, as in a crash.
    void startRunner(int atOnce = relay::StepRunner::DefaultAtOnce);
    void crash() { m_runner.reset(); }
    [[nodiscard]] relay::StepRunner &runner() { return *m_runner; }

    /// A step due now, of a delivery that is there.
    [[nodiscard]] store::Step step(const QString &id,
                                   relay::StepKind kind = relay::StepKind::MemberAdd) const;
    /// Commits and returns them as the journal has them; take() is the caller's.
    QList<store::Step> append(const QList<store::Step> &steps);
    /// append() and take().
    void run(const QList<store::Step> &steps);

    void putIncident(const incident::Incident &incident, const store::ChannelLink &link = {});
    [[nodiscard]] std::optional<store::KnownIncident> known(const QString &incidentId);
    [[nodiscard]] store::Step stored(const QString &stepId);
    [[nodiscard]] store::StepState stateOf(const QString &stepId) { return stored(stepId).state; }
    /// All steps of the test's delivery, by order.
    [[nodiscard]] QList<store::Step> storedSteps();

    FixedClock clock;
    store::Database database;
    std::shared_ptr<Script> script = std::make_shared<Script>();
    settings::Settings settings;
    relay::Workspace workspace;
    const QString deliveryId = QStringLiteral("delivery");

private:
    std::unique_ptr<relay::StepRunner> m_runner;
};

[[nodiscard]] Error errorOf(Error::Kind kind);

} // namespace muster::test
