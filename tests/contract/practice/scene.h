// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace muster::test {

/// What a recording does not show but relies on: who was there, and what was done between its items. One file
/// a topic in scenes/, for both versions. README.md there says how it is written.
class Scene
{
public:
    [[nodiscard]] static Scene read(const QString &topic);

    /// What is to be done before that item, in order.
    [[nodiscard]] QList<QJsonObject> before(const QString &itemName, const QString &version) const;
    /// What others do while that session is open, each thing once the client has heard all of the one before.
    [[nodiscard]] QList<QJsonObject> during(const QString &itemName, const QString &version) const;
    /// Sessions that were recorded at the same time as that one.
    [[nodiscard]] QStringList together(const QString &itemName) const;
    /// What the integration answers in that item where the recording does not hold it; empty otherwise.
    [[nodiscard]] QJsonArray answers(const QString &itemName) const;
    /// The request of that item where the recording does not hold it; empty otherwise.
    [[nodiscard]] QJsonObject request(const QString &itemName) const;
    /// Whose events a list of a recorded item holds, e.g. "websocket_events_to_caller" -> "alice".
    [[nodiscard]] const QHash<QString, QString> &watched() const { return m_watched; }
    /// Whether the item is not even sent, for what it would do to the later ones.
    [[nodiscard]] bool isLeftOut(const QString &itemName, const QString &version) const;
    /// How old, in milliseconds, the trigger id of that item is; 0 when it is new.
    [[nodiscard]] qint64 triggerAge(const QString &itemName) const;

    /// Item names that the scene speaks of.
    [[nodiscard]] QStringList itemNames() const;
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    [[nodiscard]] QList<QJsonObject> stepsAt(const QString &when, const QString &itemName,
                                             const QString &version) const;

    QJsonArray m_steps;
    QJsonObject m_together;
    QJsonObject m_answers;
    QJsonObject m_requests;
    QJsonObject m_triggerAges;
    QJsonObject m_leftOut;
    QHash<QString, QString> m_watched;
    QString m_problem;
};

/// Ids of those who are always there, by name ("alice", "ops", "town-square").
[[nodiscard]] QHash<QString, QString> readPopulation(const QString &version);

} // namespace muster::test
