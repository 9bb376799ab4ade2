// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/journal.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <map>
#include <optional>

namespace muster::relay {

/// The unfinished steps and the order they may run in. Keeps the books only: nothing here calls out, waits
/// or reads a clock. A settled step stays for as long as an unfinished one refers to it.
class StepQueue
{
public:
    /// @p atOnce: how many steps run side by side. Steps that have an end (notAfter) are not held up by the
    /// number of the others: a form must open before its trigger dies, however slow the record is.
    explicit StepQueue(int atOnce);

    /// Takes steps in; one that is here already stays as it is.
    void add(const QList<store::Step> &steps);

    /// Steps that others refer to and that were never added, for the caller to look up and add. Until then
    /// they hold up what refers to them.
    [[nodiscard]] const QSet<QString> &unknown() const { return m_unknown; }

    /// The next step that is due, free and within the number that may run; it counts as running from now.
    [[nodiscard]] std::optional<store::Step> begin(const QDateTime &now);

    /// What became of a step that ran: waiting again, or settled.
    void put(const store::Step &step);

    /// The steps that can not be any more, because one that they need is dead or was skipped. Each is
    /// returned once, and counts as running until put() says that it is settled.
    [[nodiscard]] QList<store::Step> takeDoomed();

    /// When begin() will next have something that it has not now; nothing when only put() or add() can
    /// change that.
    [[nodiscard]] std::optional<QDateTime> nextDue() const;

    [[nodiscard]] bool isRunning(const QString &id) const;
    [[nodiscard]] int runningCount() const { return m_runningUrgent + m_runningOrdinary; }
    [[nodiscard]] int waitingCount() const { return m_waiting; } ///< running ones included

    /// All unfinished steps, by order.
    [[nodiscard]] QList<store::Step> unfinished() const;
    /// Those of one incident, by order.
    [[nodiscard]] QList<store::Step> unfinishedOf(const QString &incidentId) const;
    /// The steps that @p id needs or comes after, as far as they are here, by order.
    [[nodiscard]] QList<store::Step> before(const QString &id) const;
    /// The steps that @p id keeps from running: what needs it or comes after it, and what follows in its
    /// lane.
    [[nodiscard]] QList<store::Step> heldUpBy(const QString &id) const;

private:
    using Turn = std::pair<qint64, qint64>; ///< when due, in ms since the epoch, then the order
    using Turns = std::map<Turn, QString>;

    struct Entry
    {
        store::Step step;
        bool running = false;
    };

    void insert(const store::Step &step);
    void enter(const store::Step &step);
    void leave(const store::Step &step);
    void settle(const store::Step &step);
    void reconsider(const QString &id);
    void forgetIfUnused(const QString &id);
    void setRunning(Entry &entry, bool running);
    [[nodiscard]] bool isSettled(const QString &id) const;
    [[nodiscard]] bool isFree(const store::Step &step) const;
    [[nodiscard]] bool isDoomed(const store::Step &step) const;
    [[nodiscard]] Turns &turnsFor(const store::Step &step);
    [[nodiscard]] std::optional<store::Step> takeDue(Turns &turns, const QDateTime &now);

    int m_atOnce;
    int m_runningUrgent = 0;
    int m_runningOrdinary = 0;
    int m_waiting = 0;
    QHash<QString, Entry> m_entries;
    QHash<QString, QStringList> m_dependents; ///< step -> the unfinished steps that refer to it
    QSet<QString> m_unknown;
    QHash<QString, QMap<qint64, QString>> m_incidents; ///< the unfinished steps of an incident, by order
    QHash<QString, QMap<qint64, QString>> m_lanes; ///< the unfinished steps of a lane, by order
    Turns m_urgent; ///< free to run, with an end
    Turns m_ordinary; ///< free to run, without
    QStringList m_doomed;
};

} // namespace muster::relay
