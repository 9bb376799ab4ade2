// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/step_runner.h"

#include "app/core/log.h"
#include "app/relay/refusals.h"
#include "app/relay/step_retry.h"

#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::relay {

using store::Step;
using store::StepState;

namespace {

constexpr std::chrono::milliseconds ReportInterval{100};
constexpr std::chrono::milliseconds LongestSleep = std::chrono::hours(1);
constexpr std::chrono::milliseconds ReadAgain{1000};
constexpr std::chrono::milliseconds WriteAgain{5000};
constexpr qsizetype LongestList = 100;

double drawRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

/// Written down by a newer version.
Error unknownKind(const Step &step)
{
    return errorSaying(
        Error::Kind::Invalid,
        Wording::translate("Relay", "This version of Muster does not know what to do here. Update it."),
        "no handler for "_L1 + step.kind);
}

void logFailure(const Step &step)
{
    const Error error = errorOf(step).error;
    if (stepKindFromName(step.kind) == StepKind::RecordStatus && statusInTheWay(error)) {
        // The rules at work: whoever asked is told what is allowed.
        qCInfo(lcRelay).noquote() << "step" << step.kind << step.id << "refused: the incident is"
                                  << forLog(error.code);
        return;
    }
    qCWarning(lcRelay).noquote() << "step" << step.kind << step.id << "failed, try" << step.attempts
                                 << kindName(error.kind) << forLog(error.code) << forLog(error.detail);
}

} // namespace

StepRunner::StepRunner(Services services, StepHandlers handlers, int atOnce, QObject *parent)
    : QObject(parent), m_clock(services.clock), m_circumstances(std::move(services.circumstances)),
      m_ledger(services.database), m_handlers(std::move(handlers)), m_queue(atOnce)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &StepRunner::wake);
    m_report.setSingleShot(true);
    m_report.setInterval(ReportInterval);
    connect(&m_report, &QTimer::timeout, this, [this] { Q_EMIT stateChanged(state()); });
}

StepRunner::~StepRunner() = default;

Async<void> StepRunner::load()
{
    const QPointer<StepRunner> self(this);
    const Outcome<QList<Step>> found = co_await m_ledger.unfinished();
    if (!found)
        co_return failure(found.error());
    if (!self)
        co_return Outcome<void>();
    QList<Step> steps;
    for (const Step &step : *found) {
        if (step.state == StepState::Waiting)
            m_perhapsTried.insert(step.id);
        steps.append(afterRestart(step, m_clock.now()));
    }
    take(steps);
    co_return Outcome<void>();
}

void StepRunner::take(const QList<Step> &steps)
{
    m_queue.add(steps);
    wake();
}

void StepRunner::wake()
{
    lookUpUnknown();
    skipDoomed();
    while (!m_draining) {
        const std::optional<Step> step = m_queue.begin(m_clock.now());
        if (!step)
            break;
        run(*step);
    }
    schedule();
    reportState();
}

void StepRunner::schedule()
{
    const std::optional<QDateTime> due = m_queue.nextDue();
    if (!due || m_draining) {
        m_due.stop();
        return;
    }
    const std::chrono::milliseconds wait(m_clock.now().msecsTo(*due));
    m_due.start(std::clamp(wait, std::chrono::milliseconds(1), LongestSleep));
}

QCoro::Task<> StepRunner::run(Step step)
{
    const QPointer<StepRunner> self(this);
    if (step.notAfter.isValid() && m_clock.now() > step.notAfter) {
        Settlement tooLate;
        tooLate.step = afterItsEnd(step, m_clock.now());
        co_await commit(step, tooLate);
        co_return;
    }
    const LocalEffect local = localEffectOf(step);
    if (local.bring) {
        co_await perform(step, local);
        co_return;
    }
    const Try attempted{step, std::make_shared<QJsonObject>(step.result)};
    const Outcome<QJsonObject> outcome = co_await attempt(attempted);
    if (!self)
        co_return;
    if (m_draining && !outcome && outcome.error().kind == Error::Kind::Cancelled) {
        stopShort(step);
        co_return;
    }
    const Settlement settlement = settlementOf(attempted, outcome);
    co_await commit(step, settlement);
}

