// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/page_clock.h"

#include <QEvent>
#include <QWidget>

namespace muster::ui {

namespace {

constexpr std::chrono::seconds period{10};

} // namespace

PageClock::PageClock(QWidget *page) : QObject(page)
{
    page->installEventFilter(this);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PageClock::ticked);
    if (page->isVisible())
        m_timer.start(period);
}

bool PageClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_timer.start(period);
        Q_EMIT ticked();
    } else if (event->type() == QEvent::Hide) {
        m_timer.stop();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace muster::ui
