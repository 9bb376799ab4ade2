// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/frame_stopwatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QStringList>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace muster::bench {

FrameStopwatch::FrameStopwatch(QWidget *painted)
{
    painted->installEventFilter(this);
}

bool FrameStopwatch::eventFilter(QObject *, QEvent *event)
{
    m_isPainted = m_isPainted || event->type() == QEvent::Paint;
    return false;
}

void FrameStopwatch::waitForFirst()
{
    while (!m_isPainted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void FrameStopwatch::time(const std::function<void()> &act)
{
    QCoreApplication::processEvents(); // what is left of the frame before
    m_isPainted = false;
    QElapsedTimer timer;
    timer.start();
    act();
    while (!m_isPainted)
        QCoreApplication::processEvents();
    if (m_took.size() == m_frame)
        m_took.append(QList<double>());
    m_took[m_frame].append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    ++m_frame;
}

QString FrameStopwatch::words() const
{
    QStringList frames;
    for (const QList<double> &rounds : m_took) {
        QStringList words;
        for (const double took : rounds)
            words.append(QString::number(took, 'f', 3));
        frames.append(words.join(u','));
    }
    return frames.join(u';');
}

} // namespace muster::bench
