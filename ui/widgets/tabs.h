// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTabBar>

namespace muster::ui {

/// Parts of a page or pane. @p name says of what.
class Tabs : public QTabBar
{
    Q_OBJECT

public:
    explicit Tabs(const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace muster::ui
