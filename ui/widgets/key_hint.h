// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QLabel>

namespace muster::ui {

/// A shortcut as a small key: "Ctrl+K".
class KeyHint : public QLabel
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence &keys = {}, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace muster::ui
