// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/step_queue.h"

#include <algorithm>

namespace muster::relay {

using store::Step;
using store::StepState;

namespace {

bool isUrgent(const Step &step)
{
    return step.notAfter.isValid();
}

/// Empty for a step that no other has to wait for.
QString laneOf(const Step &step)
{
    return step.lane.isEmpty() ? QString() : QString(step.incidentId % QChar(u'/') % step.lane);
}

bool comesFirst(const Step &one, const Step &other)
{
    return one.order < other.order;
}

QStringList referredTo(const Step &step)
{
    return step.needs + step.after;
}

} // namespace

StepQueue::StepQueue(int atOnce) : m_atOnce(atOnce) { }

void StepQueue::add(const QList<Step> &steps)
{
    QStringList added;
    for (const Step &step : steps) {
        if (m_entries.contains(step.id))
            continue;
        insert(step);
        added.append(step.id);
    }
    for (const QString &id : std::as_const(added)) {
        if (!isSettled(id)) {
            reconsider(id);
            continue;
        }
        const QStringList dependents = m_dependents.value(id);
        for (const QString &dependent : dependents)
            reconsider(dependent);
        forgetIfUnused(id);
    }
}

void StepQueue::insert(const Step &step)
{
    m_entries.insert(step.id, {step});
    m_unknown.remove(step.id);
    if (step.state != StepState::Waiting)
        return;
    ++m_waiting;
    const QStringList referred = referredTo(step);
    for (const QString &id : referred) {
        m_dependents[id].append(step.id);
        if (!m_entries.contains(id))
            m_unknown.insert(id);
    }
    enter(step);
}

void StepQueue::enter(const Step &step)
{
    if (!step.incidentId.isEmpty())
        m_incidents[step.incidentId].insert(step.order, step.id);
    const QString lane = laneOf(step);
    if (lane.isEmpty())
        return;
    QMap<qint64, QString> &steps = m_lanes[lane];
    steps.insert(step.order, step.id);
    // An earlier step may come in later than its successor; the successor then waits again.
    if (steps.size() > 1 && steps.first() == step.id)
        reconsider(*std::next(steps.constBegin()));
}

void StepQueue::leave(const Step &step)
{
    const auto leaveOne = [&step](auto &groups, const QString &key) {
        const auto steps = groups.find(key);
        if (steps == groups.end())
            return QString();
        steps->remove(step.order);
        if (!steps->isEmpty())
            return steps->first();
        groups.erase(steps);
        return QString();
    };
    leaveOne(m_incidents, step.incidentId);
    const QString successor = leaveOne(m_lanes, laneOf(step));
    reconsider(successor);
}

std::optional<Step> StepQueue::begin(const QDateTime &now)
{
    std::optional<Step> step = takeDue(m_urgent, now);
    if (!step && m_runningOrdinary < m_atOnce)
        step = takeDue(m_ordinary, now);
    return step;
}

std::optional<Step> StepQueue::takeDue(Turns &turns, const QDateTime &now)
{
    if (turns.empty() || turns.begin()->first.first > now.toMSecsSinceEpoch())
        return std::nullopt;
    Entry &entry = m_entries[turns.begin()->second];
    turns.erase(turns.begin());
    setRunning(entry, true);
    return entry.step;
}

void StepQueue::put(const Step &step)
{
    const auto entry = m_entries.find(step.id);
    if (entry == m_entries.end() || !entry->running)
        return;
    setRunning(*entry, false);
    entry->step = step;
    if (step.state == StepState::Waiting)
        reconsider(step.id);
    else
        settle(step);
}

void StepQueue::settle(const Step &step)
{
    --m_waiting;
    leave(step);
    const QStringList dependents = m_dependents.value(step.id);
    for (const QString &dependent : dependents)
        reconsider(dependent);
    const QStringList referred = referredTo(step);
    for (const QString &id : referred) {
        m_dependents[id].removeAll(step.id);
        forgetIfUnused(id);
    }
    forgetIfUnused(step.id);
}

void StepQueue::reconsider(const QString &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || entry->running || entry->step.state != StepState::Waiting)
        return;
    const Turn turn(entry->step.dueAt.toMSecsSinceEpoch(), entry->step.order);
    Turns &turns = turnsFor(entry->step);
    turns.erase(turn);
    if (isDoomed(entry->step)) {
        setRunning(*entry, true);
        m_doomed.append(id);
    } else if (isFree(entry->step)) {
        turns.emplace(turn, id);
    }
}

