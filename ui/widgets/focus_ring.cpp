// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QTabBar>

namespace muster::ui {

namespace {

/// Inputs and views show by their own edge or row that they have the keyboard.
bool needsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget);
}

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::ringed() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    if (event->type() == QEvent::FocusIn) {
        auto *widget = static_cast<QWidget *>(watched);
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (needsRing(widget) && byKeyboard(reason))
            surround(widget);
        else if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    } else if (event->type() == QEvent::MouseButtonPress) {
        hide();
    }
    return false;
}

void FocusRing::surround(QWidget *widget)
{
    // Made anew when its window took it along.
    if (!m_frame)
        m_frame = new QFocusFrame(widget->window());
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    if (m_frame)
        m_frame->setWidget(nullptr);
}

} // namespace muster::ui
