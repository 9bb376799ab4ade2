// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/activity.h"

#include "app/backend/activity_reader.h"
#include "app/core/log.h"

#include <QPointer>

namespace muster::backend {

namespace {

constexpr std::chrono::milliseconds Interval{1'000};

} // namespace

Activity::Activity(Backend &backend, const Clock &clock, QObject *parent)
    : QObject(parent), m_backend(backend), m_clock(clock)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Activity::read);
    connect(&backend, &Backend::tookIn, this, &Activity::refreshSoon);
    connect(&backend, &Backend::tried, this, &Activity::refreshSoon);
    connect(&backend, &Backend::applied, this, &Activity::refreshSoon);
    connect(&backend, &Backend::runningChanged, this, &Activity::refreshSoon);
}

Activity::~Activity() = default;

void Activity::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    refresh();
}

void Activity::refresh()
{
    refreshSoon();
}

/// At once when the last look is long ago.
void Activity::refreshSoon()
{
    if (m_isReading)
        m_isStale = true;
    else if (!m_soon.isActive())
        m_soon.start(m_readAt.isValid() && m_readAt.msecsTo(m_clock.now()) < Interval.count()
                         ? Interval
                         : std::chrono::milliseconds(0));
}

QCoro::Task<> Activity::read()
{
    const QPointer<Activity> self(this);
    if (!m_backend.services())
        co_return;
    m_isReading = true;
    m_readAt = m_clock.now();
    const QDateTime now = m_readAt;
    const Texts texts = m_texts;
    const store::Database::Work<ActivityState> work
        = [now, texts](store::Connection &connection) { return readActivity(connection, now, texts); };
    const Outcome<ActivityState> read = co_await m_backend.read<ActivityState>(work);
    if (!self)
        co_return;
    m_isReading = false;
    if (!read) {
        qCWarning(lcBackend).noquote() << "The journal is not read:" << forLog(read.error().detail);
    } else if (*read != m_state) {
        m_state = *read;
        Q_EMIT stateChanged(m_state);
    }
    if (self && std::exchange(self->m_isStale, false))
        self->refreshSoon();
}

} // namespace muster::backend
