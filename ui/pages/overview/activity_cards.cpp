// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/activity_cards.h"

#include "ui/look/signs.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/time_words.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/chart_legend.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr size_t mostShown = 6;
constexpr int glyphSize = 16;

/// What a glyph of a state means is in its shape; the tone repeats it.
Tone toneOf(const QString &glyph)
{
    for (const Condition condition : {Condition::Started, Condition::Mitigated, Condition::Resolved,
                                      Condition::Failed, Condition::Attention}) {
        if (signOf(condition).icon == glyph)
            return signOf(condition).tone;
    }
    return Tone::Neutral;
}

} // namespace

DayCard::DayCard(QWidget *parent)
    : Card(tr("Last 24 hours"), parent), m_chart(new BarChart(this)),
      m_none(new Paragraph(tr("It shows here while the relay runs.")))
{
    addToHeading(m_chart->legend());
    setDivided(true);
    body()->setContentsMargins(space::card - 1, space::medium + 1, space::card - 1, space::card);
    body()->addWidget(m_none);
    body()->addWidget(m_chart, 1);
    m_chart->hide();
    m_chart->legend()->hide();
}

void DayCard::render(const QList<backend::HourOfWork> &hours)
{
    if (m_hours == hours)
        return;
    m_hours = hours;
    QList<BarChart::Bar> bars;
    for (const backend::HourOfWork &hour : hours)
        bars.append({clockWords(hour.from), hour.done, hour.needsYou});
    const bool isSome = std::any_of(bars.cbegin(), bars.cend(),
                                    [](const BarChart::Bar &bar) { return bar.done + bar.failed > 0; });
    m_chart->setBars(bars, tr("Deliveries of the last 24 hours"), {tr("Done"), tr("Needs you")});
    m_chart->setVisible(isSome);
    m_chart->legend()->setVisible(isSome);
    m_none->setVisible(!isSome);
    // Without hours nobody has counted, which is another thing than none.
    m_none->setText(hours.isEmpty()
                        ? tr("It shows here while the relay runs.")
                        : tr("Nothing came. Commands, forms and buttons from chat are counted here."));
}

/// When, what kind, and the sentence.
class LatestCard::Line : public QWidget
{
public:
    explicit Line(QWidget *parent)
        : QWidget(parent), m_time(new Label({}, TextStyle::Body, Role::Text3, this)),
          m_glyph(new Glyph(u"info"_s, glyphSize, this)),
          m_sentence(new Paragraph({}, TextStyle::Body, Role::Text, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::card - 1, space::small, space::card - 1, space::small - 1);
        row->setSpacing(space::medium);
        row->addWidget(m_time, 0, Qt::AlignTop);
        row->addWidget(m_glyph, 0, Qt::AlignTop);
        row->addWidget(m_sentence, 1);
        m_time->setTabular(true);
    }

    void render(const backend::Happened &happened)
    {
        m_time->setText(clockWords(happened.at));
        m_glyph->setIcon(happened.glyph, toneOf(happened.glyph));
        m_sentence->setText(happened.sentence);
    }

private:
    Label *m_time;
    Glyph *m_glyph;
    Paragraph *m_sentence;
};

LatestCard::LatestCard(QWidget *parent)
    : Card(tr("Latest"), parent), m_none(new Paragraph(tr("It shows here while the relay runs.")))
{
    setDivided(true);
    m_none->setContentsMargins(space::card - 1, space::medium, space::card - 1, space::card);
    body()->setSpacing(0);
    body()->addWidget(m_none);
    body()->addStretch(1);
}

void LatestCard::render(const QList<backend::Happened> &latest, bool isKnown)
{
    m_none->setText(isKnown ? tr("Nothing in the last 24 hours.")
                            : tr("It shows here while the relay runs."));
    const size_t shown = std::min(mostShown, size_t(latest.size()));
    m_none->setVisible(shown == 0);
    while (m_lines.size() < shown) {
        auto *line = new Line(this);
        body()->insertWidget(body()->count() - 1, line);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < shown);
        if (i < shown)
            m_lines[i]->render(latest[qsizetype(i)]);
    }
}

} // namespace muster::ui
