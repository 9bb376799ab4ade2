// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/signs.h"

#include <QWidget>

class QVBoxLayout;

namespace muster::ui {

class Toast;

/// The toasts of a window: bottom right, the newest lowest, above everything else in @p host.
class ToastArea : public QWidget
{
    Q_OBJECT

public:
    explicit ToastArea(QWidget *host);

    /// Shows it; connect to its actionTriggered(). It deletes itself when closed.
    Toast *show(Condition condition, const QString &sentence, const QString &action = {});
    using QWidget::show;

    /// Kept free below, e.g. for an unsaved bar.
    void setBottomMargin(int px);

    [[nodiscard]] QList<Toast *> toasts() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();

    QVBoxLayout *m_column;
    int m_bottom = 0;
};

} // namespace muster::ui
