// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

/// How the first incident comes about: a command, and the row it becomes. Painted, for the list that is
/// empty.
class FirstIncidentDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit FirstIncidentDrawing(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintInput(QPainter &painter) const;
    void paintRow(QPainter &painter) const;
};

} // namespace muster::ui
