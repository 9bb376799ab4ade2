// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace muster::ui {

/// Muster's mark, to be pressed.
class MarkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MarkButton(const QString &what, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace muster::ui
