// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace muster::ui {

/// One setting, on or off. Its text is its accessible name; the row it stands in shows it.
class Switch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace muster::ui
