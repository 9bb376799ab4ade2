// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/tokens.h"

#include <QList>
#include <QWidget>

namespace muster::ui {

/// How a measurement went lately, without axes: a line and a dot at its newest value. Hidden at large text.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// Oldest first. @p summary is its accessible name: "38 ms now, 31 to 44 ms in the last hour".
    void setValues(const QList<double> &values, const QString &summary, Tone tone = Tone::Neutral);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    Tone m_tone = Tone::Neutral;
};

} // namespace muster::ui
