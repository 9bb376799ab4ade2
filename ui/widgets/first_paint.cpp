// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/first_paint.h"

#include <QEvent>
#include <QWidget>

namespace muster::ui {

FirstPaint::FirstPaint(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The window is painted before its children, and the platform gets all of it at once: later.
        QMetaObject::invokeMethod(this, &FirstPaint::report, Qt::QueuedConnection);
    }
    return false;
}

void FirstPaint::report()
{
    deleteLater();
    Q_EMIT painted();
}

} // namespace muster::ui
