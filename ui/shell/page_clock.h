// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace muster::ui {

/// Ticks for what a page says in "20 s ago": only while it is seen, so that a hidden console sleeps.
class PageClock : public QObject
{
    Q_OBJECT

public:
    explicit PageClock(QWidget *page);

Q_SIGNALS:
    /// Every few seconds, and when the page comes into sight.
    void ticked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace muster::ui
