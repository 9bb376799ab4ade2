// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace muster::store {

/// One thing that came in. Holds no secret.
struct Delivery
{
    QString id; ///< newId()
    QString key; ///< what makes it the same delivery when it comes twice, e.g. "form:<nonce>"; unique
    QString kind; ///< "slash", "form", "button", "record", "workspace", "console"
    QString incidentId; ///< empty when it is about none (yet)
    QDateTime receivedAt;
    QJsonObject payload; ///< what the planner needs, and who asked
    QJsonObject answer; ///< what was answered at once; given again when the delivery comes again

    bool operator==(const Delivery &) const = default;
};

enum class StepState {
    Waiting, ///< due at dueAt, once what it needs is there
    Done,
    Skipped, ///< something it needs did not work out, or it came too late
    Dead, ///< gave up; error says why
};

/// One remote effect, written down before it is tried.
struct Step
{
    QString id; ///< newId(); also recognises the effect, e.g. as props.muster_step
    QString deliveryId;
    QString incidentId; ///< empty for steps of no incident
    QString kind; ///< e.g. "channel.create"; relay/ names them
    QString lane; ///< steps of one incident and lane run one after the other, in the order of `order`
    qint64 order = 0; ///< given by the journal on append, grows
    QStringList needs; ///< steps that must be done first; if one is dead or skipped, this is skipped
    QStringList after; ///< steps that must be settled first, however they ended
    QJsonObject arguments;
    StepState state = StepState::Waiting;
    int attempts = 0;
    QDateTime createdAt;
    QDateTime dueAt;
    QDateTime notAfter; ///< invalid: 24 h of tries; else no try begins later
    QJsonObject result; ///< what later steps need to know, e.g. the channel's id
    QJsonObject error; ///< of the latest try

    bool operator==(const Step &) const = default;
};

struct JournalCounts
{
    qint64 deliveries = 0;
    qint64 waiting = 0;
    qint64 dead = 0;
    qint64 countedTo = 0; ///< the place of the latest delivery among them
};

/// What came within one hour.
struct HourCount
{
    QDateTime from; ///< a full hour
    int deliveries = 0;
    int withDead = 0; ///< of them, with a step that was given up

    bool operator==(const HourCount &) const = default;
};

/// The durable table of deliveries and steps. The functions that take a Connection are for use inside a
/// Database::write(), so that delivery, plan and what the plan was made from are one transaction.
class Journal
{
public:
    [[nodiscard]] static Schema schema();

    /// What the delivery that came earlier with this key was answered, if one did.
    [[nodiscard]] static Outcome<std::optional<QJsonObject>> answer(Connection &connection,
                                                                    const QString &key);
    [[nodiscard]] static Outcome<std::optional<Delivery>> delivery(Connection &connection, const QString &id);
    [[nodiscard]] static Outcome<void> insert(Connection &connection, const Delivery &delivery);

    /// Appends steps in the order given and returns them with `order` set.
    [[nodiscard]] static Outcome<QList<Step>> append(Connection &connection, QList<Step> steps);
    /// Writes state, attempts, dueAt, result and error.
    [[nodiscard]] static Outcome<void> update(Connection &connection, const Step &step);
    [[nodiscard]] static Outcome<std::optional<Step>> step(Connection &connection, const QString &id);

    /// All waiting steps, by order, and the settled steps they need or come after. Fast with a million
    /// deliveries behind it.
    [[nodiscard]] static Outcome<QList<Step>> open(Connection &connection);
    [[nodiscard]] static Outcome<QList<Step>> stepsOf(Connection &connection, const QString &deliveryId);
    [[nodiscard]] static Outcome<QList<Step>> dead(Connection &connection, int limit);
    /// Newest first.
    [[nodiscard]] static Outcome<QList<Delivery>> latest(Connection &connection, int limit);
    /// Goes over all deliveries; with the counts from @p before, if nothing was removed since, only over the
    /// later ones.
    [[nodiscard]] static Outcome<JournalCounts> counts(Connection &connection,
                                                       const JournalCounts &before = {});

    /// Since @p from, oldest first; hours in which nothing came are left out. Fast with a million deliveries
    /// before that.
    [[nodiscard]] static Outcome<QList<HourCount>> hours(Connection &connection, const QDateTime &from);
    /// Writes, and changes nothing: shows that the store can be written.
    [[nodiscard]] static Outcome<void> touch(Connection &connection);

    /// Removes at most @p limit deliveries that came in before @p before, oldest first, with their steps, and
    /// says how many. One that waits, or whose steps others wait for, stays.
    [[nodiscard]] static Outcome<int> prune(Connection &connection, const QDateTime &before, int limit);
};

} // namespace muster::store
