// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

namespace muster::test {

/// How much of what is recorded.
struct Share
{
    qsizetype covered = 0;
    qsizetype all = 0;
};

/// uncovered.json: what of the recordings the practice workspace does not do, each with a reason. By topic,
/// then by item; "*" is the whole topic; an item under "5.37" or "11.6" is meant for that version only.
class Uncovered
{
public:
    explicit Uncovered(const QString &version);

    /// Why the whole topic is left out; empty when it is not.
    [[nodiscard]] QString reasonForTopic(const QString &topic) const;
    /// Why that item is; empty when it is covered.
    [[nodiscard]] QString reasonFor(const QString &topic, const QString &itemName) const;
    /// The share that is covered, as the file says: one who makes it smaller has to write that down.
    [[nodiscard]] Share writtenShare() const { return m_share; }
    [[nodiscard]] QStringList itemsOf(const QString &topic) const;

private:
    Share m_share;
    QHash<QString, QHash<QString, QString>> m_reasons; ///< by topic, then by item
};

} // namespace muster::test
