// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/bar_chart.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/chart_legend.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int usualHeight = 220;
constexpr int leastHeight = 120;
constexpr int widestBar = 12;
constexpr int numberRoom = 18;
constexpr int leastHollow = 14;

/// 1, 2 or 5 times a power of ten: at most three lines up to @p most.
int stepFor(int most)
{
    int step = 1;
    for (const int factor : {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000}) {
        if (most / step < 3)
            break;
        step = factor;
    }
    return step;
}

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent), m_legend(new ChartLegend(this))
{
    m_legend->hide();
    setTextStyle(this, TextStyle::Axis);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BarChart::setBars(const QList<Bar> &bars, const QString &name, const Words &words)
{
    m_bars = bars;
    int done = 0;
    int failed = 0;
    for (const Bar &bar : bars) {
        done += bar.done;
        failed += bar.failed;
    }
    const QLocale locale;
    const QString doneText = words.done + u' ' + locale.toString(done);
    const QString failedText = failed > 0 ? words.failed + u' ' + locale.toString(failed) : QString();
    m_legend->setTotals(doneText, failedText);
    setAccessibleName(name + u": "_s + m_legend->accessibleName());
    update();
}

QSize BarChart::sizeHint() const
{
    return {scaled(400), scaled(usualHeight)};
}

QSize BarChart::minimumSizeHint() const
{
    return {scaled(160), scaled(leastHeight)};
}

int BarChart::ceiling() const
{
    int most = 1;
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.done + bar.failed);
    return most;
}

QRect BarChart::plot() const
{
    const int axis = fontMetrics().horizontalAdvance(QLocale().toString(ceiling())) + space::medium;
    const bool anyFailed
        = std::any_of(m_bars.cbegin(), m_bars.cend(), [](const Bar &bar) { return bar.failed > 0; });
    const int top = anyFailed ? scaled(numberRoom + leastHollow) + 2 : space::hair;
    return rect().adjusted(axis, top, 0, -(fontMetrics().height() + space::label));
}

QRect BarChart::barRect(qsizetype i) const
{
    const QRect area = plot();
    const double slot = double(area.width()) / double(std::max<qsizetype>(1, m_bars.size()));
    const int wide = std::clamp(int(slot * 0.6), 2, scaled(widestBar));
    const int middle = area.left() + int(slot * (double(i) + 0.5));
    return {middle - wide / 2, area.top(), wide, area.height()};
}

void BarChart::paintGrid(QPainter &painter) const
{
    const QRect area = plot();
    const int most = ceiling();
    const int step = stepFor(most);
    for (int value = 0; value <= most; value += step) {
        const int y = area.bottom() - area.height() * value / most;
        painter.fillRect(area.left(), y, area.width(), 1, color(Role::Line, this));
        painter.setPen(color(Role::Text3, this));
        const QRect place(0, y - fontMetrics().height() / 2, area.left() - space::small,
                          fontMetrics().height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    }
}

void BarChart::paintBar(QPainter &painter, qsizetype i) const
{
    const Bar &bar = m_bars[i];
    const QRect column = barRect(i);
    const int most = ceiling();
    const auto high = [&](int count) { return count > 0 ? std::max(3, column.height() * count / most) : 0; };
    QRect done = column;
    done.setTop(column.bottom() + 1 - high(bar.done));
    if (bar.done > 0)
        fillRounded(&painter, done, 1, color(Role::Accent, this));
    if (bar.failed == 0)
        return;
    // Hollow, with its number above: told apart without colour, and never too small to be seen.
    const int hollow = std::max(scaled(leastHollow), high(bar.failed));
    const QRect failed(column.left(), done.top() - 2 - hollow, column.width(), hollow);
    edgeRounded(&painter, failed, 2, color(Role::BadText, this), 2);
    painter.setPen(color(Role::BadText, this));
    painter.setFont(ui::font(TextStyle::MetaStrong));
    const QRect number(column.center().x() - 30, failed.top() - scaled(numberRoom), 60, scaled(numberRoom));
    painter.drawText(number, Qt::AlignHCenter | Qt::AlignVCenter, QLocale().toString(bar.failed));
    painter.setFont(font());
}

void BarChart::paintLabels(QPainter &painter) const
{
    painter.setPen(color(Role::Text3, this));
    const int room = fontMetrics().horizontalAdvance(u"00:00"_s) + space::card;
    const int slot = std::max(1, plot().width() / int(std::max<qsizetype>(1, m_bars.size())));
    // Every third, sixth …: as dense as they do not touch.
    int every = 1;
    for (const int next : {2, 3, 6, 12, 24}) {
        if (every * slot >= room)
            break;
        every = next;
    }
    for (qsizetype i = 0; i < m_bars.size(); i += every) {
        const int width = fontMetrics().horizontalAdvance(m_bars[i].label);
        const int left
            = std::clamp(barRect(i).center().x() - width / 2, 0, std::max(0, this->width() - width));
        painter.drawText(left, height() - fontMetrics().descent(), m_bars[i].label);
    }
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintGrid(painter);
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        paintBar(painter, i);
    paintLabels(painter);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRect column = barRect(i);
        if (help->pos().x() >= column.left() - 3 && help->pos().x() <= column.right() + 3) {
            QToolTip::showText(help->globalPos(),
                               m_bars[i].label + u": "_s + QLocale().toString(m_bars[i].done), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace muster::ui