LocalEffect StepRunner::localEffectOf(const Step &step) const
{
    const std::optional<StepKind> kind = stepKindFromName(step.kind);
    const auto handler = kind ? m_handlers.find(*kind) : m_handlers.end();
    return handler == m_handlers.end() ? LocalEffect() : handler->second->local(step);
}

/// Effect and outcome in one commit.
QCoro::Task<> StepRunner::perform(Step step, LocalEffect effect)
{
    const QPointer<StepRunner> self(this);
    Settlement settlement;
    settlement.step = step;
    settlement.unfinished = othersOf(step);
    const Circumstances now = m_circumstances();
    const Outcome<Settled> done = co_await m_ledger.perform(effect, settlement, now);
    if (!self)
        co_return;
    if (done) {
        effect.durable();
        settled(*done);
        co_return;
    }
    const Try attempted{step, std::make_shared<QJsonObject>(step.result)};
    const Settlement failed = settlementOf(attempted, failure(done.error()));
    co_await commit(step, failed);
}

/// What an outcome set free begins with the incident as that commit left it; what begins at another time
/// reads it.
Async<std::optional<store::KnownIncident>> StepRunner::known(QString incidentId)
{
    if (incidentId.isEmpty())
        co_return std::optional<store::KnownIncident>();
    if (m_justSettled && m_justSettled->incident.id == incidentId) {
        const std::optional<store::KnownIncident> atHand = m_justSettled;
        co_return atHand;
    }
    Outcome<std::optional<store::KnownIncident>> read = co_await m_ledger.known(incidentId);
    co_return read;
}

Async<QJsonObject> StepRunner::attempt(Try attempted)
{
    const QPointer<StepRunner> self(this);
    const Step step = attempted.step;
    const std::optional<StepKind> kind = stepKindFromName(step.kind);
    const auto handler = kind ? m_handlers.find(*kind) : m_handlers.end();
    if (handler == m_handlers.end()) {
        co_return failure(unknownKind(step));
    }
    StepContext context;
    context.before = m_queue.before(step.id);
    context.fresh = step.attempts == 0 && !m_perhapsTried.contains(step.id);
    m_perhapsTried.insert(step.id);
    const auto incident = co_await known(step.incidentId);
    if (!incident)
        co_return failure(incident.error());
    if (!self)
        co_return failure(Error{.kind = Error::Kind::Cancelled});
    context.known = *incident;
    context.now = m_circumstances();
    context.remember
        = [this, attempted](QJsonObject result) { return remember(attempted, std::move(result)); };
    Outcome<QJsonObject> outcome = co_await handler->second->run(step, context);
    co_return outcome;
}

Async<void> StepRunner::remember(Try attempted, QJsonObject result)
{
    Step step = attempted.step;
    step.result = result;
    const QList<Step> steps{step};
    Outcome<void> written = co_await m_ledger.update(steps);
    if (written)
        *attempted.remembered = result;
    co_return written;
}

Settlement StepRunner::settlementOf(const Try &attempted, const Outcome<QJsonObject> &outcome) const
{
    Settlement settlement;
    Step &step = settlement.step;
    step = attempted.step;
    step.result = *attempted.remembered;
    if (!outcome) {
        step = afterFailure(step, outcome.error(), m_clock.now(), drawRandom());
        settlement.firstFailure = step.state == StepState::Waiting && !errorOf(attempted.step).told;
        return settlement;
    }
    step = afterSuccess(step, *outcome);
    return settlement;
}

QCoro::Task<> StepRunner::commit(Step before, Settlement settlement)
{
    const QPointer<StepRunner> self(this);
    settlement.unfinished = othersOf(before);
    const Circumstances now = m_circumstances();
    const Outcome<Settled> done = co_await m_ledger.settle(settlement, now);
    if (!self)
        co_return;
    if (done)
        settled(*done);
    else
        putBack(before, done.error());
}

/// The unfinished ones of its incident, without itself.
QList<Step> StepRunner::othersOf(const Step &step) const
{
    QList<Step> others;
    if (!step.incidentId.isEmpty())
        others = m_queue.unfinishedOf(step.incidentId);
    others.removeIf([&step](const Step &other) { return other.id == step.id; });
    return others;
}

