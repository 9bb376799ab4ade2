// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace muster::test {

/// Which live id, token, cookie or time stands for which recorded one. Learned from answers, by position.
class Translation
{
public:
    /// An address of the recording and what it is here, e.g. "127.0.0.1:8065".
    void setAddress(const QString &recorded, const QString &live);

    /// The id exists on both sides: it was put into the start population as recorded.
    void keep(const QString &id);

    /// True when @p live may stand for @p recorded: the pair is known, or both are new and are learned now.
    [[nodiscard]] bool pair(const QString &recorded, const QString &live);
    void pairTimes(qint64 recorded, qint64 live);

    /// Replaces @p recorded wherever it occurs (a trigger id, an action's cookie).
    void replace(const QString &recorded, const QString &live);

    /// @p text of the recording with all that is known replaced.
    [[nodiscard]] QString toLive(QString text) const;

    [[nodiscard]] static bool isId(const QString &text);
    /// @p text with every id and every time in milliseconds made the same.
    [[nodiscard]] static QString masked(QString text);

private:
    [[nodiscard]] QString liveTime(const QString &text) const;

    QMap<qint64, qint64> m_times; ///< by recorded one
    QHash<QString, QString> m_live; ///< by recorded id
    QSet<QString> m_taken; ///< live ids that stand for one
    QList<std::pair<QString, QString>> m_texts; ///< addresses, cookies, trigger ids
};

} // namespace muster::test
