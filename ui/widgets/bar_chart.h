// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

namespace muster::ui {

class ChartLegend;

/// Counts in equal stretches of time, what failed hollow on top with its number. The totals are in the legend
/// and in the accessible name.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label; ///< of its stretch: "15:00"
        int done = 0;
        int failed = 0;

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    /// "Done" and "Needs you": what the two kinds are called.
    struct Words
    {
        QString done;
        QString failed;
    };

    explicit BarChart(QWidget *parent = nullptr);

    /// @p name says what is counted: "Deliveries of the last 24 hours".
    void setBars(const QList<Bar> &bars, const QString &name, const Words &words);

    /// For the heading of a card: Card::addToHeading(chart->legend()).
    [[nodiscard]] ChartLegend *legend() const { return m_legend; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int ceiling() const;
    [[nodiscard]] QRect barRect(qsizetype i) const;
    void paintGrid(QPainter &painter) const;
    void paintBar(QPainter &painter, qsizetype i) const;
    void paintLabels(QPainter &painter) const;

    QList<Bar> m_bars;
    ChartLegend *m_legend;
};

} // namespace muster::ui