void StepRunner::settled(const Settled &settled)
{
    const Step &step = settled.step;
    if (!step.error.isEmpty())
        logFailure(step);
    if (step.state != StepState::Waiting)
        m_perhapsTried.remove(step.id);
    if (step.state == StepState::Dead)
        ++m_dead;
    m_queue.put(step);
    m_queue.add(settled.appended);
    Q_EMIT tried(step);
    m_justSettled = settled.known;
    wake();
    m_justSettled.reset();
    finishDraining();
}

/// The outcome could not be written down: as far as the journal knows there was none.
void StepRunner::putBack(Step step, const Error &error)
{
    qCWarning(lcRelay).noquote() << "step" << step.kind << step.id
                                 << "can not be written down:" << forLog(error.detail);
    step.dueAt = m_clock.now().addMSecs(WriteAgain.count());
    m_queue.put(step);
    wake();
    finishDraining();
}

/// Cut off by the shutdown: the next start tries it again, as after a crash.
void StepRunner::stopShort(const Step &step)
{
    m_queue.put(step);
    finishDraining();
}

QCoro::Task<> StepRunner::skipDoomed()
{
    const QPointer<StepRunner> self(this);
    QList<Step> doomed = m_queue.takeDoomed();
    if (doomed.isEmpty())
        co_return;
    for (Step &step : doomed)
        step.state = StepState::Skipped;
    const Outcome<void> written = co_await m_ledger.update(doomed);
    if (!self)
        co_return;
    // If that failed, the next start finds what they need dead, and skips them again.
    if (!written)
        qCWarning(lcRelay).noquote() << "skipped steps are not written down:"
                                     << forLog(written.error().detail);
    for (const Step &step : std::as_const(doomed))
        settled({step, {}, {}});
}

QCoro::Task<> StepRunner::lookUpUnknown()
{
    const QPointer<StepRunner> self(this);
    const QSet<QString> ids = m_queue.unknown() - m_lookingUp;
    if (ids.isEmpty())
        co_return;
    m_lookingUp += ids;
    const QStringList wanted = ids.values();
    const Outcome<QList<Step>> found = co_await m_ledger.steps(wanted);
    if (!self)
        co_return;
    m_lookingUp -= ids;
    if (found) {
        take(*found);
        co_return;
    }
    qCWarning(lcRelay).noquote() << "the journal can not be read:" << forLog(found.error().detail);
    if (!m_due.isActive())
        m_due.start(ReadAgain);
}

void StepRunner::drain()
{
    m_draining = true;
    m_due.stop();
    finishDraining();
}

void StepRunner::finishDraining()
{
    if (m_draining && m_queue.runningCount() == 0)
        QMetaObject::invokeMethod(this, &StepRunner::drained, Qt::QueuedConnection);
}

QList<Step> StepRunner::unfinishedOf(const QString &incidentId) const
{
    return m_queue.unfinishedOf(incidentId);
}

bool StepRunner::isBusy(const QString &incidentId, QLatin1StringView lane) const
{
    const QList<Step> steps = m_queue.unfinishedOf(incidentId);
    return std::any_of(steps.begin(), steps.end(), [this, lane](const Step &step) {
        return step.lane == lane && m_queue.isRunning(step.id);
    });
}

void StepRunner::reportState()
{
    if (!m_report.isActive())
        m_report.start();
}

RunnerState StepRunner::state() const
{
    RunnerState state;
    state.running = m_queue.runningCount();
    state.waiting = m_queue.waitingCount() - state.running;
    state.dead = m_dead;
    state.draining = m_draining;
    const QList<Step> steps = m_queue.unfinished();
    for (const Step &step : steps) {
        if (!step.error.isEmpty() && state.troubled.size() < LongestList)
            state.troubled.append(troubleOf(step));
    }
    return state;
}

TroubledStep StepRunner::troubleOf(const Step &step) const
{
    TroubledStep trouble;
    trouble.id = step.id;
    trouble.deliveryId = step.deliveryId;
    trouble.incidentId = step.incidentId;
    trouble.kind = step.kind;
    trouble.attempts = step.attempts;
    trouble.nextTry = step.dueAt;
    trouble.error = errorOf(step).error;
    trouble.needsAdministrator = remedyFor(trouble.error.kind) == Remedy::NeedsAdministrator;
    const QList<Step> held = m_queue.heldUpBy(step.id);
    for (const Step &other : held)
        trouble.holdsUp.append(other.id);
    return trouble;
}

} // namespace muster::relay
