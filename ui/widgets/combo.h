// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

namespace muster::ui {

/// A choice of one. The wheel scrolls the page, not the choice, unless it has the focus.
class Combo : public QComboBox
{
    Q_OBJECT

public:
    explicit Combo(const QString &name, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace muster::ui
