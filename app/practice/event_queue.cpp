// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/event_queue.h"

#include "app/practice/event_frames.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr std::size_t mostSent = 128;
constexpr std::size_t mostKept = 256;

} // namespace

QString EventQueue::send(QJsonObject event)
{
    event.insert("seq"_L1, m_next);
    const QString text = frameText(event);
    m_sent.push_back({m_next++, text});
    if (m_sent.size() > mostSent)
        m_sent.pop_front();
    return text;
}

bool EventQueue::keep(const QJsonObject &event)
{
    if (m_kept.size() == mostKept)
        return false;
    m_kept.push_back(event);
    return true;
}

QStringList EventQueue::sendKept()
{
    QStringList texts;
    for (const QJsonObject &event : m_kept)
        texts << send(event);
    m_kept.clear();
    return texts;
}

bool EventQueue::canResumeAt(qint64 sequence) const
{
    if (sequence == 0 || sequence == m_next)
        return true;
    return !m_sent.empty() && sequence >= m_sent.front().sequence && sequence < m_next;
}

QStringList EventQueue::resumeAt(qint64 sequence)
{
    if (sequence == 0) {
        restart();
        return {};
    }
    QStringList texts;
    for (const Sent &sent : m_sent) {
        if (sent.sequence >= sequence)
            texts << sent.text;
    }
    return texts;
}

void EventQueue::restart()
{
    m_next = 0;
    m_sent.clear();
}

} // namespace muster::practice