QList<Step> StepQueue::takeDoomed()
{
    QList<Step> steps;
    const QStringList doomed = std::exchange(m_doomed, {});
    for (const QString &id : doomed)
        steps.append(m_entries.value(id).step);
    return steps;
}

std::optional<QDateTime> StepQueue::nextDue() const
{
    std::optional<qint64> due;
    if (!m_urgent.empty())
        due = m_urgent.begin()->first.first;
    if (!m_ordinary.empty() && m_runningOrdinary < m_atOnce) {
        const qint64 ordinary = m_ordinary.begin()->first.first;
        due = due ? std::min(*due, ordinary) : ordinary;
    }
    if (!due)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(*due, Qt::UTC);
}

bool StepQueue::isRunning(const QString &id) const
{
    return m_entries.value(id).running;
}

QList<Step> StepQueue::unfinished() const
{
    QList<Step> steps;
    for (const Entry &entry : m_entries) {
        if (entry.step.state == StepState::Waiting)
            steps.append(entry.step);
    }
    std::sort(steps.begin(), steps.end(), comesFirst);
    return steps;
}

QList<Step> StepQueue::unfinishedOf(const QString &incidentId) const
{
    QList<Step> steps;
    const QMap<qint64, QString> ids = m_incidents.value(incidentId);
    for (const QString &id : ids)
        steps.append(m_entries.value(id).step);
    return steps;
}

QList<Step> StepQueue::before(const QString &id) const
{
    QList<Step> steps;
    const QStringList referred = referredTo(m_entries.value(id).step);
    for (const QString &other : referred) {
        if (m_entries.contains(other))
            steps.append(m_entries.value(other).step);
    }
    std::sort(steps.begin(), steps.end(), comesFirst);
    return steps;
}

QList<Step> StepQueue::heldUpBy(const QString &id) const
{
    const Step step = m_entries.value(id).step;
    QStringList ids = m_dependents.value(id);
    const QMap<qint64, QString> lane = m_lanes.value(laneOf(step));
    for (auto it = lane.upperBound(step.order); it != lane.cend(); ++it)
        ids.append(it.value());
    ids.removeDuplicates();
    QList<Step> steps;
    for (const QString &held : std::as_const(ids))
        steps.append(m_entries.value(held).step);
    return steps;
}

bool StepQueue::isSettled(const QString &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry != m_entries.constEnd() && entry->step.state != StepState::Waiting;
}

bool StepQueue::isFree(const Step &step) const
{
    const QStringList referred = referredTo(step);
    if (!std::all_of(referred.begin(), referred.end(), [this](const QString &id) { return isSettled(id); }))
        return false;
    const auto lane = m_lanes.constFind(laneOf(step));
    return lane == m_lanes.constEnd() || lane->first() == step.id;
}

bool StepQueue::isDoomed(const Step &step) const
{
    return std::any_of(step.needs.begin(), step.needs.end(), [this](const QString &id) {
        return isSettled(id) && m_entries.value(id).step.state != StepState::Done;
    });
}

StepQueue::Turns &StepQueue::turnsFor(const Step &step)
{
    return isUrgent(step) ? m_urgent : m_ordinary;
}

void StepQueue::forgetIfUnused(const QString &id)
{
    const auto dependents = m_dependents.constFind(id);
    if (dependents != m_dependents.cend()) {
        if (!dependents->isEmpty())
            return;
        m_dependents.erase(dependents);
    }
    if (isSettled(id))
        m_entries.remove(id);
}

void StepQueue::setRunning(Entry &entry, bool running)
{
    if (entry.running == running)
        return;
    entry.running = running;
    (isUrgent(entry.step) ? m_runningUrgent : m_runningOrdinary) += running ? 1 : -1;
}

} // namespace muster::relay
