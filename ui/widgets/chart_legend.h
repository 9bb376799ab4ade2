// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

/// Which mark of a BarChart means what, with the totals.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// "Done 184" and "Needs you 2"; an empty text leaves its mark out.
    void setTotals(const QString &done, const QString &failed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_done;
    QString m_failed;
};

} // namespace muster::ui
