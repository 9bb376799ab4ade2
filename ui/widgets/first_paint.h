// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QWidget;

namespace muster::ui {

/// Says once that a window has been painted and handed to the platform, and goes.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// Of @p window, which need not be shown yet.
    explicit FirstPaint(QWidget *window);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();
};

} // namespace muster::ui
