// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrlQuery>

namespace muster::mattermost {

/// Where we are in a connection's events: what to ask for after a cut, and whether anything is missing.
class EventSequence
{
public:
    enum class Place {
        Next, ///< news
        Repeated, ///< seen before: sent again after a resume
        AfterGap, ///< news, but some before it never came
    };

    /// A hello came. True: it ends another connection's events, so what happened since is unknown.
    [[nodiscard]] bool begin(const QString &connectionId);
    [[nodiscard]] Place take(qint64 seq);
    /// Nothing can be resumed; the next hello is a new beginning that counts as one after a loss.
    void abandon();

    [[nodiscard]] bool canResume() const { return !m_connectionId.isEmpty(); }
    /// connection_id and sequence_number (the last one + 1); empty when there is nothing to resume.
    [[nodiscard]] QUrlQuery resumeQuery() const;

private:
    QString m_connectionId;
    qint64 m_next = 0;
    bool m_hasBegun = false;
};

} // namespace muster::mattermost
