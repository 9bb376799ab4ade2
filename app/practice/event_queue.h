// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <deque>

namespace muster::practice {

/// The events of one connection: numbered when they are sent, the last of them kept for a client that comes
/// back, and those that wait while it is away (web_conn.go:26-34: 128 sent and 256 unsent ones).
class EventQueue
{
public:
    /// Numbers it; the text to send.
    [[nodiscard]] QString send(QJsonObject event);

    /// Keeps it for later. @return false when it is one too many: what is missing can not be made good.
    [[nodiscard]] bool keep(const QJsonObject &event);
    /// Numbers all that was kept; the texts to send.
    [[nodiscard]] QStringList sendKept();

    /// Whether a client that next wants @p sequence can be served, from what was sent.
    [[nodiscard]] bool canResumeAt(qint64 sequence) const;
    /// What was sent from @p sequence on. 0 starts the numbers anew instead, as the server does (recording
    /// 10b).
    [[nodiscard]] QStringList resumeAt(qint64 sequence);

    /// Numbers start at 0 again; what was kept stays.
    void restart();

private:
    struct Sent
    {
        qint64 sequence = 0;
        QString text;
    };

    qint64 m_next = 0;
    std::deque<Sent> m_sent;
    std::deque<QJsonObject> m_kept;
};

} // namespace muster::practice
