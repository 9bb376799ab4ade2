// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/event_sequence.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

bool EventSequence::begin(const QString &connectionId)
{
    const bool follows = m_hasBegun && connectionId != m_connectionId;
    m_connectionId = connectionId;
    m_next = 1; // the hello itself is 0
    m_hasBegun = true;
    return follows;
}

EventSequence::Place EventSequence::take(qint64 seq)
{
    if (seq < m_next)
        return Place::Repeated;
    const Place place = seq == m_next ? Place::Next : Place::AfterGap;
    m_next = seq + 1;
    return place;
}

void EventSequence::abandon()
{
    m_connectionId.clear();
}

QUrlQuery EventSequence::resumeQuery() const
{
    if (!canResume())
        return {};
    return {{u"connection_id"_s, m_connectionId}, {u"sequence_number"_s, QString::number(m_next)}};
}

} // namespace muster::mattermost
