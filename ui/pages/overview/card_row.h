// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

/// A row of a card, with a hair line between it and the one above.
class CardRow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setFirst(bool first);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_first = false;
};

} // namespace muster::ui
