// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/relay/circumstances.h"
#include "app/store/database.h"
#include "app/store/journal.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace muster::relay {

class StepRunner;

/// Where both directions meet: whatever the record says of an incident, by our own step or by itself, is
/// compared with what was known, and each event is planned for once, whoever caused it.
class IncidentSync : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        incident::Incident now; ///< as the record has it
        std::optional<store::Step> cause; ///< the step that brought it; none: the record changed by itself
        QList<store::Step> unfinished; ///< the incident's other steps that are not settled
    };

    /// On the store's thread, inside a write: brings the mirror up to date, appends the steps that follow and
    /// returns them. An older state changes nothing.
    [[nodiscard]] static Outcome<QList<store::Step>> apply(store::Connection &connection, const Found &found,
                                                           const Circumstances &now);

    IncidentSync(store::Database &database, StepRunner &runner, std::function<Circumstances()> circumstances,
                 QObject *parent = nullptr);

    /// To be connected with IncidentRecord::changed. While a step of ours is under way in the record, what it
    /// changes is the step's to report: it knows who waits for the answer. The latest state is looked at
    /// when that step has ended.
    void recordChanged(const muster::incident::Incident &incident);

Q_SIGNALS:
    /// The mirror has it.
    void applied(const muster::incident::Incident &incident);

private:
    void handleTried(const store::Step &step);
    QCoro::Task<> applyPending();
    void applyWhenFree();
    [[nodiscard]] std::optional<incident::Incident> takeNext();

    store::Database &m_database;
    StepRunner &m_runner;
    std::function<Circumstances()> m_circumstances;
    QHash<QString, incident::Incident> m_pending; ///< by incident id, the latest
    QTimer m_again; ///< after the store could not be written
    bool m_applying = false;
};

} // namespace muster::relay
