// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

/// The edge between the bar and the page, which fills while a page comes.
class LoadLine : public QWidget
{
    Q_OBJECT

public:
    explicit LoadLine(QWidget *parent = nullptr);

    /// 0 to 100; 100: nothing is under way.
    void setPercent(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_percent = 100;
};

} // namespace muster::ui
