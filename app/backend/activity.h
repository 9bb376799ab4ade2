// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QTimer>

namespace muster::backend {

/// Deliveries that came within one hour.
struct HourOfWork
{
    QDateTime from; ///< UTC, a full hour
    int done = 0;
    int needsYou = 0; ///< with a step that was given up

    bool operator==(const HourOfWork &) const = default;
};

/// Something that happened lately, in words.
struct Happened
{
    QDateTime at; ///< UTC
    QString glyph; ///< name of an icon, e.g. "s-started", "command", "s-failed"
    QString sentence; ///< in the console's language

    bool operator==(const Happened &) const = default;
};

struct ActivityState
{
    QList<HourOfWork> hours; ///< the last 24, oldest first
    QList<Happened> latest; ///< newest first, at most 20

    bool operator==(const ActivityState &) const = default;
};

/// What a relay did in the last day, from its journal. Asks only after something happened.
class Activity : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Activity(Backend &backend, const Clock &clock, QObject *parent = nullptr);
    ~Activity() override;

    void setTexts(Texts texts);
    [[nodiscard]] const ActivityState &state() const { return m_state; }
    void refresh();

Q_SIGNALS:
    /// At most once a second.
    void stateChanged(const muster::backend::ActivityState &state);

private:
    QCoro::Task<> read();
    void refreshSoon();

    Backend &m_backend;
    const Clock &m_clock;
    Texts m_texts;
    ActivityState m_state;
    QTimer m_soon;
    QDateTime m_readAt;
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace muster::backend

Q_DECLARE_METATYPE(muster::backend::ActivityState)
