// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/activity.h"
#include "ui/widgets/card.h"

#include <vector>

namespace muster::ui {

class BarChart;
class Paragraph;

/// What came in the last 24 hours, hour by hour.
class DayCard : public Card
{
    Q_OBJECT

public:
    explicit DayCard(QWidget *parent = nullptr);

    void render(const QList<backend::HourOfWork> &hours);

private:
    BarChart *m_chart;
    Paragraph *m_none;
    QList<backend::HourOfWork> m_hours;
};

/// What happened lately, in words, the newest first.
class LatestCard : public Card
{
    Q_OBJECT

public:
    explicit LatestCard(QWidget *parent = nullptr);

    void render(const QList<backend::Happened> &latest, bool isKnown);

private:
    class Line;

    Paragraph *m_none;
    std::vector<Line *> m_lines;
};

} // namespace muster::ui
